/** The data dictionary as rows of text. */
import type { Column } from '../../../schemas/table.ts';
import { joinList } from '../list-cell.ts';
import type { TableData } from '../rows.ts';

/** Table, column, type, unit, whether it is always there, description, example, what it refers to. */
export function columnRows({ name, columns }: TableData): string[][] {
  return columns.map((column) => [
    name,
    column.name,
    column.type,
    column.unit ?? '',
    column.required ? 'yes' : 'no',
    column.description,
    exampleOf(column),
    column.references ?? '',
  ]);
}

/** Table, column, code, meaning: one row per code of each closed list. */
export function codeRows({ name, columns }: TableData): string[][] {
  return columns.flatMap((column) =>
    Object.entries(column.codes ?? {}).map(([code, meaning]) => [name, column.name, code, meaning]),
  );
}

/** The example as it stands in the CSV. */
export function exampleOf({ example }: Column): string {
  return typeof example === 'object' ? joinList(example) : String(example);
}
