import { type Row, type TableName, type Tables, tableNames, tables as declared } from '../../schemas/tables.ts';
import { uniteEntities } from './entities.ts';
import { compareRows } from './order.ts';
import { uniteProjects } from './projects.ts';

/**
 * Puts the tables of articles together: entities and projects of one id unite, every table is sorted by its key, and a
 * row that is there twice stands once. The same for every order and grouping of the parts.
 */
export function mergeTables(parts: readonly Tables[]): Tables {
  const gather = <Name extends TableName>(name: Name) => parts.flatMap((part) => part[name] as readonly Row<Name>[]);
  const merged = Object.fromEntries(tableNames.map((name) => [name, sortRows(name, gather(name))]));
  return {
    ...(merged as unknown as Tables),
    entities: inColumnOrder('entities', uniteEntities(gather('entities'))),
    projects: inColumnOrder('projects', uniteProjects(gather('projects'))),
  };
}

function sortRows<Name extends TableName>(name: Name, rows: readonly Row<Name>[]): Row<Name>[] {
  const { key } = declared[name];
  const byKey = new Map(rows.map((row) => [JSON.stringify(key.map((column) => row[column as keyof Row<Name>])), row]));
  return inColumnOrder(name, [...byKey.values()].sort(compareRows(key)));
}

/** The columns of each row in the order of the contract. */
function inColumnOrder<Name extends TableName>(name: Name, rows: readonly Row<Name>[]): Row<Name>[] {
  const columns = Object.keys(declared[name].row.shape) as (keyof Row<Name>)[];
  return rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])) as Row<Name>);
}
