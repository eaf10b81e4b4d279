/**
 * Writes the reference files that are derived from other people's data, run by hand:
 * `npx tsx pipeline/reference/generate.ts <folder of npm packages>`.
 * Sources and licences: seeds/reference/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { countryHeader, countryRows } from './countries.ts';
import { readPackages } from './packages.ts';
import { type PlaceName, placeHeader, placeRows } from './places.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder in which the npm packages are installed');
const reference = new URL('../../seeds/reference/', import.meta.url);
const packages = readPackages(folder);
const pressNames: PlaceName[] = parse(readFileSync(new URL('place_names.csv', reference), 'utf8'), { columns: true });
writeFileSync(new URL('countries.csv', reference), stringify([countryHeader, ...countryRows(packages)]));
writeFileSync(
  new URL('places.csv', reference),
  stringify(placeRows(packages, pressNames), { header: true, columns: placeHeader }),
);
