import { reviewedConfidence } from '../../schemas/corrections.ts';
import type { Row } from '../../schemas/tables.ts';
import { compareText, sortedSet } from './order.ts';

/** Unites rows of one project from any articles in any order: lists unite as sets, other values are those that a reviewer vouches for, else the first alphabetically. */
export function uniteProjects(rows: readonly Row<'projects'>[]): Row<'projects'>[] {
  const byId = new Map<string, Row<'projects'>>();
  for (const row of rows) {
    const other = byId.get(row.project_id);
    byId.set(row.project_id, other === undefined ? row : unite(other, row));
  }
  return [...byId.values()].sort((left, right) => compareText(left.project_id, right.project_id));
}

function unite(left: Row<'projects'>, right: Row<'projects'>): Row<'projects'> {
  const [first, second] = isFirst(left, right) ? [left, right] : [right, left];
  return {
    ...first,
    name:
      left.name.length === right.name.length
        ? first.name
        : left.name.length > right.name.length
          ? left.name
          : right.name,
    acronym: first.acronym ?? second.acronym,
    status: first.status ?? second.status,
    countries: sortedSet([...left.countries, ...right.countries]),
    via: sortedSet([...left.via, ...right.via]),
  };
}

/** What a reviewer vouches for comes first, a correction before an acceptance. */
function isFirst(left: Row<'projects'>, right: Row<'projects'>): boolean {
  const rank = ({ origin, confidence }: Row<'projects'>) =>
    confidence !== reviewedConfidence ? 2 : origin === 'extracted' ? 1 : 0;
  if (rank(left) !== rank(right)) return rank(left) < rank(right);
  return compareText(JSON.stringify(left), JSON.stringify(right)) <= 0;
}
