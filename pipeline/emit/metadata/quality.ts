/** quality.json: the measured accuracy, and what can be counted in this build. */
import { outcomes } from '../../../schemas/dataset.ts';
import { isFormulaLike } from '../../../schemas/spreadsheet.ts';
import { type FileRecord, jsonFile, type OutputFile } from '../file.ts';
import { type Cell, cellOf, compareText, type DataRow, type EmitInput, type TableData } from '../rows.ts';

/** The measured part is copied as it is: null when nothing has been measured. */
export function quality(input: EmitInput, _earlier: readonly FileRecord[]): readonly OutputFile[] {
  return [
    jsonFile('quality.json', {
      version: input.version,
      measured: input.quality,
      facts: input.account,
      tables: Object.fromEntries(input.tables.map((table) => [table.name, countsOf(table)])),
      issues: countBy(input.issues, ({ severity, code }) => `${severity}: ${code}`),
      corrections: correctionsOf(input),
      refused: countBy(input.refused, ({ table, reason }) => `${table}: ${reason}`),
    }),
  ];
}

/** Of each table of facts, how many were accepted, changed, added and retracted by reviewers. */
function correctionsOf({ account, corrections }: EmitInput): object {
  const count = (table: string, outcome: string) =>
    corrections.filter((one) => one.table === table && one.outcome === outcome).length;
  return Object.fromEntries(
    Object.keys(account).map((table) => [
      table,
      Object.fromEntries(outcomes.map((outcome) => [outcome, count(table, outcome)])),
    ]),
  );
}

/** Rows; the share of rows in which a column says something; rows by origin; cells that a spreadsheet could run. */
function countsOf({ columns, rows }: TableData): object {
  const hasOrigin = columns.some(({ name }) => name === 'origin');
  return {
    rows: rows.length,
    filled: Object.fromEntries(columns.map(({ name }) => [name, filledShare(rows, name)])),
    ...(hasOrigin ? { origin: countBy(rows, (row) => String(cellOf(row, 'origin'))) } : {}),
    formulaLikeCells: rows.flatMap((row) => Object.values(row)).filter(isRisky).length,
  };
}

/** From 0 to 1, four decimals; null for a table without rows. */
function filledShare(rows: readonly DataRow[], column: string): number | null {
  if (rows.length === 0) return null;
  const filled = rows.filter((row) => !isEmpty(cellOf(row, column))).length;
  return Math.round((filled / rows.length) * 10_000) / 10_000;
}

function isEmpty(cell: Cell): boolean {
  return cell === null || (typeof cell === 'object' && cell.length === 0);
}

function isRisky(cell: Cell): boolean {
  if (typeof cell === 'string') return isFormulaLike(cell);
  return typeof cell === 'object' && cell !== null && cell[0] !== undefined && isFormulaLike(cell[0]);
}

function countBy<T>(records: readonly T[], nameOf: (record: T) => string): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const record of records) {
    const name = nameOf(record);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([left], [right]) => compareText(left, right)));
}
