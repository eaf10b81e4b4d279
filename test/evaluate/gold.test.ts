import { describe, expect, test } from 'vitest';
import { edtfPattern } from '../../pipeline/evaluate/gold.ts';
import { checkGold, checkSentences } from '../../pipeline/evaluate/problems.ts';
import { goldPairs, goldSentenceLines } from './gold-files.ts';

describe.each(['seed', 'tuned', 'set-aside'] as const)('gold articles, %s', (group) => {
  test.each(goldPairs(group))('$id is valid', ({ id, json, text }) => {
    const checked = checkGold(json, text);
    expect(checked.problems).toEqual([]);
    if ('gold' in checked) expect(checked.gold.article).toBe(id);
  });
});

test.each(['tuned', 'set-aside'] as const)('gold sentences, %s, are valid', (group) => {
  const checked = checkSentences(goldSentenceLines(group));
  expect(checked.problems).toEqual([]);
  if ('gold' in checked) expect(checked.gold.length).toBeGreaterThan(0);
});

const empty = { dates: [], observations: [], events: [], projects: [], relations: [], entities: [], passages: {} };
const observation = {
  quote: '5 km',
  indicator: 'length',
  value: 5,
  unit: 'km',
  qualifier: 'exactly',
  status: 'actual',
};
const event = { quote: 'Mali met Chad', type: 'CONSULT', date: null, actors: [], recipients: [] };

test.each([
  [
    'a quote that is not in the text',
    { observations: [{ ...observation, quote: '6 km' }] },
    /observations\.0.*“6 km”.*letter by letter/,
  ],
  ['an unknown indicator', { observations: [{ ...observation, indicator: 'size' }] }, /observations\.0\.indicator/],
  ['an unknown key', { observations: [{ ...observation, colour: 'red' }] }, /colour/],
  ['neither value nor range', { observations: [{ ...observation, value: null }] }, /expected a value, or low and high/],
  ['half a range', { observations: [{ ...observation, low: 4 }] }, /both low and high/],
  ['a range without its qualifier', { observations: [{ ...observation, value: null, low: 4, high: 5 }] }, /between/],
  ['a mode of another type', { events: [{ ...event, mode: 'arrest' }] }, /mode arrest, expected null or visit/],
  ['a mode where there is none', { events: [{ ...event, type: 'AID', mode: 'visit' }] }, /expected null for AID/],
  ['an actor that is not listed', { events: [{ ...event, actors: ['Mali'] }] }, /“Mali” in a fact/],
  ['a country without its code', { entities: [{ name: 'Mali', kind: 'country' }] }, /Mali: expected iso3/],
  ['a date that is no EDTF', { dates: [{ quote: '5 km', edtf: '5/2024' }] }, /EDTF/],
  ['a date more often than it stands', { dates: [{ quote: '5 km', edtf: '2024', occurrences: 2 }] }, /found 1/],
])('a gold file with %s is refused', (_, change, message) => {
  const { problems } = checkGold({ article: 'x', ...empty, ...change }, 'Mali met Chad over 5 km.');
  expect(problems.join('\n')).toMatch(message);
});

test.each([
  ['text that is no JSON', 'x', /line 1: expected one JSON object/],
  [
    'a second id',
    '{"id":"a","text":"b","events":[]}\n{"id":"a","text":"c","events":[]}',
    /line 2: unexpected second a/,
  ],
  [
    'an unknown type',
    '{"id":"a","text":"b","events":[{"type":"WAR","actors":[],"recipients":[]}]}',
    /line 1: events\.0\.type/,
  ],
])('a file of sentences with %s is refused', (_, lines, message) => {
  expect(checkSentences(lines).problems.join('\n')).toMatch(message);
});

test.each(['2024', '2024-07', '2024-07-20', '199X', '19XX', '2021-08/..', '../2030', '2024-01/2024-06'])(
  '%s is EDTF',
  (value) => {
    expect(value).toMatch(edtfPattern);
  },
);

test.each(['24', '2024~', '2024-7', 'May 2024', '2024/', '199X?'])('%s is not EDTF as the tables use it', (value) => {
  expect(value).not.toMatch(edtfPattern);
});
