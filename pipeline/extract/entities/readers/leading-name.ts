import { lexiconMatch, unknownEnd } from './lexicon-match.ts';
import { isPlace, known, type Reader } from './reader.ts';
import { titleEnd } from './title.ts';

/** A name from the lexicon with more words after it. A town or people followed by an unknown word is rather a person's name. */
export const leadingName: Reader = (context, from, last) => {
  const match = lexiconMatch(context, from);
  if (match === undefined) return undefined;
  const after = from + match.length;
  const mayBeginAnother = match.values.every(
    (referent) =>
      isPlace(referent) ||
      referent.role === 'seat' ||
      referent.kind === 'people' ||
      (referent.kind === 'region' && match.length === 1) ||
      (referent.kind === 'organisation' && match.length === 1 && referent.role === 'name'),
  );
  const goesOn =
    context.atoms[after]?.gap === ' ' &&
    titleEnd(context, after, last) === undefined &&
    unknownEnd(context, after, last) >= after;
  if (mayBeginAnother && goesOn) return undefined;
  return { found: known(from, match), next: after };
};
