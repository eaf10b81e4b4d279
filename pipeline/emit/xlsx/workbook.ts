/** The workbook: what the dataset is, what its columns mean, then a sheet per table. */
import { DocProperties, Workbook } from 'wasm-xlsxwriter';
import { dataset } from '../../../schemas/dataset.ts';
import { summaryOf, summaryTitle } from '../metadata/about.ts';
import { codeRows, columnRows } from '../metadata/columns.ts';
import type { OutputFile } from '../file.ts';
import type { EmitInput, TableData } from '../rows.ts';
import { isTooLongForSheet, leftOutOf } from './left-out.ts';
import { linkCells } from './links.ts';
import { type ListSheet, writeListSheet } from './list-sheet.ts';
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
  for (const sheet of [readmeSheet(input), dictionarySheet(tables), codesSheet(tables)]) {
    writeListSheet(workbook.addWorksheet(), sheet, styles);
  }
  const linkOf = linkCells(tables);
  for (const table of tables.filter((table) => !isTooLongForSheet(table))) {
    writeTableSheet(workbook.addWorksheet(), table, styles, linkOf);
  }
  const missing = leftOutSheet(tables);
  if (missing.rows.length > 0) writeListSheet(workbook.addWorksheet(), missing, styles);
}

function readmeSheet(input: EmitInput): ListSheet {
  const rows = summaryOf(input).map(({ heading, text }) => [heading, text]);
  return { name: 'README', header: ['', summaryTitle(input.version)], rows, widths: [28, 100] };
}

function dictionarySheet(tables: readonly TableData[]): ListSheet {
  return {
    name: 'Dictionary',
    header: ['table', 'column', 'type', 'unit', 'required', 'description', 'example', 'references'],
    rows: tables.flatMap(columnRows),
    widths: [16, 18, 10, 20, 10, 70, 40, 24],
  };
}

function codesSheet(tables: readonly TableData[]): ListSheet {
  const rows = tables.flatMap(codeRows);
  return { name: 'Codes', header: ['table', 'column', 'code', 'meaning'], rows, widths: [16, 16, 28, 80] };
}

function leftOutSheet(tables: readonly TableData[]): ListSheet {
  const rows = tables
    .flatMap(leftOutOf)
    .map(({ table, row, column, reason }) => [table, String(row ?? ''), column ?? '', reason]);
  return { name: 'Left out', header: ['table', 'row', 'column', 'reason'], rows, widths: [16, 10, 20, 80] };
}
