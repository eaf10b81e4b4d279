import { lexiconMatch } from './lexicon-match.ts';
import { known, type Reader } from './reader.ts';

/** The whole rest of the run is in the lexicon. */
export const wholeName: Reader = (context, from, last) => {
  const match = lexiconMatch(context, from);
  if (match === undefined || from + match.length - 1 < last) return undefined;
  return { found: known(from, match), next: from + match.length };
};
