/** Keys of lexicon rows, as `ExtractedEntity.key` carries them. */

/** "country:AFG" */
export function countryKey(iso3: string): string {
  return `country:${iso3}`;
}

/** "region:Central Asia" */
export function regionKey(name: string): string {
  return `region:${name}`;
}

/** "organisation:united-nations" */
export function organisationKey(slug: string): string {
  return `organisation:${slug}`;
}

/** "people:Kurds" */
export function peopleKey(name: string): string {
  return `people:${name}`;
}

/** "place:1512569", "place:AF.11"; a place without a GeoNames id by name and country: "place:Torghundi AFG". */
export function placeKey(place: {
  readonly id: string | null;
  readonly name: string;
  readonly country: string;
}): string {
  return `place:${place.id ?? `${place.name} ${place.country}`}`;
}
