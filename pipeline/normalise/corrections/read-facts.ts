/** The facts that were read, as corrections look for them. */
import type {
  EventFact,
  EvidenceSpan,
  ObservationFact,
  ProjectFact,
  RelationFact,
  Span,
} from '../../../schemas/extracted.ts';
import type { Correction } from '../../../schemas/corrections.ts';
import { codesOf, type FactTable, factTables } from '../../../schemas/vocabulary.ts';
import { eventRow, type NormalisedFact, observationRow, projectRow, relationRow } from '../facts.ts';
import { quoteOf, type Scope } from '../scope.ts';
import { correctionProblem } from './problem.ts';
import { placesOfQuote } from './quotes.ts';

export type AnyFact = ObservationFact | EventFact | ProjectFact | RelationFact;

/** One row, with all raw facts that became it. */
export interface ReadFact {
  readonly table: FactTable;
  readonly id: string;
  readonly facts: readonly AnyFact[];
  readonly spans: readonly EvidenceSpan[];
}

/** The row that a fact becomes, with what hangs on it. */
export function rowOf(scope: Scope, table: FactTable, fact: AnyFact): NormalisedFact<object> {
  switch (table) {
    case 'observations':
      return observationRow(scope, fact as ObservationFact);
    case 'events':
      return eventRow(scope, fact as EventFact);
    case 'projects':
      return projectRow(scope, fact as ProjectFact);
    case 'relations':
      return relationRow(scope, fact as RelationFact);
  }
}

/** The facts of an article by row. */
export function readFacts(scope: Scope): ReadFact[] {
  return codesOf(factTables).flatMap((table) => byRow(scope, table, scope.extracted[table]));
}

function byRow(scope: Scope, table: FactTable, facts: readonly AnyFact[]): ReadFact[] {
  const rows = new Map<string, ReadFact>();
  for (const fact of facts) {
    const { id } = rowOf(scope, table, fact);
    const known = rows.get(id) ?? { table, id, facts: [], spans: [] };
    rows.set(id, { ...known, facts: [...known.facts, fact], spans: [...known.spans, ...fact.evidence] });
  }
  return [...rows.values()];
}

/**
 * The fact that a correction expects: the one with its id whose evidence overlaps the quote; without an id the one whose
 * evidence is the quote, else the only one that shares half of it.
 * @throws Problem `correction.fact` that shows the facts that come nearest
 */
export function expectedFact(scope: Scope, facts: readonly ReadFact[], correction: Correction): ReadFact {
  const places = placesOfQuote(scope, correction);
  const { id } = correction.expects;
  const ofTable = facts.filter(({ table }) => table === correction.table);
  const touching = ofTable.filter(({ spans }) => spans.some((span) => places.some((place) => overlap(span, place))));
  const shared = (fact: ReadFact) =>
    Math.max(...fact.spans.flatMap((span) => places.map((place) => likeness(span, place))));
  const equal = touching.filter((fact) => shared(fact) === 1);
  const alike = equal.length > 0 ? equal : touching.filter((fact) => shared(fact) >= 0.5);
  const fitting = id === undefined ? alike : touching.filter((fact) => fact.id === id);
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  const [named] = ofTable.filter((fact) => fact.id === id);
  const near = touching.length > 0 ? touching : nearestFacts(ofTable, places);
  const lines = [...new Set([...(named === undefined ? [] : [named]), ...near])]
    .slice(0, 8)
    .map(({ id, spans }) => `${id} "${quoteOf(scope, spans[0] as EvidenceSpan)}"`);
  throw fitting.length > 1
    ? correctionProblem(
        correction,
        'fact',
        `${fitting.length} ${correction.table} stand at these words`,
        'Write "id" below "quote"',
        { title: 'Candidates', lines },
      )
    : correctionProblem(
        correction,
        'fact',
        `There is no such fact${id === undefined ? '' : ` "${id}"`} at these words`,
        'See what it says now with `clipsheet explain`, then mend or remove the entry',
        { title: 'Nearest', lines },
      );
}

function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}

/** The characters that two spans share, as a part of the longer one. */
function likeness(left: Span, right: Span): number {
  const common = Math.min(left.end, right.end) - Math.max(left.start, right.start);
  return Math.max(0, common) / Math.max(left.end - left.start, right.end - right.start);
}

function nearestFacts(facts: readonly ReadFact[], places: readonly Span[]): ReadFact[] {
  const distance = ({ spans }: ReadFact) =>
    Math.min(
      ...spans.flatMap((span) => places.map((place) => Math.max(span.start - place.end, place.start - span.end))),
    );
  return facts.toSorted((left, right) => distance(left) - distance(right)).slice(0, 3);
}
