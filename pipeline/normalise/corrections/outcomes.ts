/** What corrections came to. */
import type { Applied } from '../../../schemas/dataset.ts';
import type { EvidenceSpan } from '../../../schemas/extracted.ts';
import type { FactTable } from '../../../schemas/vocabulary.ts';
import { placeOf, quoteOf, type Scope } from '../scope.ts';
import type { Deed } from './deeds.ts';
import { type AnyFact, rowOf } from './read-facts.ts';

/** Whether a change or addition does something: not when a rule reads the same by now. */
export function isNeeded({ correction, read, after }: Deed, old: Scope, fresh: Scope): boolean {
  const { table } = correction;
  if (correction.kind === 'add') {
    const id = rowOf(fresh, table, after[0] as AnyFact).id;
    const others = (fresh.extracted[table] as readonly AnyFact[]).filter((fact) => fact !== after[0]);
    return !others.some((fact) => rowOf(fresh, table, fact).id === id);
  }
  if (read === null || after.length === 0) return true;
  return shown(old, table, read.facts) !== shown(fresh, table, after);
}

/** What readers see of facts that are one row: the first, with the evidence of all. */
function shown(scope: Scope, table: FactTable, facts: readonly AnyFact[]): string {
  const rows = facts.map((fact) => rowOf(scope, table, fact));
  return JSON.stringify([rows[0]?.row, rows[0]?.participants, rows.map(({ evidence }) => evidence)]);
}

/** The record of an applied correction. */
export function appliedOf({ correction, read, after }: Deed, isNeeded: boolean, fresh: Scope): Applied {
  const [fact] = after;
  const evidence = (fact ?? read?.facts[0])?.evidence[0] as EvidenceSpan;
  const { table, reason, by, date } = correction;
  return {
    article_id: fresh.article.id,
    table,
    outcome: outcomeOf(correction.kind, isNeeded),
    fact_id: fact === undefined ? null : rowOf(fresh, table, fact).id,
    replaces: read?.id ?? null,
    reason,
    by,
    date,
    ...placeOf(fresh, evidence),
    quote: quoteOf(fresh, evidence),
  };
}

function outcomeOf(kind: Deed['correction']['kind'], isNeeded: boolean): Applied['outcome'] {
  if (kind === 'retract') return 'retracted';
  if (kind === 'accept' || !isNeeded) return 'accepted';
  return kind === 'add' ? 'added' : 'changed';
}
