import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../../pipeline/extract/extract.ts';
import { createAnalyser } from '../../../pipeline/extract/grammar/analyser.ts';
import { toArticle } from '../../../pipeline/files/articles.ts';
import { ingredients } from '../../support/reference.ts';

const extract = createExtractor(ingredients.reference, createAnalyser(ingredients.model));

/** The observations of a text, with names for entities. */
function observationsIn(text: string) {
  const article = toArticle('x', text, { published: '2024-06-27' });
  const { entities, observations, quantities } = extract(article);
  const nameOf = (entity: number | null | undefined) => (entity == null ? null : entities[entity]?.name);
  return observations.map((fact) => ({
    indicator: fact.indicator,
    value: (quantities[fact.quantity]?.value ?? 0) * fact.sign,
    unit: quantities[fact.quantity]?.unit,
    subject: nameOf(fact.subjects[0]),
    counterpart: nameOf(fact.counterpart),
    about: nameOf(fact.about),
    place: nameOf(fact.place),
    status: fact.status,
    period: fact.period,
  }));
}

describe('a level is no change', () => {
  test.each<[string, number[]]>([
    ['Inflation in Ghana eased to 23 percent in May from a peak of 54 percent in December 2022.', [23, 54]],
    ['Unemployment in Spain fell to 11 percent.', [11]],
    ['The Bank of Canada cut its policy rate to 4.5 percent on Wednesday.', [4.5]],
    ['Growth in China slowed to just 2 percent.', [2]],
    ['Inflation in Turkey dropped from a record high of 85 percent.', [85]],
    ["Kenya's exports fell 9.1 percent.", [-9.1]],
    ["Chile's imports were down 5 percent.", [-5]],
    ["Peru's economy contracted by 4 percent.", [-4]],
  ])('%s', (text, expected) => {
    expect(observationsIn(text).map(({ value }) => value)).toEqual(expected);
  });
});

test('what came before, and what is said aside, is so whatever is expected or wished', () => {
  const [grown, shrunk] = observationsIn(
    'The economy of Ghana is expected to grow 3% this year after contracting 2% in 2023.',
  );
  expect(grown).toMatchObject({ status: 'forecast', value: 3 });
  expect(shrunk).toMatchObject({ status: 'actual', value: -2, period: '2023' });
  const aside = observationsIn(
    'Burundi hopes to export nickel from Musongati, one of the largest deposits in the world, with reserves of 150 million tonnes.',
  );
  expect(aside).toMatchObject([{ status: 'actual' }]);
});

test('a word inside a name measures nothing', () => {
  const [sum] = observationsIn("Laos signed an agreement with China's Export-Import Bank covering $4.2 billion.");
  expect(sum?.indicator).not.toBe('imports');
});

describe('numbers that leave out a word', () => {
  test.each<[string, object[]]>([
    [
      'The war has displaced over 11 million, including 3 million who fled to Chad.',
      [
        { indicator: 'displaced_people', unit: 'person', value: 11_000_000 },
        { indicator: 'displaced_people', unit: 'person', value: 3_000_000 },
      ],
    ],
    [
      'The bridge cut the journey from 96 hours to 20.',
      [
        { unit: 'h', value: 96 },
        { unit: 'h', value: 20 },
      ],
    ],
    [
      'Japan will provide Burundi with $98 million in grants and Tanzania with $597 million in loans.',
      [
        { subject: 'Japan', counterpart: 'Burundi' },
        { subject: 'Japan', counterpart: 'Tanzania' },
      ],
    ],
    ['The court in Goma voted 9-0 to free him.', []],
    ['Senegal won 3-1 in Dakar.', []],
  ])('%s', (text, expected) => {
    expect(observationsIn(text)).toMatchObject(expected);
  });
});

describe('taxes raised, goods paid for', () => {
  test.each<[string, object]>([
    ['Kenya passed a bill that would raise $2.7 billion in new taxes.', { indicator: 'revenue' }],
    ['Uganda paid 8.1 billion shillings for imports from Ethiopia.', { indicator: 'imports', unit: 'UGX' }],
  ])('%s', (text, expected) => {
    expect(observationsIn(text)).toMatchObject([expected]);
  });
});

describe('where and when people came to harm', () => {
  test.each<[string, object]>([
    [
      'At least 23 people were killed when shells hit a market in Khartoum on Saturday.',
      { indicator: 'casualties', place: 'Khartoum', period: '2024-06-22' },
    ],
    ['One man was shot dead in the town of Kitengela.', { indicator: 'casualties', place: 'Kitengela' }],
    ['Forty people died after a ferry sank off Zanzibar on Monday.', { indicator: 'casualties', period: '2024-06-24' }],
  ])('%s', (text, expected) => {
    expect(observationsIn(text)).toMatchObject([expected]);
  });
});

test('an acronym is that of the body which the article names in full', () => {
  const text = 'The paramilitary Rapid Support Forces left Sennar. Sudan said that the RSF had killed 40 people.';
  const { entities } = extract(toArticle('x', text, {}));
  expect(entities.map(({ name }) => name)).not.toContain('Reporters Without Borders');
});

describe('levels, ages and reasons beside other numbers', () => {
  test.each<[string, object[]]>([
    [
      'Trade between Kazakhstan and China grew 9 percent, and Beijing wants to raise it to $80 billion by 2030.',
      [{ value: 9 }, { indicator: 'bilateral_trade', subject: 'Kazakhstan', counterpart: 'China', status: 'target' }],
    ],
    ['Malnutrition among children under five has risen in Kenya.', []],
    ['Chad will cut rations because of a funding gap of $44 million.', [{ value: 44_000_000, status: 'actual' }]],
  ])('%s', (text, expected) => {
    expect(observationsIn(text)).toMatchObject(expected);
  });
});
