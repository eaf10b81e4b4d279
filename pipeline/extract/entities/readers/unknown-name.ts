import { unknownEnd } from './lexicon-match.ts';
import type { Reader } from './reader.ts';

/** Words that no lexicon knows. */
export const unknownName: Reader = (context, from, last) => {
  const end = Math.max(from, unknownEnd(context, from, last, true));
  return { found: { first: from, last: end, referents: [], votes: {} }, next: end + 1 };
};
