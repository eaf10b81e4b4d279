/** Rows -> files. The formats stand in one list; none knows of another. */
import type { Dataset } from '../../schemas/dataset.ts';
import type { PublishedVersion } from '../../schemas/published.ts';
import { arrow } from './arrow.ts';
import { changesFile } from './changes/changes.ts';
import { checksums } from './checksums.ts';
import { csv } from './csv.ts';
import { type FileRecord, type OutputFile, recordOf } from './file.ts';
import { jsonLd } from './json-ld/json-ld.ts';
import { nQuads } from './json-ld/n-quads.ts';
import { shapes } from './json-ld/shapes.ts';
import { jsonLines } from './json-lines.ts';
import { citation } from './metadata/citation.ts';
import { croissant } from './metadata/croissant.ts';
import { dataPackage } from './metadata/data-package.ts';
import { dictionary } from './metadata/dictionary.ts';
import { jsonSchemas } from './metadata/json-schema.ts';
import { quality } from './metadata/quality.ts';
import { readme } from './metadata/readme.ts';
import { page } from './page/page.ts';
import { parquet } from './parquet.ts';
import { type EmitInput, prepare } from './rows.ts';
import { sqlite } from './sqlite/sqlite.ts';
import { xlsx } from './xlsx/workbook.ts';

export type { OutputFile } from './file.ts';

/** Makes the files of one format; `earlier` are the files of the formats before it in the list. */
type Format = (
  input: EmitInput,
  earlier: readonly FileRecord[],
) => readonly OutputFile[] | Promise<readonly OutputFile[]>;

const formats: readonly Format[] = [
  // The data.
  csv,
  parquet,
  arrow,
  xlsx,
  sqlite,
  jsonLd,
  nQuads,
  // What was found on the way.
  jsonLines,
  quality,
  // What the columns mean.
  dictionary,
  jsonSchemas,
  shapes,
  // What the dataset is; these name the files above with size and checksum.
  readme,
  citation,
  dataPackage,
  croissant,
  // What people read first; it lists the files above.
  page,
];

/**
 * All files of a version, `SHA256SUMS` last. Pure: the same dataset gives the same bytes,
 * whatever the order of its rows, the machine, the time zone and the locale.
 * @param previous the last version that was published, to say what changed since, or null
 */
export async function emit(dataset: Dataset, previous: PublishedVersion | null = null): Promise<readonly OutputFile[]> {
  const input = prepare(dataset);
  const files: OutputFile[] = [];
  const records: FileRecord[] = [];
  for (const format of formats) {
    const made = await format(input, [...records]);
    files.push(...made);
    records.push(...made.map(recordOf));
  }
  const changes = changesFile(previous, files);
  return [...files, ...changes, checksums([...records, ...changes.map(recordOf)])];
}
