/** The looks of the workbook. */
import { Color, Format, FormatAlign, FormatBorder, FormatUnderline, type Worksheet } from 'wasm-xlsxwriter';

export interface Styles {
  readonly header: Format;
  readonly text: Format;
  readonly day: Format;
  readonly boolean: Format;
  readonly link: Format;
}

/** Formats live in the library's memory: make them once per workbook. */
export function makeStyles(): Styles {
  return {
    header: base().setBold().setBackgroundColor(Color.parse('E8EEF4')).setBorderBottom(FormatBorder.Thin),
    text: base(),
    day: base().setNumFormat('yyyy-mm-dd'),
    // LibreOffice shows a boolean as a number unless the format has the words.
    boolean: base().setNumFormat('"TRUE";"TRUE";"FALSE"'),
    link: base().setFontColor(Color.parse('0563C1')).setUnderline(FormatUnderline.Single),
  };
}

function base(): Format {
  return new Format().setAlign(FormatAlign.Top).setTextWrap();
}

/** Header that stays in view and on every printed page, all columns on one page. */
export function layOut(sheet: Worksheet): void {
  sheet.setFreezePanes(1, 0).setLandscape().setPrintFitToPages(1, 0).setRepeatRows(0, 0);
}
