/** What a workbook cannot hold. It is left out by rule and listed in the workbook, never cut. */
import { isTooLongForSpreadsheet } from '../../../schemas/spreadsheet.ts';
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

/** Whether the cell would not fit; its place in the sheet then stays empty. */
export function isLeftOut(cell: Cell): boolean {
  if (typeof cell === 'string') return isTooLongForSpreadsheet(cell);
  return Array.isArray(cell) && isTooLongForSpreadsheet(joinList(cell as readonly string[]));
}

/** Everything of a table that its sheet does not hold. */
export function leftOutOf(table: TableData): readonly LeftOut[] {
  const { name, columns, rows } = table;
  if (isTooLongForSheet(table)) {
    return [{ table: name, row: null, column: null, reason: `${rows.length} rows are more than a sheet holds` }];
  }
  return rows.flatMap((row, index) =>
    columns
      .filter((column) => isLeftOut(cellOf(row, column.name)))
      .map((column) => ({
        table: name,
        row: index + 2,
        column: column.name,
        reason: 'The text is longer than a cell holds; the CSV and Parquet files have it',
      })),
  );
}
