/** The tables, keys, references and indexes of the database, as SQL. */
import type { Column } from '../../../schemas/table.ts';
import type { TableData } from '../rows.ts';

/** Statements that make the empty database, in the order in which a reader should meet the tables. */
export function structureOf(tables: readonly TableData[]): readonly string[] {
  return [
    'CREATE TABLE about (name TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL)',
    `CREATE TABLE dictionary (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL,
  type TEXT NOT NULL,
  unit TEXT,
  required INTEGER NOT NULL,
  description TEXT NOT NULL,
  example TEXT NOT NULL,
  refers_to TEXT,
  PRIMARY KEY (table_name, column_name)
)`,
    ...tables.flatMap((table) => table.columns.flatMap((column) => lookupOf(table, column))),
    ...tables.map(tableOf),
    ...tables.flatMap(indexesOf),
  ];
}

/** Indexes of words, as `name, table, column`: what people search for in the data. */
const searches = [
  ['evidence_search', 'evidence', 'quote'],
  ['passages_search', 'passages', 'text'],
] as const;

/** Statements that make the full-text indexes; they hold no second copy of the text. To be run when the rows are in. */
export function searchesOf(): readonly string[] {
  return searches.flatMap(([name, table, column]) => [
    `CREATE VIRTUAL TABLE ${name} USING fts5(${column}, content="${table}", tokenize="unicode61 remove_diacritics 2")`,
    `INSERT INTO ${name} (${name}) VALUES ('rebuild')`,
    `INSERT INTO ${name} (${name}) VALUES ('optimize')`,
  ]);
}

/** Table that says what the codes of a column mean. */
export function lookupName({ name }: Pick<TableData, 'name'>, column: Pick<Column, 'name'>): string {
  return `${name}_${column.name}`;
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function lookupOf(table: TableData, column: Column): string[] {
  if (column.codes === undefined) return [];
  const name = quoted(lookupName(table, column));
  return [`CREATE TABLE ${name} (code TEXT NOT NULL PRIMARY KEY, meaning TEXT NOT NULL) WITHOUT ROWID`];
}

function tableOf(table: TableData): string {
  const lines = [
    ...table.columns.map((column) => `  ${columnOf(table, column)}`),
    `  PRIMARY KEY (${table.key.map(quoted).join(', ')})`,
  ];
  return `CREATE TABLE ${quoted(table.name)} (\n${lines.join(',\n')}\n)`;
}

function columnOf(table: TableData, column: Column): string {
  const name = quoted(column.name);
  return [
    name,
    sqlTypes[column.type],
    ...(column.required ? ['NOT NULL'] : []),
    ...(column.type === 'boolean' ? [`CHECK (${name} IN (0, 1))`] : []),
    ...referenceOf(table, column),
  ].join(' ');
}

const sqlTypes: Readonly<Record<Column['type'], string>> = {
  text: 'TEXT',
  code: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
  list: 'TEXT',
};

/** A list can refer to nothing: it is one value to the database. */
function referenceOf(table: TableData, column: Column): string[] {
  if (column.codes !== undefined) return [`REFERENCES ${quoted(lookupName(table, column))} (code)`];
  const [target, key] = column.references?.split('.') ?? [];
  if (target === undefined || key === undefined || column.type === 'list') return [];
  return [`REFERENCES ${quoted(target)} (${quoted(key)})`];
}

/** For each reference that the primary key does not begin with; codes have few values, so an index of them is of little use. */
function indexesOf({ name, key, columns }: TableData): string[] {
  return columns
    .filter((column) => column.references !== undefined && column.type !== 'list' && column.name !== key[0])
    .map((column) => `CREATE INDEX ${quoted(`${name}_by_${column.name}`)} ON ${quoted(name)} (${quoted(column.name)})`);
}
