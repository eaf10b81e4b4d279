import type { Referent } from '../reading/gazetteer.ts';
import type { Match } from '../reading/phrases.ts';
import { lexiconMatch } from './lexicon-match.ts';
import { isPlace, known, type Reader } from './reader.ts';

/** "Uganda People's Defence Force" is no group of another country. */
function belongsElsewhere(head: Match<Referent> | undefined, match: Match<Referent>): boolean {
  const country = head?.values.find(({ kind, role }) => kind === 'country' && role !== 'seat')?.country;
  const owner = match.values[0];
  return country != null && owner?.kind !== 'country' && owner?.country != null && owner.country !== country;
}

/** "Taliban United Front": the run is nothing but names of the lexicons. */
export const onlyKnown: Reader = (context, from, last) => {
  const head = lexiconMatch(context, from);
  let next = from;
  for (
    let match = head;
    match !== undefined && next <= last;
    match = next <= last ? lexiconMatch(context, next) : undefined
  ) {
    if (next > from && match.values.every(isPlace)) return undefined;
    if (next > from && belongsElsewhere(head, match)) return undefined;
    next += match.length;
  }
  return head !== undefined && next > last ? { found: known(from, head), next: from + head.length } : undefined;
};
