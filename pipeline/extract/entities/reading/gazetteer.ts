/** All names of the lexicons in one index. */
import type { Reference } from '../../../../schemas/reference.ts';
import { countryKey, organisationKey, peopleKey, placeKey, regionKey } from '../../../../schemas/reference/keys.ts';
import type { EntityKind } from '../../../../schemas/vocabulary.ts';
import { fold } from './atoms.ts';
import { type PhraseIndex, phraseIndex } from './phrases.ts';

/** What a form stands for, and as what: a name, an acronym, a demonym, a town that may stand for a government. */
export interface Referent {
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** ISO 3166 alpha-3 of the country that it is or lies in. */
  readonly country: string | null;
  readonly role: 'name' | 'acronym' | 'demonym' | 'seat';
  /** Inhabitants; the larger of two places of one name is likelier. */
  readonly population: number;
}

export type Gazetteer = PhraseIndex<Referent>;

export type GazetteerReference = Pick<Reference, 'countryWords' | 'regions' | 'places' | 'organisations' | 'peoples'>;

type Entry = readonly [phrase: string, referent: Referent];

function entries(referent: Omit<Referent, 'role'>, role: Referent['role'], phrases: readonly string[]): Entry[] {
  return phrases.map((phrase) => [phrase, { ...referent, role }]);
}

/** What is known of each country, by ISO 3166 alpha-3. */
export function countryIdentities({
  countryWords,
}: Pick<Reference, 'countryWords'>): ReadonlyMap<string, Omit<Referent, 'role' | 'population'>> {
  return new Map(
    countryWords.map(({ iso3, name }) => [iso3, { key: countryKey(iso3), kind: 'country', name, country: iso3 }]),
  );
}

function countryEntries(row: Reference['countryWords'][number]): Entry[] {
  const country = {
    key: countryKey(row.iso3),
    kind: 'country' as const,
    name: row.name,
    country: row.iso3,
    population: 0,
  };
  const isName = (form: string): boolean => form.length > 4 || !/^[A-Z.]+$/.test(form);
  return [
    ...entries(country, 'name', [row.name, ...row.variants.filter(isName)]),
    ...entries(
      country,
      'acronym',
      row.variants.filter((form) => !isName(form)),
    ),
    ...entries(country, 'demonym', [...row.adjectives, ...row.nouns]),
    ...entries(country, 'seat', [...row.capitals, ...row.seats]),
  ];
}

function regionEntries({ name, aliases, demonyms, country }: Reference['regions'][number]): Entry[] {
  const region = { key: regionKey(name), kind: 'region' as const, name, country, population: 0 };
  return [...entries(region, 'name', [name, ...aliases]), ...entries(region, 'demonym', demonyms)];
}

function placeEntries(row: Reference['places'][number]): Entry[] {
  const { name, kind, country } = row;
  const place = { key: placeKey(row), kind, name, country, population: row.population ?? 0 };
  return entries(place, 'name', [name, ...row.aliases]);
}

/** Every spelling of a capital ("Washington, D.C.") is the town that one of them is. */
function capitalEntries(reference: GazetteerReference): Entry[] {
  const towns = new Map<string, Reference['places'][number]>();
  for (const row of reference.places)
    if (row.seat === 'country')
      for (const name of [row.name, ...row.aliases]) towns.set(`${row.country} ${fold(name)}`, row);
  return reference.countryWords.flatMap(({ iso3, capitals }) => {
    const town = capitals.map((name) => towns.get(`${iso3} ${fold(name)}`)).find((row) => row !== undefined);
    if (town === undefined) return [];
    const known = new Set([town.name, ...town.aliases].map(fold));
    return placeEntries({ ...town, name: capitals[0] ?? town.name, aliases: capitals.slice(1) }).filter(
      ([phrase]) => !known.has(fold(phrase)),
    );
  });
}

function organisationEntries(row: Reference['organisations'][number]): Entry[] {
  const { name, kind, country } = row;
  const organisation = { key: organisationKey(row.slug), kind, name, country, population: 0 };
  return [
    ...entries(organisation, 'name', [name, ...row.aliases]),
    ...entries(organisation, 'acronym', row.acronyms),
    ...entries(organisation, 'seat', row.seats),
  ];
}

function peopleEntries({ name, forms }: Reference['peoples'][number]): Entry[] {
  const people = { key: peopleKey(name), kind: 'people' as const, name, country: null, population: 0 };
  return [...entries(people, 'name', [name]), ...entries(people, 'demonym', forms)];
}

/** Builds the index of names; where a form has several referents, organisations and countries come before places. */
export function createGazetteer(reference: GazetteerReference): Gazetteer {
  return phraseIndex([
    ...reference.organisations.flatMap(organisationEntries),
    ...reference.countryWords.flatMap(countryEntries),
    ...reference.regions.flatMap(regionEntries),
    ...reference.peoples.flatMap(peopleEntries),
    ...reference.places.flatMap(placeEntries),
    ...capitalEntries(reference),
  ]);
}
