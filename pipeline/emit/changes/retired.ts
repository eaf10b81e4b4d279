/** Why an id is gone, and which id stands for the same words now. */
import type { Retired, RowChange } from '../../../schemas/changes.ts';
import type { PublishedRow, PublishedTable, PublishedVersion } from '../../../schemas/published.ts';
import { cellChanges, keyOf } from './rows.ts';

/** A run of characters of an article. */
interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

type PlacesOf = (id: string) => readonly Place[];

/** A fact is evidence's business: these tables hang on others and have no id of their own to retire. */
const WITHOUT_IDS = new Set(['participants', 'evidence']);

/** The ids that the row changes removed, each with its reason, its replacement, and what the replacement says otherwise. */
export function retiredIds(
  before: PublishedVersion,
  after: PublishedVersion,
  changes: readonly RowChange[],
): Retired[] {
  const reviewed = new Map((after.corrections ?? []).map((one) => [`${one.table} ${one.replaces}`, one]));
  const articles = new Set(rowsOf(after, 'articles').map((row) => row['article_id']));
  return before.tables
    .filter(({ name }) => !WITHOUT_IDS.has(name))
    .flatMap((table) => {
      const next = after.tables.find(({ name }) => name === table.name);
      if (next === undefined) return [];
      const ids = { removed: idsOf(changes, table.name, 'removed'), added: idsOf(changes, table.name, 'added') };
      const places = { before: placesIn(before, table), after: placesIn(after, next) };
      const rows = { before: byKey(table), after: byKey(next) };
      const candidates = byArticle(ids.added, places.after);
      return ids.removed.map((id): Retired => {
        const spans = places.before(id);
        const review = reviewed.get(`${table.name} ${id}`);
        const note = review?.reason ?? null;
        if (review?.fact_id === null) {
          return { table: table.name, id, reason: 'retracted', note, replacement: null, cells: [] };
        }
        const replacement = review?.fact_id ?? mostShared(spans, candidates);
        if (replacement === null) {
          const homeless = spans.length > 0 && spans.every(({ article }) => !articles.has(article));
          return {
            table: table.name,
            id,
            reason: homeless ? 'article_removed' : 'not_read',
            note,
            replacement: null,
            cells: [],
          };
        }
        const [old, fresh] = [rows.before.get(id), rows.after.get(replacement)];
        const cells = old === undefined || fresh === undefined ? [] : cellChanges(old, fresh, table, new Map());
        return {
          table: table.name,
          id,
          reason: review === undefined ? 'changed' : 'corrected',
          note,
          replacement,
          cells: cells.filter(({ column }) => !table.key.includes(column)),
        };
      });
    });
}

function idsOf(changes: readonly RowChange[], table: string, change: RowChange['change']): string[] {
  return changes.filter((row) => row.table === table && row.change === change).map(({ id }) => id);
}

/** Where the rows of a table stand: in their own columns, in the evidence, in the mentions of an entity. */
function placesIn(version: PublishedVersion, table: PublishedTable): PlacesOf {
  const places = new Map<string, Place[]>();
  const add = (id: string, row: PublishedRow) => {
    const place = placeOf(row);
    const known = places.get(id);
    if (known === undefined) places.set(id, [place]);
    else known.push(place);
  };
  for (const row of table.rows) if (row['char_start'] !== undefined) add(keyOf(row, table.key), row);
  if (table.name === 'articles') for (const row of table.rows) add(keyOf(row, table.key), row);
  if (table.name === 'entities') for (const row of rowsOf(version, 'mentions')) add(row['entity_id'] ?? '', row);
  for (const row of rowsOf(version, 'evidence')) if (row['fact_table'] === table.name) add(row['fact_id'] ?? '', row);
  return (id) => places.get(id) ?? [];
}

function placeOf(row: PublishedRow): Place {
  return { article: row['article_id'] ?? '', start: Number(row['char_start'] ?? 0), end: Number(row['char_end'] ?? 0) };
}

/** Article -> the places of some ids in it. */
type Candidates = ReadonlyMap<string, readonly (Place & { readonly id: string })[]>;

function byArticle(ids: readonly string[], placesOf: PlacesOf): Candidates {
  const candidates = new Map<string, (Place & { readonly id: string })[]>();
  for (const id of ids) {
    for (const place of placesOf(id)) {
      const known = candidates.get(place.article);
      if (known === undefined) candidates.set(place.article, [{ ...place, id }]);
      else known.push({ ...place, id });
    }
  }
  return candidates;
}

/** The candidate that has most characters in common with some places, the first of several, or null. */
function mostShared(places: readonly Place[], candidates: Candidates): string | null {
  const shared = new Map<string, number>();
  for (const { article, start, end } of places) {
    for (const other of candidates.get(article) ?? []) {
      const common = Math.min(end, other.end) - Math.max(start, other.start);
      if (common > 0) shared.set(other.id, (shared.get(other.id) ?? 0) + common);
    }
  }
  const most = Math.max(0, ...shared.values());
  return [...shared].find(([, common]) => common === most)?.[0] ?? null;
}

function rowsOf({ tables }: PublishedVersion, name: string): readonly PublishedRow[] {
  return tables.find((table) => table.name === name)?.rows ?? [];
}

function byKey({ rows, key }: PublishedTable): Map<string, PublishedRow> {
  return new Map(rows.map((row) => [keyOf(row, key), row]));
}
