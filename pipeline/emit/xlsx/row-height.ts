/** Heights of rows with wrapped text: not every program works them out when it opens a workbook. */
import type { Worksheet } from 'wasm-xlsxwriter';

/** Points of a line of text in the workbook's font. */
const lineHeight = 15;
/** A longer text shows its beginning; the cell holds all of it. */
const mostLines = 8;

/** Makes room for the longest text of the row. Widths are in characters, one per column. */
export function setHeight(sheet: Worksheet, row: number, texts: readonly string[], widths: readonly number[]): void {
  const lines = Math.max(...texts.map((text, at) => lineCount(text, widths[at] ?? 1)));
  if (lines > 1) sheet.setRowHeight(row, Math.min(lines, mostLines) * lineHeight).free();
}

function lineCount(text: string, width: number): number {
  if (text.length < width) return text.includes('\n') ? text.split('\n').length : 1;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}
