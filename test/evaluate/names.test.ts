import { describe, expect, test } from 'vitest';
import type { Row } from '../../schemas/tables.ts';
import type { MentionForm } from '../../schemas/vocabulary.ts';
import type { GoldEntity, GoldProject } from '../../pipeline/evaluate/gold.ts';
import { formsOfName, nameBook, normaliseName } from '../../pipeline/evaluate/names.ts';

const noCoordinates = { wikidata_id: null, latitude: null, longitude: null };

function entity(name: string, kind: Row<'entities'>['kind'], iso3: string | null = null): Row<'entities'> {
  return { entity_id: name, name, kind, iso3, country: null, aliases: [], ...noCoordinates };
}

function mention(entity_id: string, text: string, form: MentionForm): Row<'mentions'> {
  const at = { article_id: 'x', passage_id: 'p', char_start: 0, char_end: text.length };
  return { mention_id: `${entity_id}-${text}`, ...at, entity_id, text, form };
}

function gold(name: string, kind: GoldEntity['kind'], iso3: string | null, aliases: string[]): GoldEntity {
  return { name, kind, iso3, country: null, aliases };
}

const canal: GoldProject = {
  quote: 'a new canal in the north',
  name: 'canal in the north',
  acronym: null,
  kind: 'canal',
  countries: [],
  via: [],
  status: null,
};

const goldNames = {
  entities: [
    gold('Afghanistan', 'country', 'AFG', ['Afghan', 'Kabul']),
    gold('Kabul', 'city', null, []),
    gold('United Front', 'armed_group', null, ['Northern Alliance']),
  ],
  projects: [canal],
  countryCode: (name: string) => (name === 'Ivory Coast' ? 'CIV' : undefined),
};

const book = nameBook(
  goldNames,
  {
    entities: [
      entity('Afghanistan', 'country', 'AFG'),
      entity('Kabul', 'city'),
      entity('Northern Alliance', 'armed_group'),
      entity("Côte d'Ivoire", 'country', 'CIV'),
      entity('African Development Bank', 'organisation'),
      entity('new canal', 'project'),
      entity('Niger', 'country', 'NER'),
    ],
    mentions: [
      mention('Afghanistan', 'Kabul', 'metonym'),
      mention('African Development Bank', 'AfDB', 'acronym'),
      mention('African Development Bank', 'the lender', 'descriptor'),
    ],
    projects: [],
  },
  new Map([['new canal', 'canal in the north']]),
);

test.each([
  ['The Central-Asian Republics.', 'central asian republics'],
  ['Côte d’Ivoire', 'cote divoire'],
  ["Côte d'Ivoire", 'cote divoire'],
  ['U.S.', 'us'],
  ['Johnson & Sons', 'johnson and sons'],
  ['a new canal', 'new canal'],
  ['Kenya’s', 'kenya'],
  ['The', 'the'],
])('%s is compared as %s', (name, expected) => {
  expect(normaliseName(name)).toBe(expected);
});

test.each([
  ['Turkmenistan-India (TI) pipeline', ['turkmenistan india ti pipeline', 'turkmenistan india pipeline', 'ti']],
  ['Bank (central)', ['bank central', 'bank']],
  ['Bank', ['bank']],
])('%s stands for its forms', (name, forms) => {
  expect(formsOfName(name)).toEqual(forms);
});

describe('an emitted entity is the one that gold names', () => {
  test.each([
    ['Afghanistan', 'Afghanistan'],
    ['Afghanistan', 'Afghan'],
    ['Kabul', 'Afghanistan'],
    ['Northern Alliance', 'United Front'],
    ["Côte d'Ivoire", 'Ivory Coast'],
    ['African Development Bank', 'the African Development Bank'],
    ['African Development Bank', 'AfDB'],
    ['new canal', 'canal in the north'],
  ])('%s for %s', (id, name) => {
    expect(book.isNamed(id, name)).toBe(true);
  });

  test.each([
    ['African Development Bank', 'the lender'],
    ['Niger', 'Afghanistan'],
    ['Niger', 'Ivory Coast'],
    ['Northern Alliance', 'Afghanistan'],
    ['new canal', 'another canal'],
    ['unknown', 'Afghanistan'],
  ])('not %s for %s', (id, name) => {
    expect(book.isNamed(id, name)).toBe(false);
  });
});

test('a country is no place inside it, though its capital may stand for it', () => {
  expect(book.isNamed('Afghanistan', 'Kabul')).toBe(true);
  expect(book.isPlace('Afghanistan', 'Kabul')).toBe(false);
  expect(book.isPlace('Kabul', 'Kabul')).toBe(true);
  expect(book.isPlace('Kabul', 'Afghanistan')).toBe(false);
});
