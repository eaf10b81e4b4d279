import type { Article } from '../../schemas/article.ts';
import type { EvidenceSpan, Extracted, Span } from '../../schemas/extracted.ts';
import type { Row } from '../../schemas/tables.ts';
import { reviewedConfidence } from '../../schemas/corrections.ts';
import type { FactTable, Origin } from '../../schemas/vocabulary.ts';

/** What the rows of one article have in common: built once an article, handed to every table's function. */
export interface Scope {
  readonly article: Article;
  readonly extracted: Extracted;
  /** Rows of the passages, by position. */
  readonly passages: readonly Row<'passages'>[];
  /** Rows of the quantities, by position. */
  readonly quantities: readonly Row<'quantities'>[];
  /** Rows of the entities, by position; two positions may share a row. */
  readonly entities: readonly Row<'entities'>[];
  /** UTF-16 offset to code points. */
  readonly toCodePoints: (offset: number) => number;
  /** What to expect of a rule's rows, from 0 to 1. */
  readonly confidenceOf: (rule: string) => number;
  /** Facts that a reviewer vouches for, and where each comes from. */
  readonly reviewed: ReadonlyMap<object, Origin>;
}

/** Where the row of a fact comes from, and how far to trust it. */
export function standingOf({ reviewed, confidenceOf }: Scope, fact: { readonly rule: string }) {
  const origin = reviewed.get(fact);
  return {
    origin: origin ?? 'extracted',
    rule: fact.rule,
    confidence: origin === undefined ? confidenceOf(fact.rule) : reviewedConfidence,
  };
}

/** The columns that place a span in its article. */
export function placeOf({ toCodePoints }: Pick<Scope, 'toCodePoints'>, { start, end }: Span) {
  return { char_start: toCodePoints(start), char_end: toCodePoints(end) };
}

/** The characters of a span. */
export function quoteOf({ article }: Pick<Scope, 'article'>, { start, end }: Span): string {
  return article.text.slice(start, end);
}

/** The evidence rows of a fact. */
export function evidenceOf(
  scope: Scope,
  table: FactTable,
  id: string,
  spans: readonly EvidenceSpan[],
): Row<'evidence'>[] {
  return spans.map((span) => ({
    fact_table: table,
    fact_id: id,
    article_id: scope.article.id,
    passage_id: (scope.passages[span.passage] as Row<'passages'>).passage_id,
    ...placeOf(scope, span),
    quote: quoteOf(scope, span),
  }));
}

/** The row of the entity at a position, or null for none. */
export function entityAt({ entities }: Scope, position: number | null): Row<'entities'> | null {
  return position === null ? null : (entities[position] ?? null);
}

/** The ids of entities at positions, each once, in their order. */
export function entityIds(scope: Scope, positions: readonly number[]): string[] {
  return [...new Set(positions.map((position) => (scope.entities[position] as Row<'entities'>).entity_id))];
}

/** The names of entities by their ids, in the order of the ids. */
export function entityNames(scope: Scope, ids: readonly string[]): string[] {
  return ids.map((id) => scope.entities.find((entity) => entity.entity_id === id)?.name ?? id);
}
