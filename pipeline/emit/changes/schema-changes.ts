/** What changed in tables, columns and codes. */
import type { Bump, SchemaChange } from '../../../schemas/changes.ts';
import type { PublishedColumn, PublishedTable, PublishedVersion } from '../../../schemas/published.ts';
import { keyOf } from './rows.ts';

/** Changes of the contract, in the order of the tables. */
export function schemaChanges(before: PublishedVersion, after: PublishedVersion): SchemaChange[] {
  const later = new Map(after.tables.map((table) => [table.name, table]));
  const earlier = new Set(before.tables.map(({ name }) => name));
  const kept = before.tables.flatMap((table) => {
    const next = later.get(table.name);
    return next === undefined ? [change('table_removed', table.name, null, 'major')] : tableChanges(table, next);
  });
  const added = after.tables.filter(({ name }) => !earlier.has(name));
  return [...kept, ...added.map(({ name }) => change('table_added', name, null, 'minor'))];
}

function tableChanges(before: PublishedTable, after: PublishedTable): SchemaChange[] {
  const names = { before: namesOf(before), after: namesOf(after) };
  const lost = names.before.filter((name) => !names.after.includes(name));
  const fresh = names.after.filter((name) => !names.before.includes(name));
  const renamed = renamesOf(before, after, lost, fresh);
  const changes: SchemaChange[] = [...renamed].map(([from, to]) => ({
    ...change('column_renamed', before.name, from, 'major'),
    before: from,
    after: to,
  }));
  for (const name of lost) if (!renamed.has(name)) changes.push(change('column_removed', before.name, name, 'major'));
  const taken = new Set(renamed.values());
  const lastKept = Math.max(-1, ...names.after.flatMap((name, index) => (fresh.includes(name) ? [] : [index])));
  for (const name of fresh) {
    if (taken.has(name)) continue;
    const atEnd = names.after.indexOf(name) > lastKept;
    changes.push(change('column_added', before.name, name, atEnd ? 'minor' : 'major'));
  }
  const common = names.before.filter((name) => names.after.includes(name));
  const commonAfter = names.after.filter((name) => common.includes(name));
  if (common.join() !== commonAfter.join()) {
    changes.push({
      ...change('columns_reordered', before.name, null, 'major'),
      before: common.join(', '),
      after: commonAfter.join(', '),
    });
  }
  if (before.key.join() !== after.key.join() && !before.key.some((name) => renamed.has(name))) {
    changes.push({
      ...change('key_changed', before.name, null, 'major'),
      before: before.key.join(', '),
      after: after.key.join(', '),
    });
  }
  return [...changes, ...common.flatMap((name) => columnChanges(before, after, name))];
}

function columnChanges(before: PublishedTable, after: PublishedTable, name: string): SchemaChange[] {
  const [from, to] = [columnOf(before, name), columnOf(after, name)];
  const retyped =
    from.type === to.type
      ? []
      : [{ ...change('column_retyped', before.name, name, 'major'), before: from.type, after: to.type }];
  const removed = from.codes
    .filter((code) => !to.codes.includes(code))
    .map((code) => ({ ...change('code_removed', before.name, name, 'major'), before: code }));
  const added = to.codes
    .filter((code) => !from.codes.includes(code))
    .map((code) => ({ ...change('code_added', before.name, name, 'minor'), after: code }));
  return [...retyped, ...removed, ...added];
}

/**
 * Old column -> new column, when a new one of the same type and codes holds the same cells in every row that both versions
 * have. Without common rows, or with nothing but empty cells, it must stand in the same place.
 */
function renamesOf(
  before: PublishedTable,
  after: PublishedTable,
  lost: readonly string[],
  fresh: readonly string[],
): Map<string, string> {
  const renames = new Map<string, string>();
  for (const from of lost) {
    const to = fresh.find((name) => ![...renames.values()].includes(name) && sameColumn(before, after, from, name));
    if (to !== undefined) renames.set(from, to);
  }
  return renames;
}

function sameColumn(before: PublishedTable, after: PublishedTable, from: string, to: string): boolean {
  const [left, right] = [columnOf(before, from), columnOf(after, to)];
  if (left.type !== right.type || left.codes.join() !== right.codes.join()) return false;
  const samePlace = namesOf(before).indexOf(from) === namesOf(after).indexOf(to);
  const beforeKey = before.key.includes(from) ? before.key.map((name) => (name === from ? to : name)) : before.key;
  if (beforeKey.join() !== after.key.join()) return false;
  const rows = new Map(after.rows.map((row) => [keyOf(row, after.key), row]));
  const cells = before.rows.flatMap((row) => {
    const next = rows.get(keyOf(row, before.key));
    return next === undefined ? [] : [[row[from] ?? '', next[to] ?? ''] as const];
  });
  if (cells.every(([cell]) => cell === '')) return samePlace;
  return cells.every(([cell, next]) => cell === next);
}

function change(kind: SchemaChange['change'], table: string, column: string | null, bump: Bump): SchemaChange {
  return { change: kind, table, column, before: null, after: null, bump };
}

const namesOf = ({ columns }: PublishedTable): string[] => columns.map(({ name }) => name);

function columnOf({ columns }: PublishedTable, name: string): PublishedColumn {
  return columns.find((column) => column.name === name) ?? { name, type: '', codes: [] };
}
