/** What a reader of names is: it looks at a run of capitalised words from one word on, and reads a name or declines. */
import type { EntityKind } from '../../../../schemas/vocabulary.ts';
import type { Referent } from '../reading/gazetteer.ts';
import type { NameContext } from '../reading/name-run.ts';
import type { Match } from '../reading/phrases.ts';
import type { Votes } from '../reading/sighting.ts';

/** A name inside a sentence: from first to last atom. */
export interface FoundName {
  readonly first: number;
  readonly last: number;
  readonly referents: readonly Referent[];
  readonly votes: Votes;
  /** Last atom and referents of the name inside the name of a site: "Mostar" in "Mostar airport". */
  readonly base?: { readonly last: number; readonly referents: readonly Referent[] };
}

/**
 * Reads the name that starts at `from` in a run that ends at `last`; `next` is where reading goes on. A reading without
 * a name passes over words that name nobody. Declines with undefined.
 */
export type Reader = (
  context: NameContext,
  from: number,
  last: number,
) => { readonly found?: FoundName; readonly next: number } | undefined;

/** Votes that outweigh every hint from outside the name. */
export const decisive = 10;

/** A name of the lexicons as it was found. */
export function known(first: number, match: Match<Referent>): FoundName {
  return { first, last: first + match.length - 1, referents: match.values, votes: {} };
}

/** A name that its own words declare to be of that kind. */
export function declared(first: number, last: number, kind: EntityKind): FoundName {
  return { first, last, referents: [], votes: { [kind]: decisive } };
}

export function isPlace({ kind }: Referent): boolean {
  return kind === 'city' || kind === 'province';
}
