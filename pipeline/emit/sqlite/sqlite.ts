/** SQLite: all tables in one database, with keys, references, codes, the data dictionary and full-text search. */
import sqlite3InitModule, { type Database, type PreparedStatement, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { dataset } from '../../../schemas/dataset.ts';
import type { Column } from '../../../schemas/table.ts';
import type { OutputFile } from '../file.ts';
import { summaryOf } from '../metadata/about.ts';
import { exampleOf } from '../metadata/columns.ts';
import { type Cell, cellOf, type EmitInput, type TableData } from '../rows.ts';
import { lookupName, quoted, searchesOf, structureOf } from './structure.ts';

/** One file. The library's memory starts empty, so that nothing of an earlier database can reach the bytes. */
export async function sqlite(input: EmitInput): Promise<readonly OutputFile[]> {
  const library = await sqlite3InitModule();
  const database = new library.oo1.DB(':memory:');
  try {
    const insert = (table: string, types: readonly Column['type'][], rows: Iterable<readonly Cell[]>) =>
      insertRows(library, database, table, types, rows);
    database.exec(`PRAGMA page_size = 4096; PRAGMA user_version = ${userVersion(input.version)}; BEGIN`);
    for (const statement of structureOf(input.tables)) database.exec(statement);
    insert('about', ['text', 'text'], aboutRows(input));
    insert('dictionary', dictionaryTypes, input.tables.flatMap(dictionaryRows));
    for (const table of input.tables) {
      for (const column of table.columns) {
        insert(lookupName(table, column), ['code', 'text'], Object.entries(column.codes ?? {}));
      }
      const types = table.columns.map(({ type }) => type);
      const rows = table.rows.map((row) => table.columns.map(({ name }) => cellOf(row, name)));
      insert(table.name, types, rows);
    }
    for (const statement of searchesOf()) database.exec(statement);
    database.exec('COMMIT');
    return [{ path: `${dataset.name}.sqlite`, bytes: library.capi.sqlite3_js_db_export(database) }];
  } finally {
    database.close();
  }
}

/** The version as the number that a database has room for: 1.2.3 is 1002003. */
function userVersion(version: string): number {
  return version.split('.').reduce((number, part) => number * 1000 + Number(part), 0);
}

function aboutRows(input: EmitInput): string[][] {
  return [['Title', dataset.title], ...summaryOf(input).map(({ heading, text }) => [heading, text])];
}

const dictionaryTypes = ['text', 'text', 'code', 'text', 'boolean', 'text', 'text', 'text'] as const;

function dictionaryRows({ name, columns }: TableData): Cell[][] {
  return columns.map((column) => [
    name,
    column.name,
    column.type,
    column.unit ?? null,
    column.required,
    column.description,
    column.type === 'list' ? JSON.stringify(column.example) : exampleOf(column),
    column.references ?? null,
  ]);
}

function insertRows(
  { capi }: Sqlite3Static,
  database: Database,
  table: string,
  types: readonly Column['type'][],
  rows: Iterable<readonly Cell[]>,
): void {
  let statement: PreparedStatement | undefined;
  try {
    for (const row of rows) {
      statement ??= database.prepare(`INSERT INTO ${quoted(table)} VALUES (${types.map(() => '?').join(', ')})`);
      for (const [at, cell] of row.entries()) {
        // The library's own choice of type wraps whole numbers of more than 64 bits.
        if (typeof cell === 'number' && types[at] === 'number') capi.sqlite3_bind_double(statement, at + 1, cell);
        else statement.bind(at + 1, held(cell));
      }
      statement.stepReset();
    }
  } finally {
    statement?.finalize();
  }
}

/** Lists as JSON, booleans as 1 and 0. */
function held(cell: Cell): string | number | null {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell;
}
