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

/** Whether the text is too long for a cell of a workbook, with room for the escapes of characters that XML cannot hold. */
export function isTooLongForSpreadsheet(cell: string): boolean {
  if (cell.length > longestSpreadsheetCell) return true;
  // Only a text near the limit can grow over it: an escape takes seven characters for one.
  return cell.length * 7 > longestSpreadsheetCell && escapedLength(cell) > longestSpreadsheetCell;
}

const escapedCharacters = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/g;

function escapedLength(cell: string): number {
  let length = cell.length;
  for (const _ of cell.matchAll(escapedCharacters)) length += 6;
  return length;
}
