/** What a user should know of rows that are right: risky cells, assumed units, dates that the text does not settle. */
import type { Issue } from '../../schemas/dataset.ts';
import { isFormulaLike, spreadsheetLimit } from '../../schemas/spreadsheet.ts';
import type { Tables } from '../../schemas/tables.ts';
import type { Breach } from './rule.ts';
import { allRows, breach, breachesIn } from './rows.ts';

interface Advice {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
  readonly find: (tables: Tables) => readonly Breach[];
}

const advices: readonly Advice[] = [
  {
    code: 'cell.formula',
    message: 'A spreadsheet could run this cell of the CSV file as a formula',
    fix: 'Open the workbook instead, or import the column as text',
    find: (tables) =>
      [...allRows(tables)].flatMap(({ table, row }) =>
        Object.entries(row)
          .filter(([, cell]) => typeof cell === 'string' && isFormulaLike(cell))
          .map(([column, cell]) => breach(table, row, column, cell, 'text that does not start like a formula')),
      ),
  },
  {
    code: 'cell.spreadsheet',
    message: 'A workbook cannot hold this text: it is too long for a cell, or has characters without an escape',
    fix: 'Read it from the CSV, Parquet, Arrow or JSON-LD file',
    find: (tables) =>
      [...allRows(tables)].flatMap(({ table, row }) =>
        Object.entries(row)
          .filter(([, cell]) => typeof cell === 'string' && spreadsheetLimit(cell) !== null)
          .map(([column, cell]) =>
            breach(table, row, column, `${String(cell).length} characters`, 'text that a cell can hold'),
          ),
      ),
  },
  {
    code: 'unit.assumed',
    message: 'The text does not name the unit; it was taken from the context',
    fix: 'Correct the unit if the context misleads',
    find: (tables) =>
      breachesIn(tables, 'observations', 'unit', (row) => row.unit_basis === 'assumed', 'a unit that the text states'),
  },
  {
    code: 'unit.ton',
    message: 'A ton without "metric", "short" or "long" was read as a tonne',
    fix: 'Correct the unit if another ton is meant',
    find: (tables) =>
      breachesIn(
        tables,
        'quantities',
        'unit',
        ({ unit, text }) => unit === 't' && /\btons?\b/i.test(text) && !/\bmetric\s+tons?\b/i.test(text),
        'tonne, metric ton, short ton or long ton',
      ),
  },
  {
    code: 'date.unresolved',
    message: 'The text does not settle which time is meant',
    fix: 'State the day of publication in the sidecar if it is known',
    find: (tables) => breachesIn(tables, 'dates', 'edtf', (row) => row.edtf === null, 'a time that the text settles'),
  },
];

/** Issues of severity `info`: nothing is wrong, but a user may want to know. */
export function adviceOn(tables: Tables): Issue[] {
  return advices.flatMap(({ code, message, fix, find }) =>
    find(tables).map(({ table, row, article, column, actual, expected }) => ({
      code,
      severity: 'info' as const,
      article_id: article,
      table,
      row,
      column,
      char_start: null,
      char_end: null,
      message,
      actual,
      expected,
      fix,
    })),
  );
}
