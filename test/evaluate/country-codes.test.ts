import { expect, test } from 'vitest';
import { createCountryCode } from '../../pipeline/evaluate/country-codes.ts';

const codeOf = createCountryCode([
  { iso3: 'TUR', name: 'Türkiye', variants: ['Turkey', 'Republic of Türkiye'] },
  { iso3: 'COD', name: 'Democratic Republic of the Congo', variants: ['Congo', 'DRC'] },
  { iso3: 'COG', name: 'Congo', variants: ['Congo-Brazzaville'] },
]);

test.each([
  ['Turkey', 'TUR'],
  ['Turkiye', 'TUR'],
  ['the DRC', 'COD'],
  ['Congo', 'COG'],
  ['Congo Brazzaville', 'COG'],
])('%s is %s', (name, code) => {
  expect(codeOf(name)).toBe(code);
});

test('another name has no code', () => {
  expect(codeOf('Ankara')).toBeUndefined();
});
