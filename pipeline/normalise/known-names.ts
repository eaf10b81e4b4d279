/** The entities of the lexicons by every form of their names. */
import type { ExtractedEntity } from '../../schemas/extracted.ts';
import type { Reference } from '../../schemas/reference.ts';
import { countryKey, organisationKey, peopleKey, placeKey, regionKey } from '../../schemas/reference/keys.ts';

export type KnownNamesSource = Pick<
  Reference,
  'countryWords' | 'organisations' | 'regions' | 'peoples' | 'places' | 'works'
>;

/** Finds all that the lexicons know under a name, in any case: "Herat" is a city and a province. */
export function createKnownNames(reference: KnownNamesSource): (name: string) => readonly ExtractedEntity[] {
  const byForm = new Map<string, ExtractedEntity[]>();
  const add = (entity: Omit<ExtractedEntity, 'aliases'>, forms: readonly string[]) => {
    for (const form of new Set([entity.name, ...forms].map((text) => text.toLowerCase()))) {
      const known = byForm.get(form);
      if (known === undefined) byForm.set(form, [{ ...entity, aliases: [] }]);
      else known.push({ ...entity, aliases: [] });
    }
  };
  for (const { iso3, name, variants } of reference.countryWords) {
    add({ name, kind: 'country', key: countryKey(iso3), country: iso3 }, [iso3, ...variants]);
  }
  for (const { slug, name, acronyms, aliases, kind, country } of reference.organisations) {
    add({ name, kind, key: organisationKey(slug), country }, [slug, ...acronyms, ...aliases]);
  }
  for (const { name, aliases, country } of reference.regions) {
    add({ name, kind: 'region', key: regionKey(name), country }, aliases);
  }
  for (const { name, forms } of reference.peoples) {
    add({ name, kind: 'people', key: peopleKey(name), country: null }, forms);
  }
  for (const { name, aliases } of reference.works) add({ name, kind: 'project', key: null, country: null }, aliases);
  for (const place of reference.places) {
    const { name, kind, country, aliases } = place;
    add({ name, kind, key: placeKey(place), country }, aliases);
  }
  return (name) => byForm.get(name.toLowerCase()) ?? [];
}
