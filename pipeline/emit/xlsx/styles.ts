/** The looks of the workbook. */
import { Color, Format, FormatAlign, FormatBorder } from 'wasm-xlsxwriter';

export interface Styles {
  readonly header: Format;
  readonly title: Format;
  readonly text: Format;
  readonly day: Format;
  readonly link: Format;
}

/** Formats live in the library's memory: make them once per workbook. */
export function makeStyles(): Styles {
  return {
    header: base().setBold().setBackgroundColor(Color.parse('E8EEF4')).setBorderBottom(FormatBorder.Thin),
    title: base().setBold().setFontSize(14),
    text: base(),
    day: base().setNumFormat('yyyy-mm-dd'),
    link: base().setHyperlink(),
  };
}

function base(): Format {
  return new Format().setAlign(FormatAlign.Top).setTextWrap();
}
