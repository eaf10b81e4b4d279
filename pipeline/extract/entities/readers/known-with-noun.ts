import type { Votes } from '../reading/sighting.ts';
import { lexiconMatch } from './lexicon-match.ts';
import { isPlace, type Reader } from './reader.ts';

/** "South Caucasus Region", "Herat Province": a known name with the noun of its kind. */
export const knownWithNoun: Reader = (context, from, last) => {
  const match = lexiconMatch(context, from);
  const noun = context.atoms[last]?.text ?? '';
  if (
    match === undefined ||
    from + match.length !== last ||
    (match.values[0]?.role === 'demonym' && match.values[0].kind === 'country')
  )
    return undefined;
  const kind = /^(?:Province|District|County|Governorate|Oblast|State|Prefecture|Department)$/.test(noun)
    ? 'province'
    : /^(?:City|Town)$/.test(noun)
      ? 'city'
      : 'region';
  if (kind === 'region' && noun !== 'Region') return undefined;
  if (!match.values.some((referent) => isPlace(referent) || referent.kind === 'region' || referent.kind === 'country'))
    return undefined;
  const votes: Votes = kind === 'region' ? {} : { [kind]: 5 };
  return { found: { first: from, last, referents: match.values, votes }, next: last + 1 };
};
