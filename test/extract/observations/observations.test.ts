import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../../pipeline/extract/extract.ts';
import { createAnalyser } from '../../../pipeline/extract/grammar/analyser.ts';
import { toArticle } from '../../../pipeline/files/articles.ts';
import { ingredients } from '../../support/reference.ts';

const extract = createExtractor(ingredients.reference, createAnalyser(ingredients.model));

/** The observations of a text, with names for entities. */
function observationsIn(text: string) {
  const { entities, observations, quantities } = extract(toArticle('x', text, {}));
  const nameOf = (entity: number | null | undefined) => (entity == null ? null : entities[entity]?.name);
  return observations.map((fact) => ({
    indicator: fact.indicator,
    value: quantities[fact.quantity]?.value,
    unit: quantities[fact.quantity]?.unit,
    subject: nameOf(fact.subjects[0]),
    counterpart: nameOf(fact.counterpart),
    about: nameOf(fact.about),
    status: fact.status,
    period: fact.period,
  }));
}

describe('what a number measures, whose it is, with whom and when', () => {
  test.each<[string, object]>([
    [
      'In 2023, Ghana exported 4.2 million tonnes of bauxite to China.',
      {
        indicator: 'commodity_volume',
        value: 4_200_000,
        unit: 't',
        subject: 'Ghana',
        counterpart: 'China',
        period: '2023',
      },
    ],
    [
      'Bilateral trade between Oman and Iran reached $1.9 billion last year.',
      { indicator: 'bilateral_trade', value: 1_900_000_000, unit: 'USD', subject: 'Oman', counterpart: 'Iran' },
    ],
    [
      'Kenya and Ethiopia signed 12 agreements in Nairobi.',
      { indicator: 'contract_count', value: 12, unit: '1', subject: 'Kenya', counterpart: 'Ethiopia' },
    ],
    ['The attack killed 14 people in Goma.', { indicator: 'casualties', value: 14, unit: 'person', subject: null }],
    [
      'Japan will send 600 soldiers to South Sudan.',
      { indicator: 'headcount', value: 600, subject: 'Japan', status: 'planned' },
    ],
    [
      "Peru's copper exports are expected to reach $20 billion in 2026.",
      { indicator: 'exports', value: 20_000_000_000, subject: 'Peru', status: 'forecast', period: '2026' },
    ],
    ['Inflation in Turkey fell to 38 percent in June 2024.', { unit: '%', value: 38, period: '2024-06' }],
  ])('%s', (text, expected) => {
    expect(observationsIn(text)).toContainEqual(expect.objectContaining(expected));
  });
});

describe('no observation', () => {
  test.each([
    'The two countries agreed to talk.',
    'Route 51 was closed after the storm.',
    'The third Forum opened in Doha in 2024.',
    'The G7 met in Italy.',
  ])('%s', (text) => {
    expect(observationsIn(text)).toEqual([]);
  });
});

test('a number in a pull quote is further evidence of the number in the body', () => {
  const sentence = 'Ghana exported 4.2 million tonnes of bauxite to China over the whole of the year 2023.';
  const { observations } = extract(toArticle('x', `${sentence} It was a record.\n${sentence}`, {}));
  expect(observations).toHaveLength(1);
  expect(observations[0]?.evidence).toHaveLength(2);
});

test('every quantity is an observation or declined with a reason', () => {
  const text = 'The two countries met 3 times. Trade rose 5 percent to $2 billion. By Ana Ruiz';
  const { quantities, observations, declined } = extract(toArticle('x', text, {}));
  const reasons = declined.filter(({ table }) => table === 'observations');
  expect(observations.length + reasons.length).toBe(quantities.length);
  for (const { reason } of reasons) expect(reason).not.toBe('');
});
