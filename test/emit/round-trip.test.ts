import { describe, expect, it } from 'vitest';
import { contentHash } from '../../pipeline/emit/content-hash.ts';
import { emit } from '../../pipeline/emit/emit.ts';
import { type DataRow, sortRows } from '../../pipeline/emit/rows.ts';
import type { Dataset } from '../../schemas/dataset.ts';
import type { Table } from '../../schemas/table.ts';
import { tableNames, tables } from '../../schemas/tables.ts';
import { emptyDataset, sampleDataset } from './support/arbitrary-dataset.ts';
import {
  byPath,
  readArrow,
  readCsv,
  readParquet,
  readParquetWithDuckDb,
  readSqlite,
  readXlsx,
  textOf,
} from './support/read.ts';

const readers = {
  'CSV read by DuckDB': readCsv,
  'Parquet read by DuckDB': readParquetWithDuckDb,
  'Parquet read by hyparquet': readParquet,
  'Arrow read by apache-arrow': readArrow,
  'XLSX read by read-excel-file': readXlsx,
  'SQLite read by node-sqlite3-wasm': readSqlite,
};

const datasets: Readonly<Record<string, Dataset>> = {
  'no rows': emptyDataset(),
  'awkward rows': sampleDataset(60, 1),
  'other awkward rows': sampleDataset(25, 2),
  'one row of each': sampleDataset(1, 3),
};

describe.each(Object.entries(datasets))('a dataset of %s', async (_, dataset) => {
  const files = byPath(await emit(dataset));
  const hashes = new Map<string, string>(
    JSON.parse(textOf(files, 'datapackage.json')).resources.map(
      ({ name, contentHash }: { name: string; contentHash: string }) => [name, contentHash],
    ),
  );

  it.each(Object.entries(readers))('comes back from %s, cell by cell', async (_, read) => {
    for (const name of tableNames) {
      const table: Table = tables[name];
      const rows = await read(files, table);
      const expected: readonly DataRow[] = sortRows(dataset.tables[name], table.key);
      expect(rows, name).toEqual(expected);
      expect(`sha256:${contentHash(table, rows)}`, name).toBe(hashes.get(name));
    }
  });
});
