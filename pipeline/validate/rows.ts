import { type Row, type TableName, type Tables, tableNames, tables as declared } from '../../schemas/tables.ts';
import type { Breach } from './rule.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/** Every row with its table. */
export function* allRows(tables: Tables): Generator<{ table: TableName; row: AnyRow }> {
  for (const table of tableNames) for (const row of tables[table]) yield { table, row };
}

/** The key of a row, its values joined by a space. */
export function keyOf(table: TableName, row: AnyRow): string {
  return declared[table].key.map((column) => String(row[column])).join(' ');
}

/** A breach by a row. */
export function breach(
  table: TableName,
  row: AnyRow,
  column: string | null,
  actual: unknown,
  expected: string,
): Breach {
  const article = row['article_id'];
  return {
    table,
    row: keyOf(table, row),
    article: typeof article === 'string' ? article : null,
    column,
    actual: typeof actual === 'string' ? actual : JSON.stringify(actual),
    expected,
  };
}

/** The breaches of the rows of one table that a test finds wrong. `expected` says what should hold. */
export function breachesIn<Name extends TableName>(
  tables: Tables,
  table: Name,
  column: keyof Row<Name> & string,
  isWrong: (row: Row<Name>) => boolean,
  expected: string,
): Breach[] {
  return (tables[table] as readonly Row<Name>[])
    .filter(isWrong)
    .map((row) => breach(table, row as AnyRow, column, row[column], expected));
}
