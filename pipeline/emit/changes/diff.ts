/** Two published versions -> what changed, and which version the change calls for. */
import type { Bump, Changes, Retired, RowChange } from '../../../schemas/changes.ts';
import type { PublishedVersion } from '../../../schemas/published.ts';
import { bumped, compareVersions, largest } from './bump.ts';
import { retiredIds } from './retired.ts';
import { rowChanges } from './rows.ts';
import { schemaChanges } from './schema-changes.ts';

/** Compares two versions: schema changes, rows matched by id, retired ids, and the bump that all of it calls for. Pure. */
export function diff(before: PublishedVersion, after: PublishedVersion): Changes {
  const schema = schemaChanges(before, after);
  const pairs = before.tables.flatMap((table) => {
    const next = after.tables.find(({ name }) => name === table.name);
    if (next === undefined) return [];
    const renamed = new Map(
      schema
        .filter((change) => change.table === table.name && change.change === 'column_renamed')
        .map(({ before: from, after: to }) => [from as string, to as string]),
    );
    return [{ table, next, changes: rowChanges(table, next, renamed) }];
  });
  const rows = pairs.flatMap(({ changes }) => changes);
  const retired = retiredIds(before, after, rows);
  const bump = largest([...schema.map((change) => change.bump), bumpOfRows(rows, retired)]);
  const required = bumped(before.version, bump);
  return {
    old: before.version,
    new: after.version,
    bump,
    required,
    sufficient: compareVersions(after.version, required) >= 0,
    schema,
    counts: pairs.map(({ table, next, changes }) => ({
      table: table.name,
      before: table.rows.length,
      after: next.rows.length,
      added: count(changes, 'added'),
      removed: count(changes, 'removed'),
      modified: count(changes, 'modified'),
    })),
    retired,
    rows: rows.toSorted((left, right) => right.weight - left.weight),
  };
}

/** A row whose words now give another row is a corrected value; rows that come or go without that are more. */
function bumpOfRows(rows: readonly RowChange[], retired: readonly Retired[]): Bump {
  const replaced = new Set(
    retired.flatMap(({ table, id, replacement }) =>
      replacement === null ? [] : [`${table} ${id}`, `${table} ${replacement}`],
    ),
  );
  const withIds = rows.filter(({ table }) => table !== 'participants' && table !== 'evidence');
  const moved = withIds.filter(({ change, table, id }) => change !== 'modified' && !replaced.has(`${table} ${id}`));
  if (moved.length > 0) return 'minor';
  return rows.length > 0 ? 'patch' : 'none';
}

function count(changes: readonly RowChange[], kind: RowChange['change']): number {
  return changes.filter(({ change }) => change === kind).length;
}
