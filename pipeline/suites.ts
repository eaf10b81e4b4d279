/** `npm run suites [-- FOLDER]`: other projects' test suites for numbers, money, measures and dates, beside their own scores. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDateFinder } from './extract/dates/dates.ts';
import { findNumbers } from './extract/quantities/numbers.ts';
import { createQuantityFinder } from './extract/quantities/quantities.ts';
import { readReference } from './files/reference.ts';
import { dateCase, type DateCase, periodCase } from './suites/dates.ts';
import { type DucklingCorpus, ducklingCases } from './suites/duckling.ts';
import { quantulumCase, type QuantulumCase } from './suites/quantulum.ts';
import {
  currencyCase,
  dimensionCase,
  numberCase,
  percentCase,
  rangeCase,
  type RecognizersCase,
} from './suites/recognizers.ts';
import type { SuiteResult } from './suites/suite.ts';
import { bareArticle, type Recognisers } from './suites/text.ts';

const [folder = process.env['SUITES_DIR'], ...options] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--list'));
const listed = process.argv
  .filter((argument) => argument.startsWith('--list='))
  .map((argument) => argument.slice('--list='.length));

if (folder === undefined || !existsSync(folder)) {
  process.stdout.write(
    'The suites are not here: give their folder as argument or in SUITES_DIR. Nothing was measured.\n',
  );
} else if (options.length > 0) {
  process.stderr.write('Usage: npm run suites -- [FOLDER] [--list=SUITE]\n');
  process.exitCode = 2;
} else {
  const results = runSuites(folder, await recognisers());
  process.stdout.write(results.map(line).join('\n') + '\n');
  for (const result of results.filter(({ name }) => listed.includes(name))) {
    for (const { input, expected, actual, passed, outOfScope } of result.cases) {
      if (!passed && outOfScope === null)
        process.stdout.write(`\n${result.name}: ${input}\n  expected ${expected}\n  actual   ${actual}\n`);
    }
  }
}

async function recognisers(): Promise<Recognisers> {
  const reference = await readReference(new URL('../seeds/reference', import.meta.url).pathname);
  const quantities = createQuantityFinder(reference);
  const dates = createDateFinder(reference);
  const numbers = findNumbers(reference);
  return {
    quantities: (text) => quantities({ ...bareArticle(text), dates: [] }),
    numbers,
    dates: (text, published) => dates(bareArticle(text, published)),
  };
}

function runSuites(root: string, tools: Recognisers): SuiteResult[] {
  const recognizers = <Case>(file: string): readonly Case[] => read(join(root, 'recognizers-text', `${file}.json`));
  const duckling = (file: string): DucklingCorpus => read(join(root, 'duckling', `${file}.en.json`));
  return [
    {
      name: 'Currency',
      peer: '127/180',
      asked: '155',
      cases: recognizers<RecognizersCase>('CurrencyModel').map((one) => currencyCase(one, tools)),
    },
    {
      name: 'Dimension',
      peer: '71/100',
      asked: '80',
      cases: recognizers<RecognizersCase>('DimensionModel').map((one) => dimensionCase(one, tools)),
    },
    {
      name: 'Number',
      peer: '180/235',
      asked: '205',
      cases: recognizers<RecognizersCase>('NumberModel').map((one) => numberCase(one, tools)),
    },
    {
      name: 'NumberRange',
      peer: '0/87',
      asked: '50',
      cases: recognizers<RecognizersCase>('NumberRangeModel').map((one) => rangeCase(one, tools)),
    },
    {
      name: 'Percent',
      peer: 'not stated',
      asked: '19',
      cases: recognizers<RecognizersCase>('PercentModel').map((one) => percentCase(one, tools)),
    },
    {
      name: 'Date',
      peer: 'not stated',
      asked: '80 % in scope',
      cases: recognizers<DateCase>('DateParser').map((one) => dateCase(one, tools)),
    },
    {
      name: 'DatePeriod',
      peer: '145/252',
      asked: '80 % in scope',
      cases: recognizers<DateCase>('DatePeriodParser').map((one) => periodCase(one, tools)),
    },
    { name: 'duckling-money', peer: 'all', asked: '120', cases: ducklingCases(duckling('AmountOfMoney'), tools) },
    { name: 'duckling-distance', peer: 'all', asked: '42', cases: ducklingCases(duckling('Distance'), tools) },
    { name: 'duckling-quantity', peer: 'all', asked: '42', cases: ducklingCases(duckling('Quantity'), tools) },
    { name: 'duckling-volume', peer: 'all', asked: 'none', cases: ducklingCases(duckling('Volume'), tools) },
    {
      name: 'quantulum3',
      peer: 'about all',
      asked: '80',
      cases: read<QuantulumCase[]>(join(root, 'quantulum3', 'quantities.json')).map((one) => quantulumCase(one, tools)),
    },
  ];
}

function read<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8')) as Content;
}

function line({ name, peer, asked, cases }: SuiteResult): string {
  const inScope = cases.filter(({ outOfScope }) => outOfScope === null);
  const passed = inScope.filter((one) => one.passed).length;
  const share = `${((100 * passed) / inScope.length).toFixed(1)} %`;
  const outside = cases.length - inScope.length;
  return `${name.padEnd(18)} ${`${passed}/${inScope.length}`.padEnd(9)} ${share.padEnd(8)} asked ${asked.padEnd(14)} peer ${peer}${outside > 0 ? `   (${outside} out of scope)` : ''}`;
}
