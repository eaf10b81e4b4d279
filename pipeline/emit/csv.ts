/** CSV: RFC 4180, UTF-8, `\n`, header row. An empty cell is null (or an empty list): there is no empty text in the data. */
import { stringify } from 'csv-stringify/sync';
import { type OutputFile, textFile } from './file.ts';
import { joinList } from './list-cell.ts';
import { type Cell, cellOf, type EmitInput, type TableData } from './rows.ts';

/** One file per table. */
export function csv({ tables }: EmitInput): readonly OutputFile[] {
  return tables.map((table) => textFile(`${table.name}.csv`, csvText(table)));
}

/** The table as CSV, values untouched. */
export function csvText({ columns, rows }: Pick<TableData, 'columns' | 'rows'>): string {
  const names = columns.map(({ name }) => name);
  const records = rows.map((row) => names.map((name) => csvCell(cellOf(row, name))));
  return stringify([names, ...records], {
    record_delimiter: '\n',
    // Alone, one of these would go out unquoted and break the row for some readers.
    quoted_match: /[\r\n]/,
  });
}

/** Text as it is, booleans `true` and `false`, numbers in their shortest decimal form, null as the empty string. */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? joinList(cell) : String(cell);
}
