import { lexiconMatch } from './lexicon-match.ts';
import { isPlace, known, type Reader } from './reader.ts';

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
    next += match.length;
  }
  return head !== undefined && next > last ? { found: known(from, head), next: from + head.length } : undefined;
};
