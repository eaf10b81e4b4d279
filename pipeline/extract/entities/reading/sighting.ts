/** What one sentence shows of a name, before the article as a whole settles whom it names. */
import type { EvidenceSpan } from '../../../../schemas/extracted.ts';
import type { EntityKind } from '../../../../schemas/vocabulary.ts';
import type { Referent } from './gazetteer.ts';

/** A kind of entity, or a thing that is none: a ship, a storm, a weapon. */
export type NamedKind = EntityKind | 'none';

/** How strongly the words speak for each kind. */
export type Votes = Partial<Record<NamedKind, number>>;

export interface Sighting extends EvidenceSpan {
  /** First and last atom in the sentence. */
  readonly first: number;
  readonly last: number;
  /** The characters of the text. */
  readonly text: string;
  /** What the lexicons know under this form; empty for an unknown name. */
  readonly referents: readonly Referent[];
  readonly votes: Votes;
  /** The name inside the name of a site: "Mostar" in "Mostar airport". */
  readonly base: { readonly text: string; readonly referents: readonly Referent[] } | undefined;
}

/** Votes of both. */
export function addVotes(one: Votes, other: Votes): Votes {
  const sum: Votes = { ...one };
  for (const [kind, weight] of Object.entries(other) as [NamedKind, number][]) sum[kind] = (sum[kind] ?? 0) + weight;
  return sum;
}

/** The kind with most votes, the first in the order of the votes where several have as many; undefined below the bar. */
export function leadingKind(votes: Votes, bar: number): EntityKind | undefined {
  let best: NamedKind | undefined;
  for (const [kind, weight] of Object.entries(votes) as [NamedKind, number][]) {
    if (weight >= bar && weight > (best === undefined ? 0 : (votes[best] ?? 0))) best = kind;
  }
  return best === 'none' ? undefined : best;
}
