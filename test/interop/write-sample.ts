/** Writes a version full of awkward values, for other programs to read: `tsx test/interop/write-sample.ts FOLDER`. */
import { join } from 'node:path';
import { emit } from '../../pipeline/emit/emit.ts';
import { writeVersion } from '../../pipeline/emit/write-version.ts';
import type { Dataset } from '../../schemas/dataset.ts';
import { emptyDataset, sampleDataset } from '../emit/support/arbitrary-dataset.ts';

const [folder = ''] = process.argv.slice(2);
const samples = { awkward: withoutEscapes(sampleDataset(60, 1)), empty: emptyDataset() };
for (const [name, dataset] of Object.entries(samples)) {
  console.log(await writeVersion(join(folder, name), dataset.version, await emit(dataset)));
}

/** openpyxl drops `x005F_` and leaves `_x0001_`, so text that looks like an escape cannot come back; a test of our own covers it. */
function withoutEscapes(dataset: Dataset): Dataset {
  return JSON.parse(JSON.stringify(dataset).replaceAll('x005F_', 'x005F-').replaceAll('_x', '-x'));
}
