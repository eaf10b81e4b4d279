/** One correction -> what it does to the facts of its article. */
import type { Correction } from '../../../schemas/corrections.ts';
import type { EventFact, ObservationFact, ProjectFact, RelationFact } from '../../../schemas/extracted.ts';
import type { FactTable } from '../../../schemas/vocabulary.ts';
import type { Desk, Evidence, Setting } from './desk.ts';
import { setEvent, setProject, setRelation } from './facts.ts';
import { setObservation } from './observations.ts';
import { evidenceOfQuote } from './quotes.ts';
import { type AnyFact, expectedFact, type ReadFact } from './read-facts.ts';

/** What a correction does. */
export interface Deed {
  readonly correction: Correction;
  /** The row that was read; null for an addition. */
  readonly read: ReadFact | null;
  /** The facts in their stead; none for a retraction. */
  readonly after: readonly AnyFact[];
}

/** Does what a correction says. Throws a Problem `correction.*` when the article does not bear it out. */
export function deedOf(desk: Desk, facts: readonly ReadFact[], correction: Correction): Deed {
  if (correction.kind === 'add') {
    const evidence = evidenceOfQuote(desk.scope, correction);
    return { correction, read: null, after: [factOf(desk, correction, evidence)] };
  }
  const read = expectedFact(desk.scope, facts, correction);
  if (correction.kind === 'change') {
    return { correction, read, after: read.facts.map((fact) => factOf(desk, correction, fact)) };
  }
  return { correction, read, after: correction.kind === 'accept' ? read.facts : [] };
}

// The table of a correction is the table of its fact.
function factOf(desk: Desk, correction: Setting<FactTable>, before: AnyFact | Evidence): AnyFact {
  switch (correction.table) {
    case 'observations':
      return setObservation(desk, correction as Setting<'observations'>, before as ObservationFact | Evidence);
    case 'events':
      return setEvent(desk, correction as Setting<'events'>, before as EventFact | Evidence);
    case 'projects':
      return setProject(desk, correction as Setting<'projects'>, before as ProjectFact | Evidence);
    case 'relations':
      return setRelation(desk, correction as Setting<'relations'>, before as RelationFact | Evidence);
  }
}
