/** Changes as lines for the terminal. */
import type { CellChange, Changes, Retired, SchemaChange } from '../../../schemas/changes.ts';

/** Lines of each kind that are printed; changes.json holds all. */
const SHOWN = 20;
const LONGEST_CELL = 60;

/** A summary: the bump first, then schema, counts, the heaviest rows. */
export function printChanges(changes: Changes): string {
  const { old, new: fresh, bump, required, sufficient, schema, counts, retired, rows } = changes;
  const modified = rows.filter(({ change }) => change === 'modified');
  return [
    `${old} -> ${fresh}: the change calls for ${bump === 'none' ? 'no new version' : `a ${bump} version, ${required} or later`}; ${sufficient ? 'the declared one is enough' : `${fresh} is too small`}`,
    ...section('Schema', schema.map(schemaLine)),
    ...section(
      'Rows',
      counts
        .filter(({ added, removed, modified: altered }) => added + removed + altered > 0)
        .map(
          (line) =>
            `${line.table}: ${line.before} -> ${line.after} (${line.added} added, ${line.removed} removed, ${line.modified} modified)`,
        ),
    ),
    ...section('Retired ids', retired.map(retiredLine)),
    ...section(
      'Modified rows',
      modified.map(({ table, id, cells }) => `${table} ${id}: ${cellsLine(cells)}`),
    ),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - SHOWN;
  return [title, ...lines.slice(0, SHOWN).map((line) => `  ${line}`), ...(rest > 0 ? [`  … and ${rest} more`] : [])];
}

function schemaLine({ change, table, column, before, after, bump }: SchemaChange): string {
  const what = column === null ? table : `${table}.${column}`;
  const values =
    before === null && after === null ? '' : ` (${[before, after].filter((value) => value !== null).join(' -> ')})`;
  return `${bump}: ${change.replaceAll('_', ' ')}: ${what}${values}`;
}

function retiredLine({ table, id, reason, note, replacement, cells }: Retired): string {
  return `${table} ${id}: ${reason.replaceAll('_', ' ')}${note === null ? '' : ` (${note})`}${replacement === null ? '' : `, now ${replacement}`}${cells.length === 0 ? '' : ` (${cellsLine(cells)})`}`;
}

function cellsLine(cells: readonly CellChange[]): string {
  return cells.map(({ column, before, after }) => `${column}: ${short(before)} -> ${short(after)}`).join('; ');
}

function short(cell: string): string {
  const line = JSON.stringify(cell);
  return line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL - 2)}…"` : line;
}
