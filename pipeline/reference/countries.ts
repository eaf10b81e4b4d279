/** Makes the rows of seeds/reference/countries.csv. */
import type { Feature, Packages } from './packages.ts';

/** Codes that country-coder uses for parts of a country or for unions; ISO 3166-1 has no entry for them. */
const notCountries = new Set(['ASC', 'CPT', 'CRQ', 'DGA', 'EUE', 'FXX', 'TAA']);
const source = '@rapideditor/country-coder (ISC), countries-list (MIT)';

function subregionOf(feature: Feature['properties'], groups: ReadonlyMap<string, Feature['properties']>): string {
  const found = (feature.groups ?? []).map((id) => groups.get(id)).find((group) => group?.level === 'subregion');
  return found?.m49 ?? '';
}

/** One row a country: alpha-3, alpha-2, Wikidata id, currencies, code of the M49 subregion. */
export function countryRows(packages: Packages): string[][] {
  const properties = packages.features.map((feature) => feature.properties);
  const groups = new Map(properties.map((feature) => [feature.id, feature]));
  return properties
    .filter((feature) => feature.iso1A3 !== undefined && !notCountries.has(feature.iso1A3))
    .map((feature) => [
      feature.iso1A3 ?? '',
      feature.iso1A2 ?? '',
      feature.wikidata,
      (packages.countries[feature.iso1A2 ?? '']?.currency ?? []).join('|'),
      subregionOf(feature, groups),
      source,
      '',
    ])
    .sort(([first = ''], [second = '']) => (first < second ? -1 : 1));
}

export const countryHeader = ['iso3', 'iso2', 'wikidata_id', 'currencies', 'm49_subregion', 'source', 'note'];
