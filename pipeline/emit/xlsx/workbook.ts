/** The workbook: what the dataset is, what its columns mean, then a sheet per table. */
import { DocProperties, Workbook } from 'wasm-xlsxwriter';
import { dataset } from '../../../schemas/dataset.ts';
import { summaryOf } from '../metadata/about.ts';
import { codeRows, columnRows } from '../metadata/columns.ts';
import type { OutputFile } from '../file.ts';
import type { EmitInput } from '../rows.ts';
import { isTooLongForSheet, leftOutOf } from './left-out.ts';
import { linkCells } from './links.ts';
import { writeListSheet } from './list-sheet.ts';
import { repack } from './repack.ts';
import { makeStyles } from './styles.ts';
import { writeTableSheet } from './table-sheet.ts';

/** One workbook with all tables. */
export function xlsx(input: EmitInput): readonly OutputFile[] {
  const workbook = new Workbook();
  try {
    workbook.setProperties(new DocProperties().setTitle(dataset.title).setAuthor(dataset.creator));
    fill(workbook, input);
    return [{ path: `${dataset.name}.xlsx`, bytes: repack(workbook.saveToBufferSync()) }];
  } finally {
    workbook.free();
  }
}

function fill(workbook: Workbook, input: EmitInput): void {
  const styles = makeStyles();
  const { tables } = input;
  const about = summaryOf(input).map(({ heading, text }) => [heading, text]);
  writeListSheet(workbook.addWorksheet(), 'README', [dataset.title, ''], about, [28, 100], styles);
  const dictionary = tables.flatMap(columnRows);
  writeListSheet(workbook.addWorksheet(), 'Dictionary', dictionaryHeader, dictionary, dictionaryWidths, styles);
  const codes = tables.flatMap(codeRows);
  writeListSheet(
    workbook.addWorksheet(),
    'Codes',
    ['table', 'column', 'code', 'meaning'],
    codes,
    [16, 16, 28, 80],
    styles,
  );
  const linkOf = linkCells(tables);
  for (const table of tables.filter((table) => !isTooLongForSheet(table))) {
    writeTableSheet(workbook.addWorksheet(), table, styles, linkOf);
  }
  const missing = tables.flatMap(leftOutOf);
  if (missing.length > 0) {
    const rows = missing.map(({ table, row, column, reason }) => [table, String(row ?? ''), column ?? '', reason]);
    writeListSheet(
      workbook.addWorksheet(),
      'Left out',
      ['table', 'row', 'column', 'reason'],
      rows,
      [16, 10, 20, 80],
      styles,
    );
  }
}

const dictionaryHeader = ['table', 'column', 'type', 'unit', 'required', 'description', 'example', 'references'];
const dictionaryWidths = [16, 18, 10, 20, 10, 70, 40, 24];
