import { describe, expect, test } from 'vitest';
import { createGazetteer } from '../../../pipeline/extract/entities/reading/gazetteer.ts';
import { phraseIndex } from '../../../pipeline/extract/entities/reading/phrases.ts';
import { atomsOf } from '../../../pipeline/extract/entities/reading/atoms.ts';
import { reference } from '../../support/reference.ts';

const atoms = (text: string) => atomsOf(text, { start: 0, end: text.length, tokens: [] });
const gazetteer = createGazetteer(reference);
const iso3 = new Set(reference.countries.map((row) => row.iso3));

describe('phrase index', () => {
  const index = phraseIndex([
    ['Bank', 1],
    ['Bank of England', 2],
    ["N'Djamena", 3],
  ]);
  test.each([
    ['Bank of England', 3, 2],
    ['Bank of Ghana', 1, 1],
    ['N’Djamena', 2, 3],
  ])('%s', (text, length, value) => {
    expect(index.startingAt(atoms(text), 0)).toEqual({ length, values: [value] });
  });
  test('case matters', () => expect(index.startingAt(atoms('bank of england'), 0)).toBeUndefined());
  test('looks back', () => expect(index.endingAt(atoms('the Bank of England'), 3)?.values).toEqual([2]));
});

test.each([
  ['Abeche', 'Abéché'],
  ['Sao Paulo', 'São Paulo'],
  ['Cote d’Ivoire', 'Ivory Coast'],
])('%s is found without its accents', (written, name) => {
  expect(gazetteer.get(written).map((referent) => referent.name)).toContain(name);
});

describe('reference data', () => {
  test('every country has words, and every code is a country', () => {
    expect(reference.countryWords.map((row) => row.iso3).toSorted()).toEqual([...iso3].toSorted());
    const codes = [...reference.places, ...reference.regions, ...reference.organisations].map((row) => row.country);
    expect(codes.filter((code) => code !== null && !iso3.has(code))).toEqual([]);
  });
  test('keys are unique', () => {
    for (const keys of [
      reference.countries.map((row) => row.iso3),
      reference.regions.map((row) => row.name),
      reference.organisations.map((row) => row.slug),
      reference.places.flatMap((row) => row.id ?? []),
    ])
      expect(new Set(keys).size).toBe(keys.length);
  });
  test('coordinates are degrees', () => {
    for (const { latitude, longitude } of reference.places) {
      expect(Math.abs(latitude ?? 0)).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude ?? 0)).toBeLessThanOrEqual(180);
    }
  });
  test('no adjective belongs to two countries, the Dominicans apart', () => {
    const seen = new Map<string, string>();
    for (const { iso3: code, adjectives } of reference.countryWords) {
      for (const adjective of adjectives) {
        expect(seen.get(adjective)).toBeUndefined();
        seen.set(adjective, code);
      }
    }
  });
});
