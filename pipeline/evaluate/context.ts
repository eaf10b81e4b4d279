import type { FactTable } from '../../schemas/vocabulary.ts';
import type { Tables } from '../../schemas/tables.ts';
import type { GoldFile } from './gold.ts';
import type { NameBook } from './names.ts';
import { locate, type Run } from './spans.ts';

/** An article's text with its gold and the rows made of it: what every table's scorer reads. */
export interface Context {
  readonly gold: GoldFile;
  readonly text: string;
  readonly tables: Tables;
  readonly names: NameBook;
}

/** A gold row with every place in the text where its quote stands. */
export interface Placed<Gold> {
  readonly row: Gold;
  readonly places: readonly Run[];
}

/** A fact with its pieces of evidence. */
export interface Supported<Fact> {
  readonly row: Fact;
  readonly places: readonly Run[];
}

/** Finds the quotes of gold rows in the text. */
export function placed<Gold extends { readonly quote: string }>(text: string, rows: readonly Gold[]): Placed<Gold>[] {
  return rows.map((row) => ({ row, places: locate(text, row.quote) }));
}

/** Joins facts with their evidence, in the order of the text. */
export function supported<Fact>(
  tables: Tables,
  table: FactTable,
  rows: readonly Fact[],
  idOf: (row: Fact) => string,
): Supported<Fact>[] {
  const places = new Map<string, Run[]>();
  for (const { fact_table, fact_id, char_start, char_end } of tables.evidence) {
    if (fact_table !== table) continue;
    const known = places.get(fact_id) ?? [];
    known.push({ start: char_start, end: char_end });
    places.set(fact_id, known);
  }
  const firstOf = (runs: readonly Run[]): number => Math.min(...runs.map((run) => run.start));
  return rows
    .map((row) => ({ row, places: places.get(idOf(row)) ?? [] }))
    .sort((a, b) => {
      const order = firstOf(a.places) - firstOf(b.places);
      if (order !== 0 && !Number.isNaN(order)) return order;
      return idOf(a.row) < idOf(b.row) ? -1 : 1;
    });
}

/** A row in words: its quote on one line, shortened, and what else tells it apart. */
export function describe(quote: string, ...parts: readonly (string | number | null)[]): string {
  const line = quote.replace(/\s+/gu, ' ');
  const short = line.length > 80 ? `${line.slice(0, 77)}...` : line;
  return [`“${short}”`, ...parts.filter((part) => part !== null && part !== '')].join(' ');
}
