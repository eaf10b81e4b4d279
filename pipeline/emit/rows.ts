/** The dataset as the formats see it: tables as lists of columns and of sorted rows. */
import type { Account, Applied, Dataset, Issue, Refused } from '../../schemas/dataset.ts';
import { type Column, columnsOf, type Table } from '../../schemas/table.ts';
import { tableNames, tables } from '../../schemas/tables.ts';
import { canonicalJson } from './canonical-json.ts';

/** A value of a row; a day is `YYYY-MM-DD`, a list is never null. */
export type Cell = string | number | boolean | readonly string[] | null;
export type DataRow = Readonly<Record<string, Cell>>;

export interface TableData {
  readonly name: string;
  readonly title: string;
  /** "One row is …" */
  readonly description: string;
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** Sorted by the key. */
  readonly rows: readonly DataRow[];
}

export interface EmitInput {
  readonly version: string;
  readonly tables: readonly TableData[];
  readonly issues: readonly Issue[];
  readonly refused: readonly Refused[];
  readonly account: Account;
  readonly corrections: readonly Applied[];
  readonly quality: unknown;
}

/** The dataset with every list in its one order, so that the files do not depend on the order of the work. */
export function prepare(dataset: Dataset): EmitInput {
  return {
    version: dataset.version,
    tables: tableNames.map((name) => tableData(tables[name], dataset.tables[name])),
    issues: sortRecords(dataset.issues),
    refused: sortRecords(dataset.refused),
    account: dataset.account,
    corrections: sortRecords(dataset.corrections),
    quality: dataset.quality,
  };
}

/** One table with its columns and sorted rows. */
export function tableData(table: Table, rows: readonly DataRow[]): TableData {
  const { name, title, description, key } = table;
  return { name, title, description, key, columns: columnsOf(table), rows: sortRows(rows, key) };
}

/** The value in a column. Throws when the row has no such column: rows are validated before they come here. */
export function cellOf(row: DataRow, column: string): Cell {
  const cell = row[column];
  if (cell === undefined) throw new Error(`Unexpected row without ${column}, expected a row that validate let pass`);
  return cell;
}

/** The key of a row as one text: its parts joined by `/`. */
export function keyOf(row: DataRow, key: readonly string[]): string {
  return key.map((column) => String(cellOf(row, column))).join('/');
}

/** Rows by their key: numbers by size, text by UTF-16 code units. */
export function sortRows(rows: readonly DataRow[], key: readonly string[]): readonly DataRow[] {
  return rows.toSorted((left, right) => {
    for (const column of key) {
      const order = compareCells(cellOf(left, column), cellOf(right, column));
      if (order !== 0) return order;
    }
    return 0;
  });
}

function compareCells(left: Cell, right: Cell): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return compareText(String(left), String(right));
}

/** Order by UTF-16 code units: the same on every machine and in every locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Issues, refused facts and corrections: by article, place, then everything else. */
function sortRecords<T extends { readonly article_id: string | null; readonly char_start: number | null }>(
  records: readonly T[],
): readonly T[] {
  return records
    .map((record) => ({ record, line: canonicalJson(record) }))
    .sort(
      (left, right) =>
        compareText(left.record.article_id ?? '', right.record.article_id ?? '') ||
        (left.record.char_start ?? -1) - (right.record.char_start ?? -1) ||
        compareText(left.line, right.line),
    )
    .map(({ record }) => record);
}
