import { normaliseName } from './names.ts';

/** A country's ISO 3166 alpha-3 code with the names that it goes by. */
export interface CountryNames {
  readonly iso3: string;
  readonly name: string;
  readonly variants: readonly string[];
}

/**
 * Makes the look-up from a country's name, however spelt, to its code ("Turkey" and "Türkiye" are one).
 * A name that several countries share is settled by the first in the list, names before variants.
 */
export function createCountryCode(countries: readonly CountryNames[]): (name: string) => string | undefined {
  const codes = new Map<string, string>();
  const learn = (name: string, iso3: string): void => {
    const form = normaliseName(name);
    if (!codes.has(form)) codes.set(form, iso3);
  };
  for (const { name, iso3 } of countries) learn(name, iso3);
  for (const { variants, iso3 } of countries) for (const variant of variants) learn(variant, iso3);
  return (name) => codes.get(normaliseName(name));
}
