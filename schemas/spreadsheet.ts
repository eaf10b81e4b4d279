/** What a spreadsheet program cannot hold, or would do with a cell. Pure; used by `validate` (issues) and `emit` (XLSX). */

/** Longest text of an Excel cell, in UTF-16 units (Excel specifications and limits, Microsoft). */
export const longestSpreadsheetCell = 32_767;

/**
 * Whether a spreadsheet program that opens the CSV could run the cell as a formula: it starts with `= + - @`,
 * a tab or a carriage return (OWASP, CSV injection). A plain number does not count.
 */
export function isFormulaLike(cell: string): boolean {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(?:\.\d+)?$/.test(cell);
}

/** Why a workbook cannot hold a text: longer than a cell, or with no unambiguous escape. Null when it can. */
export type SpreadsheetLimit = 'too-long' | 'no-escape';

/** Workbooks escape what XML cannot hold as `_x0001_` (ECMA-376, ST_Xstring), and such text itself as `_x005F_x0001_`. */
const escapedInWorkbooks = /(?![\t\n\u007f-\u009f])[\p{Cc}\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/gu;
/** With the escape of the second character, the first six would read as an escape themselves. */
const ambiguousInWorkbooks = /_x[0-9A-Fa-f]{4}(?![\t\n\u007f-\u009f])[\p{Cc}\ufffe\uffff]/u;
const escapeLength = 7;

/** Whether and why a text is left out of the workbook; the other formats hold every text. */
export function spreadsheetLimit(cell: string): SpreadsheetLimit | null {
  if (ambiguousInWorkbooks.test(cell)) return 'no-escape';
  if (cell.length * escapeLength <= longestSpreadsheetCell) return null;
  const escapes = cell.match(escapedInWorkbooks)?.length ?? 0;
  return cell.length + escapes * (escapeLength - 1) > longestSpreadsheetCell ? 'too-long' : null;
}
