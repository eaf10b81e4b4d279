import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDateFinder } from '../../../pipeline/extract/dates/dates.ts';
import { dateRules } from '../../../pipeline/extract/dates/rules.ts';
import { edtfInterval } from '../../../schemas/edtf.ts';
import { bare, reference } from '../quantities/recognise.ts';

const findDates = createDateFinder(reference);
const edtfs = (text: string, published: string | null = '2024-05-03') =>
  findDates(bare(text, published)).map(({ edtf }) => edtf);

describe.each(dateRules)('$id', (rule) => {
  test.each(rule.examples.map(([text, ...readings]) => ({ text, readings })))('$text', ({ text, readings }) => {
    expect(edtfs(text)).toEqual(readings);
  });

  test.each(rule.counterexamples)('no date in: %s', (text) => {
    expect(edtfs(text)).toEqual([]);
  });
});

describe('dates', () => {
  test.each([
    ['the conflict of 2022-23', ['2022/2023']],
    ['from January to June 2024', ['2024-01/2024-06']],
    ['between 2019 and 2023', ['2019/2023']],
    ['from November to February 2024', ['2023-11/2024-02']],
    ['in late 2023 and mid-2024', ['2023-09/2023-12', '2024-05/2024-08']],
    ['early 2010s, around 2010', ['2010/2013', '2010']],
    ['at the end of 2023', ['2023-12']],
    ['the March 23 Movement', []],
    [
      'Output fell in the first half of 2023, and exports rose in the same period',
      ['2023-01/2023-06', '2023-01/2023-06'],
    ],
    ['It struck on 24 April 2024 and again the next morning', ['2024-04-24', '2024-04-25']],
    ['exports rose in the first quarter of 2024 from a year earlier', ['2024-01/2024-03', '2023-01/2023-03']],
    ['in August 2021 and later that year', ['2021-08', '2021']],
    ['In 2021 it rose, and in March it fell', ['2021', '2021-03']],
    ['It will open in June', ['2024-06']],
    ['03/04/2024 and 25/04/2024', ['2024-04-03', '2024-04-25']],
  ])('%s', (text, readings) => {
    expect(edtfs(text)).toEqual(readings);
  });

  test('without a publication date a relative date stays open, with the reason', () => {
    const [date] = findDates(bare('Trade grew last year'));
    expect(date).toMatchObject({ edtf: null });
    expect(date?.unresolved).toContain('publication');
  });

  test('a text that dates itself in its first line needs no publication date', () => {
    const text = 'Weekly summary, 22-28 April 2024';
    const article = bare(`${text}\nFighting spread this week.`);
    const passages = [0, text.length + 1].map(
      (start, index) =>
        ({
          kind: 'body',
          paragraph: index,
          repeats: null,
          start,
          end: index === 0 ? text.length : article.article.text.length,
        }) as const,
    );
    expect(findDates({ ...article, passages }).map(({ edtf }) => edtf)).toEqual([
      '2024-04-22/2024-04-28',
      '2024-04-22/2024-04-28',
    ]);
  });

  test('a missing year comes from the story and is marked', () => {
    const text = 'Trade reached a record in the first six months of 2024. On 30 July, ties were cut.';
    expect(findDates(bare(text)).map(({ edtf, basis }) => [edtf, basis])).toEqual([
      ['2024-01/2024-06', 'stated'],
      ['2024-07-30', 'implied'],
    ]);
  });

  test.each([
    ['since 2014', 'since'],
    ['by 2030', 'until'],
    ['by the end of 2030', 'until'],
    ['in 2030', null],
  ])('%s is bound %s', (text, bound) => {
    expect(findDates(bare(text))[0]?.bound).toBe(bound);
  });

  test('every resolved date is EDTF, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('May', 'last', 'in', 'the first', 'Q', '/', '-', 'century'),
        fc.integer({ min: 1, max: 2100 }),
        (before, day, word, year) => {
          const text = `${before} ${day} ${word} ${year} ${word} ${day}/${day}/${year}`;
          for (const { edtf, start, end } of findDates(bare(text, '2024-02-29'))) {
            expect(end).toBeGreaterThan(start);
            if (edtf !== null) expect(() => edtfInterval(edtf)).not.toThrow();
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
