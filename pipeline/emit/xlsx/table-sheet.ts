/** A sheet that holds a table: frozen header, filter, widths, wrapped text, real dates and numbers, links. */
import { ExcelDateTime, Url, type Worksheet } from 'wasm-xlsxwriter';
import type { Column } from '../../../schemas/table.ts';
import { joinList } from '../list-cell.ts';
import { type Cell, cellOf, type TableData } from '../rows.ts';
import { limitOf } from './left-out.ts';
import type { LinkOf } from './links.ts';
import { setHeight } from './row-height.ts';
import { layOut, type Styles } from './styles.ts';

/** Width of the widest column, in characters; longer text wraps. */
const widest = 60;
/** Excel takes 1900 for a leap year, so days before this one differ between programs and stay text. */
const firstRealDay = '1900-03-01';

/**
 * Fills the sheet. The library hands out its objects by handle; freeing each at once is what keeps large tables fast.
 * Row n of the table stands in row n + 2 of the sheet, counted from 0 and 1.
 */
export function writeTableSheet(sheet: Worksheet, table: TableData, styles: Styles, linkOf: LinkOf): void {
  const { name, columns, rows } = table;
  const widths = columns.map((column) => widthOf(table, column));
  sheet.setName(name);
  for (const [at, column] of columns.entries()) {
    sheet.writeStringWithFormat(0, at, column.name, styles.header).free();
    sheet.setColumnWidth(at, widths[at] ?? widest);
  }
  for (const [index, row] of rows.entries()) {
    const cells = columns.map((column) => heldBySheet(cellOf(row, column.name)));
    for (const [at, { name: columnName, type }] of columns.entries()) {
      const cell = cells[at] ?? null;
      if (cell === null) continue;
      const link = linkOf(name, index, columnName);
      if (link !== undefined && typeof cell === 'string' && isPlain(cell)) {
        const url = new Url(`internal:${link}`);
        sheet.writeUrlWithFormat(index + 1, at, url.setText(cell), styles.link).free();
        url.free();
      } else {
        writeCell(sheet, index + 1, at, cell, type, styles);
      }
    }
    setHeight(sheet, index + 1, cells.map(cellText), widths);
  }
  layOut(sheet);
  sheet.autofilter(0, 0, rows.length, columns.length - 1);
}

function heldBySheet(cell: Cell): Cell {
  return limitOf(cell) === null ? cell : null;
}

function writeCell(sheet: Worksheet, row: number, at: number, cell: Cell, type: Column['type'], styles: Styles): void {
  if (typeof cell === 'number') sheet.writeNumberWithFormat(row, at, cell, styles.text).free();
  else if (typeof cell === 'boolean') sheet.writeBooleanWithFormat(row, at, cell, styles.boolean).free();
  else if (typeof cell === 'string' && type === 'date' && cell >= firstRealDay) {
    const [year, month, day] = cell.split('-').map(Number) as [number, number, number];
    sheet.writeDateWithFormat(row, at, ExcelDateTime.fromYMD(year, month, day), styles.day).free();
  } else {
    const text = cellText(cell);
    if (text !== '') sheet.writeStringWithFormat(row, at, text, styles.text).free();
  }
}

/** The library escapes control characters in cells (`_x0001_`, as Excel does) but not in links. */
function isPlain(text: string): boolean {
  return !/[\p{Cc}\ufffe\uffff]/u.test(text) && !/_x[0-9A-Fa-f]{4}_/.test(text);
}

function widthOf({ rows }: TableData, { name }: Column): number {
  let longest = name.length + 4; // the filter's button
  for (const row of rows) longest = Math.max(longest, cellText(cellOf(row, name)).length);
  return Math.min(longest + 1, widest);
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? joinList(cell) : String(cell);
}
