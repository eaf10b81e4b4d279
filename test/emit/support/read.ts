/** Reads tables back with programs that have nothing to do with ours. Each gives rows typed as in the schema. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC } from 'apache-arrow';
import { parquetReadObjects } from 'hyparquet';
import { Database } from 'node-sqlite3-wasm';
import readExcelFile from 'read-excel-file/node';
import type { OutputFile } from '../../../pipeline/emit/emit.ts';
import type { Cell, DataRow } from '../../../pipeline/emit/rows.ts';
import { type Column, columnsOf, type Table } from '../../../schemas/table.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

export function byPath(files: readonly OutputFile[]): Files {
  return new Map(files.map(({ path, bytes }) => [path, bytes]));
}

export function bytesOf(files: Files, path: string): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`no file ${path}`);
  return bytes;
}

export function textOf(files: Files, path: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(files, path));
}

/** Gives `read` a folder that holds the file. */
async function onDisk<T>(bytes: Uint8Array, name: string, read: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'clipsheet-read-'));
  try {
    await writeFile(join(folder, name), bytes);
    return await read(join(folder, name));
  } finally {
    await rm(folder, { recursive: true });
  }
}

let database: Promise<DuckDBInstance> | undefined;

async function query(sql: string): Promise<Record<string, unknown>[]> {
  database ??= DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await (await database).connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
  }
}

/** CSV, by DuckDB, every column as text. */
export async function readCsv(files: Files, table: Table): Promise<DataRow[]> {
  const columns = columnsOf(table).map(({ name }) => `'${name}': 'VARCHAR'`);
  const rows = await onDisk(bytesOf(files, `${table.name}.csv`), 'table.csv', (path) =>
    query(
      `FROM read_csv('${path}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
       new_line = '\\n', nullstr = '', parallel = false, columns = {${columns.join(', ')}})`,
    ),
  );
  return rows.map((row) => typedRow(table, row));
}

/** Parquet, by DuckDB. */
export async function readParquetWithDuckDb(files: Files, table: Table): Promise<DataRow[]> {
  const rows = await onDisk(bytesOf(files, `${table.name}.parquet`), 'table.parquet', (path) =>
    query(`FROM '${path}'`),
  );
  return rows.map((row) => typedRow(table, row));
}

/** Parquet, by hyparquet. */
export async function readParquet(files: Files, table: Table): Promise<DataRow[]> {
  const { buffer, byteOffset, byteLength } = bytesOf(files, `${table.name}.parquet`);
  const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const rows = await parquetReadObjects({ file });
  return rows.map((row) => typedRow(table, row));
}

/** Arrow, by apache-arrow's reader. */
export async function readArrow(files: Files, table: Table): Promise<DataRow[]> {
  const arrow = tableFromIPC(bytesOf(files, `${table.name}.arrow`));
  return arrow.toArray().map((row) => typedRow(table, row.toJSON()));
}

/** XLSX, by read-excel-file. */
export async function readXlsx(files: Files, table: Table): Promise<DataRow[]> {
  const sheets = await readSheets(files);
  const [header = [], ...rows] = sheets.get(table.name) ?? [];
  return rows.map((row) =>
    typedRow(table, Object.fromEntries(header.map((name, at) => [String(name), row[at] ?? null]))),
  );
}

/** SQLite, by another build of it with other bindings. Text is read as bytes: the bindings stop at U+0000. */
export async function readSqlite(files: Files, table: Table): Promise<DataRow[]> {
  const columns = columnsOf(table);
  const isText = ({ type }: Column) => !['integer', 'number', 'boolean'].includes(type);
  const names = columns.map((column) => {
    const name = `"${column.name}"`;
    return isText(column) ? `CAST(${name} AS BLOB) AS ${name}` : name;
  });
  const rows = await querySqlite(files, `SELECT ${names.join(', ')} FROM "${table.name}"`);
  return rows.map((row) =>
    Object.fromEntries(
      columns.map((column) => {
        const value = row[column.name];
        if (!(value instanceof Uint8Array))
          return [column.name, column.type === 'boolean' ? value === 1 : typed(column, value)];
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value);
        return [column.name, column.type === 'list' ? (JSON.parse(text) as string[]) : text];
      }),
    ),
  );
}

/** What the database answers. */
export async function querySqlite(files: Files, sql: string): Promise<Record<string, unknown>[]> {
  return onDisk(bytesOf(files, 'clipsheet.sqlite'), 'clipsheet.sqlite', async (path) => {
    const database = new Database(path, { readOnly: true });
    try {
      return database.all(sql);
    } finally {
      database.close();
    }
  });
}

const sheetsOfFiles = new WeakMap<Files, Promise<Map<string, unknown[][]>>>();

/** The sheets of the workbook by name, cells as they stand there. */
export async function readSheets(files: Files): Promise<Map<string, unknown[][]>> {
  const known = sheetsOfFiles.get(files);
  if (known !== undefined) return known;
  const workbook = Buffer.from(bytesOf(files, 'clipsheet.xlsx'));
  const sheets = readExcelFile(workbook, { trim: false }).then(
    (read) => new Map(read.map(({ sheet, data }) => [sheet, data as unknown[][]])),
  );
  sheetsOfFiles.set(files, sheets);
  return sheets;
}

function typedRow(table: Table, row: Readonly<Record<string, unknown>>): DataRow {
  return Object.fromEntries(columnsOf(table).map((column) => [column.name, typed(column, row[column.name])]));
}

function typed({ type }: Column, value: unknown): Cell {
  if (type === 'list') {
    if (value === null || value === undefined || value === '') return [];
    return typeof value === 'string' ? splitByHand(value) : Array.from(value as Iterable<string>);
  }
  if (value === null || value === undefined) return null;
  if (type === 'integer' || type === 'number') return Number(value);
  if (type === 'boolean') return typeof value === 'boolean' ? value : value === 'true';
  if (type === 'date' && typeof value !== 'string') return new Date(value as Date | number).toISOString().slice(0, 10);
  return String(value as string);
}

/** The other way than ours: a separator has an even number of backslashes before it. */
function splitByHand(joined: string): string[] {
  return joined.split(/(?<=(?<!\\)(?:\\\\)*); /).map((part) => part.replace(/\\([\\;])/g, '$1'));
}
