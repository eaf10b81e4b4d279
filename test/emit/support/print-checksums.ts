/** Run by the test of determinism in processes of its own: prints SHA256SUMS of a sample, its rows in a given order. */
import { emit } from '../../../pipeline/emit/emit.ts';
import type { Dataset } from '../../../schemas/dataset.ts';
import { type Tables, tableNames } from '../../../schemas/tables.ts';
import { sampleDataset } from './arbitrary-dataset.ts';

const [order] = process.argv.slice(2);
const dataset = sampleDataset(8, 4);
const files = await emit(order === 'reversed' ? reversed(dataset) : dataset);
process.stdout.write(new TextDecoder().decode(files.at(-1)?.bytes));

/** All rows the other way round, with the members of each row too. */
function reversed(dataset: Dataset): Dataset {
  const turn = <T extends object>(rows: readonly T[]): T[] =>
    rows.toReversed().map((row) => Object.fromEntries(Object.entries(row).toReversed()) as T);
  const tables = Object.fromEntries(tableNames.map((name) => [name, turn<object>(dataset.tables[name])]));
  return {
    ...dataset,
    tables: tables as unknown as Tables,
    issues: turn(dataset.issues),
    refused: turn(dataset.refused),
  };
}
