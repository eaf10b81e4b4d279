/** A sheet of plain text rows: README, dictionary, codes, what was left out. */
import type { Worksheet } from 'wasm-xlsxwriter';
import type { Styles } from './styles.ts';

/** Fills the sheet with a header row and text. Widths are in characters, one per column. */
export function writeListSheet(
  sheet: Worksheet,
  name: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  styles: Styles,
): void {
  sheet.setName(name);
  for (const [at, width] of widths.entries()) sheet.setColumnWidth(at, width);
  for (const [at, title] of header.entries()) sheet.writeStringWithFormat(0, at, title, styles.header);
  for (const [index, row] of rows.entries()) {
    for (const [at, text] of row.entries()) {
      if (text !== '') sheet.writeStringWithFormat(index + 1, at, text, styles.text);
    }
  }
  sheet.setFreezePanes(1, 0);
  if (rows.length > 0) sheet.autofilter(0, 0, rows.length, header.length - 1);
}
