/** Which rows came, went or changed, matched by their key. */
import type { CellChange, RowChange } from '../../../schemas/changes.ts';
import type { PublishedRow, PublishedTable } from '../../../schemas/published.ts';

/** Tables by how much people rest on them: facts, then who and what they are about, then the spans beneath. */
const TABLE_WEIGHTS: Readonly<Record<string, number>> = {
  observations: 3,
  events: 3,
  projects: 3,
  relations: 3,
  articles: 3,
  entities: 2,
  participants: 2,
};
/** A row that went breaks more than one that changed, and that more than one that came. */
const CHANGE_WEIGHTS = { removed: 3, modified: 2, added: 1 } as const;
/** Columns that say how a row was made, not what it says. */
const ABOUT_THE_ROW = new Set(['rule', 'confidence', 'origin', 'passage_id', 'quantity_id', 'paragraph', 'position']);

/** The key of a row as one text. */
export function keyOf(row: PublishedRow, key: readonly string[]): string {
  return key.map((column) => row[column] ?? '').join(' / ');
}

/**
 * Rows added, removed and modified in a table that both versions have, heaviest first.
 * @param renamed old name of a column -> its new name
 */
export function rowChanges(
  before: PublishedTable,
  after: PublishedTable,
  renamed: ReadonlyMap<string, string>,
): RowChange[] {
  const old = new Map(before.rows.map((row) => [keyOf(row, before.key), row]));
  const fresh = new Map(after.rows.map((row) => [keyOf(row, after.key), row]));
  const removed = [...old].filter(([id]) => !fresh.has(id)).map(([id]) => rowChange('removed', before.name, id, []));
  const added = [...fresh].filter(([id]) => !old.has(id)).map(([id]) => rowChange('added', before.name, id, []));
  const modified = [...fresh].flatMap(([id, row]) => {
    const earlier = old.get(id);
    const cells = earlier === undefined ? [] : cellChanges(earlier, row, before, renamed);
    return cells.length === 0 ? [] : [rowChange('modified', before.name, id, cells)];
  });
  return [...removed, ...modified, ...added];
}

/** Cells that differ, in columns that both rows have. */
export function cellChanges(
  before: PublishedRow,
  after: PublishedRow,
  { columns }: PublishedTable,
  renamed: ReadonlyMap<string, string>,
): CellChange[] {
  return columns.flatMap(({ name }) => {
    const [from, to] = [before[name] ?? '', after[renamed.get(name) ?? name]];
    return to === undefined || from === to ? [] : [{ column: name, before: from, after: to }];
  });
}

function rowChange(change: RowChange['change'], table: string, id: string, cells: CellChange[]): RowChange {
  const aboutTheRow = cells.length > 0 && cells.every(({ column }) => ABOUT_THE_ROW.has(column));
  const weight = aboutTheRow ? 1 : (TABLE_WEIGHTS[table] ?? 1) * CHANGE_WEIGHTS[change];
  return { change, table, id, weight, cells };
}
