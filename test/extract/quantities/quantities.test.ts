import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDateFinder } from '../../../pipeline/extract/dates/dates.ts';
import { quantityLexicon } from '../../../pipeline/extract/quantities/lexicon.ts';
import { createQuantityFinder } from '../../../pipeline/extract/quantities/quantities.ts';
import { amountRules } from '../../../pipeline/extract/quantities/rules.ts';
import { splitWords } from '../../../pipeline/extract/quantities/words.ts';
import type { Quantity } from '../../../schemas/extracted.ts';
import { bare, reference } from './recognise.ts';

const findQuantities = createQuantityFinder(reference);
const findDates = createDateFinder(reference);
const lexicon = quantityLexicon(reference);

function quantities(text: string): readonly Quantity[] {
  const article = bare(text, '2024-05-03');
  return findQuantities({ ...article, dates: findDates(article) });
}

function written({ value, low, high, unit, per }: Quantity): string {
  return `${value ?? `${low}..${high}`} ${unit}${per === null ? '' : `/${per}`}`;
}

describe.each(amountRules)('$id', (rule) => {
  test.each(rule.examples.map(([text, ...readings]) => ({ text, readings })))('$text', ({ text, readings }) => {
    const own = quantities(text).filter(({ rule: id }) => id === rule.id);
    expect(
      own.map((quantity) => written({ ...quantity, unit: quantity.unit === 'person' ? '1' : quantity.unit })),
    ).toEqual(readings);
  });

  test.each(rule.counterexamples)('not in: %s', (text) => {
    const words = splitWords(text);
    const own = words.filter(
      (_, at) =>
        rule.read({ text, words, lexicon }, at)?.rule === rule.id &&
        quantities(text).some((quantity) => quantity.rule === rule.id),
    );
    expect(own).toEqual([]);
  });
});

describe('quantities', () => {
  test.each([
    ['bilateral trade reached over US$ 461.4 million', ['461400000 USD'], ['over']],
    ['approximately 3,000 fighters', ['3000 person'], ['approximately']],
    ['as much as 15 percent or so', ['15 %'], ['up_to']],
    ['at least an estimated 50 people', ['50 person'], ['at_least']],
    ['500 or more houses', ['500 1'], ['at_least']],
    ['15-20 percent', ['15..20 %'], ['between']],
    ['$10-20 million', ['10000000..20000000 USD'], ['between']],
    ['between 5 and 7 million tonnes', ['5000000..7000000 t'], ['between']],
    ['from 40 to 50 km', ['40..50 km'], ['between']],
    ['an 8- to 16-metre wall', ['8..16 m'], ['between']],
    ['two or three years', ['2..3 year'], ['between']],
    ['more than 100 and less than 300 ships', ['100..300 1'], ['between']],
    ['10 percent a year', ['10 %/year'], ['exactly']],
    ['$80 per barrel', ['80 USD/bbl'], ['exactly']],
    ['4.2 billion litres of fuel a year', ['4200000000 L/year'], ['exactly']],
    ['8 litres per person per day', ['8 L/day'], ['exactly']],
    ['12.5-13 bcm', ['12500000000..13000000000 m3'], ['between']],
    ['cut the fee from $38 to $31 per cubic metre', ['38 USD/m3', '31 USD/m3'], ['exactly', 'exactly']],
    ['cut the wait from 48 to 24 hours', ['48 h', '24 h'], ['exactly', 'exactly']],
    ['47 people died, 31 of them civilians', ['47 person', '31 person'], ['exactly', 'exactly']],
    ['Workers: 1,750', ['1750 person'], ['exactly']],
    ['7 % less than in the 5 million t of May', ['7 %', '5000000 t'], ['exactly', 'exactly']],
    ['8 of every 10 products', ['80 %'], ['exactly']],
    ['annual transit rights worth US$ 100 million', ['100000000 USD/year'], ['exactly']],
    ['1.2 million barrels a day', ['1200000 bbl/day'], ['exactly']],
  ])('%s', (text, readings, qualifiers) => {
    const found = quantities(text);
    expect(found.map(written)).toEqual(readings);
    expect(found.map(({ qualifier }) => qualifier)).toEqual(qualifiers);
  });

  test('a change has two ends and no range', () => {
    const found = quantities('fell from 45 percent in 2021 to 19 percent in 2024');
    expect(found.map(({ value, change }) => [value, change])).toEqual([
      [45, 'from'],
      [19, 'to'],
    ]);
  });

  test('the sentence on which other recognisers break', () => {
    const text =
      'exports decreased from 816 000 t valued at $1943 million in 2012-13 to 934 000 t valued at $2071 million in 2013-14';
    expect(quantities(text).map(written)).toEqual(['816000 t', '1943000000 USD', '934000 t', '2071000000 USD']);
    expect(findDates(bare(text)).map(({ edtf }) => edtf)).toEqual(['2012/2013', '2013/2014']);
  });

  test.each([
    'Route 51',
    'CASA-1000',
    'the G7',
    'at 6pm',
    'at 14:30',
    'the third Forum',
    'Resolution 2254',
    'in 2024',
    'no one',
    '1. Aims of it',
    'the F-16 jets',
    'dozens of ships',
  ])('no quantity in: %s', (text) => {
    expect(quantities(text)).toEqual([]);
  });

  test('a shared currency word takes the country that the article speaks of', () => {
    expect(quantities('Pakistan set aside 5 billion rupees').map(written)).toEqual(['5000000000 PKR']);
    expect(quantities('Canberra will pay $4 billion, the Australian treasurer said').map(written)).toEqual([
      '4000000000 AUD',
    ]);
    expect(quantities('Kenya and Washington agreed on $4 billion').map(written)).toEqual(['4000000000 USD']);
    expect(quantities('A$5 was paid, then $7 more')[1]?.unitBasis).toBe('assumed');
    expect(quantities('A$5 was paid, then $7 more').map(written)).toEqual(['5 AUD', '7 AUD']);
  });

  test('hostile text takes linear time', () => {
    for (const text of [
      '1'.repeat(200_000),
      '1,'.repeat(50_000),
      '1 000 '.repeat(8_000),
      'one hundred and '.repeat(4_000),
      'a half '.repeat(6_000),
      '3/'.repeat(15_000),
    ]) {
      expect(() => quantities(text)).not.toThrow();
    }
  });

  test('spans hold the number and lie inside the text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.nat(99_999),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (before, number, after) => {
          const text = `${before} ${number} ${after}`;
          for (const { start, end, core } of quantities(text)) {
            expect(start).toBeLessThanOrEqual(core.start);
            expect(core.start).toBeLessThan(core.end);
            expect(core.end).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(core.start, core.end).trim()).toBe(text.slice(core.start, core.end));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
