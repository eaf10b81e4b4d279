/** What a workbook cannot hold. It is left out by rule and listed in the workbook, never cut. */
import { type SpreadsheetLimit, spreadsheetLimit } from '../../../schemas/spreadsheet.ts';
import { joinList } from '../list-cell.ts';
import { type Cell, cellOf, type TableData } from '../rows.ts';

/** Rows of a sheet, header included (Excel specifications and limits, Microsoft). */
const mostRows = 1_048_576;

export interface LeftOut {
  readonly table: string;
  /** Number of the row in the sheet, the header being 1; null when the whole table is left out. */
  readonly row: number | null;
  readonly column: string | null;
  readonly reason: string;
}

/** Whether the table has more rows than a sheet. */
export function isTooLongForSheet({ rows }: TableData): boolean {
  return rows.length + 1 > mostRows;
}

/** Why the cell's place in the sheet stays empty, or null when it does not. */
export function limitOf(cell: Cell): SpreadsheetLimit | null {
  if (typeof cell === 'string') return spreadsheetLimit(cell);
  return typeof cell === 'object' && cell !== null ? spreadsheetLimit(joinList(cell)) : null;
}

const reasons: Readonly<Record<SpreadsheetLimit, string>> = {
  'too-long': 'The text is longer than a cell holds; the other formats have it',
  'no-escape': 'The text has control characters that a workbook cannot hold; the other formats have it',
};

/** Everything of a table that its sheet does not hold. */
export function leftOutOf(table: TableData): readonly LeftOut[] {
  const { name, columns, rows } = table;
  if (isTooLongForSheet(table)) {
    return [{ table: name, row: null, column: null, reason: `${rows.length} rows are more than a sheet holds` }];
  }
  return rows.flatMap((row, index) =>
    columns.flatMap((column) => {
      const limit = limitOf(cellOf(row, column.name));
      return limit === null ? [] : [{ table: name, row: index + 2, column: column.name, reason: reasons[limit] }];
    }),
  );
}
