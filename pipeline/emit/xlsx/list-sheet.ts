/** A sheet of plain text rows: README, dictionary, codes, what was left out. */
import type { Worksheet } from 'wasm-xlsxwriter';
import { setHeight } from './row-height.ts';
import { layOut, type Styles } from './styles.ts';

export interface ListSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** In characters, one per column. */
  readonly widths: readonly number[];
}

/** Fills the sheet with a header row and text. */
export function writeListSheet(sheet: Worksheet, { name, header, rows, widths }: ListSheet, styles: Styles): void {
  sheet.setName(name);
  for (const [at, width] of widths.entries()) sheet.setColumnWidth(at, width);
  for (const [at, title] of header.entries()) sheet.writeStringWithFormat(0, at, title, styles.header).free();
  for (const [index, row] of rows.entries()) {
    for (const [at, text] of row.entries()) {
      if (text !== '') sheet.writeStringWithFormat(index + 1, at, text, styles.text).free();
    }
    setHeight(sheet, index + 1, row, widths);
  }
  layOut(sheet);
}
