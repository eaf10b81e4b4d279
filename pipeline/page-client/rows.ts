/** Which rows of a table are shown, in which order, and how they are written. */
import type { Cell, Row, Table } from './data.ts';

export interface View {
  table: Table;
  search: string;
  /** Only rows whose cell in this column is this text; column null: all. */
  only: { readonly column: number; readonly text: string } | null;
  /** Index of the column that rows are sorted by, or null. */
  sorted: number | null;
  descending: boolean;
  hidden: Set<string>;
  page: number;
}

/** Columns that only machines read, left out at first. */
const TECHNICAL = /(?:^|_)(?:id|ids|sha256|basis|rule|origin)$|^(?:char_|position|paragraph|quad|intensity)/;
/** A column of at most so many different cells can be chosen from. */
const MOST_CHOICES = 40;

const texts = new WeakMap<Row, string>();

/** A table as it is first shown: without columns for machines and columns without a value. */
export function firstView(table: Table): View {
  const hidden = table.columns.flatMap(({ name }, index) =>
    index > 0 && (TECHNICAL.test(name) || table.rows.every((row) => cellText(row[index] ?? null) === '')) ? [name] : [],
  );
  return { table, search: '', only: null, sorted: null, descending: false, hidden: new Set(hidden), page: 0 };
}

/** The rows that are searched for, in their order. */
export function rowsOf({ table, search, only, sorted, descending }: View): readonly Row[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = table.rows.filter(
    (row) =>
      (only === null || cellText(row[only.column] ?? null) === only.text) &&
      words.every((word) => textOf(row).includes(word)),
  );
  if (sorted === null) return found;
  const sign = descending ? -1 : 1;
  // Empty cells come last in both directions.
  return found.sort((left, right) => {
    const [a, b] = [left[sorted] ?? null, right[sorted] ?? null];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * (cellText(a) < cellText(b) ? -1 : cellText(a) > cellText(b) ? 1 : 0);
  });
}

/** The different texts of a column when they are few enough to choose from; else none. */
export function choicesOf({ columns, rows }: Table, column: number): string[] {
  if (column === 0 || /number|integer/.test(columns[column]?.type ?? '')) return [];
  const choices = [...new Set(rows.map((row) => cellText(row[column] ?? null)))].sort();
  return choices.length > 1 && choices.length <= MOST_CHOICES ? choices : [];
}

/** The rows with every column, as CSV or to paste into a sheet. */
export function separated(view: View, separator: string): string {
  const quote = (text: string) => (/["\r\n\t,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [view.table.columns.map(({ name }) => name), ...rowsOf(view).map((row) => row.map(cellText))];
  return lines.map((line) => `${line.map(quote).join(separator)}\n`).join('');
}

/** A cell as the CSV files write it. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.map((part) => part.replaceAll(/[\\;]/g, '\\$&')).join('; ') : String(cell);
}

function textOf(row: Row): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = row.map(cellText).join(' ').toLowerCase();
  texts.set(row, text);
  return text;
}
