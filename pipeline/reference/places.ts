/** Makes the rows of seeds/reference/places.csv: cities by population or office, first-order divisions, press spellings. */
import type { City, Division, Packages } from './packages.ts';

export interface PlaceName {
  readonly name: string;
  readonly aliases: string;
  readonly country: string;
  readonly kind: string;
  readonly geonames_name: string;
}

interface PlaceRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: string;
  readonly country: string;
  readonly kind: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly population: string;
  readonly seat: string;
  readonly source: string;
}

const smallestPopulation = 50_000;
const geonames = 'GeoNames (CC BY 4.0)';
/** Countries whose first-order divisions are municipalities. */
const municipal = new Set(['AD', 'IS', 'LI', 'LV', 'MK', 'MT', 'SI', 'SM', 'MC', 'SC', 'NR', 'ME']);
const divisionWord =
  / (?:Province|State|Region|Governorate|Oblast|Oblast’|Prefecture|District|County|Department|Municipality|Territory|Division|Canton|Krai|Parish|Voivodeship|Federal District)$/;
const direction =
  /^(?:(?:Upper|Lower|Grand|North|South|East|West)[ -]?)?(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Centre|Center|Centro|Capital|Coast|Middle|Nord|Sud|Est|Ouest|North East|North West|South East|South West|Northeast|Northwest|Southeast|Southwest|Federal|Norte|Sur|Oriental|Litoral|Plateaux?|Savanes|Lagunes|Zone|Bay)$/;

/** Letters without marks, in lower case, one kind of apostrophe. */
export function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’`ʼ]/g, "'")
    .toLowerCase();
}

function cityRow(city: City, iso3: string, name: string, aliases: string): PlaceRow {
  const [longitude, latitude] = city.loc.coordinates;
  const seat = city.featureCode === 'PPLC' ? 'country' : city.featureCode === 'PPLA' ? 'division' : '';
  return {
    id: String(city.cityId),
    name,
    aliases,
    country: iso3,
    kind: 'city',
    latitude: String(latitude),
    longitude: String(longitude),
    population: String(city.population),
    seat,
    source: geonames,
  };
}

function divisionRow(division: Division, iso3: string): PlaceRow {
  const name = division.name.replace(divisionWord, '').replace(/^Muḩāfaz̧at /, '');
  return {
    id: division.code,
    name,
    aliases: '',
    country: iso3,
    kind: 'province',
    latitude: '',
    longitude: '',
    population: '',
    seat: '',
    source: geonames,
  };
}

/**
 * One row a place, by country, kind and name.
 * @param pressNames spellings of the English press, each with the GeoNames spelling where that differs
 */
export function placeRows(packages: Packages, pressNames: readonly PlaceName[]): PlaceRow[] {
  const iso3 = new Map(packages.features.map(({ properties: { iso1A2, iso1A3 } }) => [iso1A2 ?? '', iso1A3 ?? '']));
  const largest = [...packages.cities].sort((a, b) => b.population - a.population || a.cityId - b.cityId);
  const cityOf = new Map<string, City>();
  for (const city of largest) {
    const key = `${iso3.get(city.country) ?? ''} ${folded(city.name)}`;
    if (!cityOf.has(key)) cityOf.set(key, city);
  }
  const named = pressNames.map((press) => ({
    press,
    city:
      press.kind === 'city' ? cityOf.get(`${press.country} ${folded(press.geonames_name || press.name)}`) : undefined,
  }));
  const divisionOf = new Map(
    packages.divisions.map((division) => [
      `${iso3.get(division.code.slice(0, 2)) ?? ''} ${folded(division.name.replace(divisionWord, ''))}`,
      division,
    ]),
  );
  const taken = new Set(named.map(({ city }) => city?.cityId));
  const takenDivisions = new Set<string>();
  const pressRows = named.map(({ press, city }): PlaceRow => {
    if (city !== undefined) return cityRow(city, press.country, press.name, press.aliases);
    const written = folded((press.geonames_name || press.name).replace(divisionWord, ''));
    const division = press.kind === 'province' ? divisionOf.get(`${press.country} ${written}`) : undefined;
    if (division !== undefined) takenDivisions.add(division.code);
    const empty = { latitude: '', longitude: '', population: '', seat: '' };
    return { ...press, ...empty, id: division?.code ?? '', source: division === undefined ? 'Clipsheet' : geonames };
  });
  const cityRows = largest
    .filter((city) => city.population >= smallestPopulation || /^PPL[AC]$/.test(city.featureCode))
    .filter((city) => !taken.has(city.cityId) && city.featureCode !== 'PPLX')
    .map((city) => cityRow(city, iso3.get(city.country) ?? '', city.name, ''));
  const divisionRows = packages.divisions
    .filter((division) => !municipal.has(division.code.slice(0, 2)) && !takenDivisions.has(division.code))
    .map((division) => divisionRow(division, iso3.get(division.code.slice(0, 2)) ?? ''))
    .filter((row) => !direction.test(row.name) && !/\d/.test(row.name));
  return [...pressRows, ...cityRows, ...divisionRows]
    .filter((row) => row.country !== '')
    .sort((a, b) => {
      const [first, second] = [a, b].map((row) => `${row.country} ${row.kind} ${row.name} ${row.id}`) as [
        string,
        string,
      ];
      return first < second ? -1 : first > second ? 1 : 0;
    });
}

export const placeHeader = [
  'id',
  'name',
  'aliases',
  'country',
  'kind',
  'latitude',
  'longitude',
  'population',
  'seat',
  'source',
  'note',
];
