/** What the lexicons know of the entities that extract names by key. */
import type { Reference } from '../../schemas/reference.ts';
import { countryKey, organisationKey, peopleKey, placeKey, regionKey } from '../../schemas/reference/keys.ts';
import { slugOf } from './identifiers.ts';

export interface Identity {
  readonly name: string;
  readonly wikidataId: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface Identities {
  /** What is known of a key ("country:AFG", "place:1138958"). */
  readonly get: (key: string) => Identity | undefined;
  /** The key whose readable id is the slug, if the lexicons have one. */
  readonly holderOf: (slug: string) => string | undefined;
}

type Source = Pick<Reference, 'countries' | 'countryWords' | 'regions' | 'organisations' | 'peoples' | 'places'>;

/** Reads the lexicons once. Where two kinds share a name, the country holds the slug, then the organisation, then the region. */
export function createIdentities(reference: Source): Identities {
  const wikidataOfCountry = new Map(reference.countries.map((row) => [row.iso3, row.wikidata_id]));
  const unplaced = { latitude: null, longitude: null };
  const known = new Map<string, Identity>();
  const holders = new Map<string, string>();
  const add = (key: string, identity: Identity, slug = slugOf(identity.name)) => {
    known.set(key, identity);
    if (!holders.has(slug)) holders.set(slug, key);
  };
  for (const { iso3, name } of reference.countryWords) {
    add(countryKey(iso3), { name, wikidataId: wikidataOfCountry.get(iso3) ?? null, ...unplaced });
  }
  for (const { slug, name, wikidata_id } of reference.organisations) {
    add(organisationKey(slug), { name, wikidataId: wikidata_id, ...unplaced }, slug);
  }
  for (const { name } of reference.regions) {
    add(regionKey(name), { name, wikidataId: null, ...unplaced });
  }
  for (const { name } of reference.peoples) add(peopleKey(name), { name, wikidataId: null, ...unplaced });
  // Many places share a name, so none of them holds a bare slug.
  for (const place of reference.places) {
    const { name, latitude, longitude } = place;
    known.set(placeKey(place), { name, wikidataId: null, latitude, longitude });
  }
  return { get: (key) => known.get(key), holderOf: (slug) => holders.get(slug) };
}
