import { lexiconMatch } from './lexicon-match.ts';
import type { Reader } from './reader.ts';
import { titleLimit } from './title.ts';

/** "Saudi Freight Rail": ordinary words with capitals after a demonym make a name together with it. */
export const namedByDemonym: Reader = (context, from, last) => {
  const { atoms, words } = context;
  const match = lexiconMatch(context, from);
  if (match === undefined || match.values[0]?.role !== 'demonym' || titleLimit(context, from, last) < last)
    return undefined;
  for (let index = from + match.length; index <= last; index++) {
    if (!words.isCommon(atoms[index]?.text ?? '') || lexiconMatch(context, index) !== undefined) return undefined;
  }
  return { found: { first: from, last, referents: [], votes: { organisation: 2.5 } }, next: last + 1 };
};
