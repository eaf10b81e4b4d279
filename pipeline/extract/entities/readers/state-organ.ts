import { lexiconMatch } from './lexicon-match.ts';
import { known, type Reader } from './reader.ts';

/** "Kenyan Navy", "Government of Vanuatu": the organ of a state is that state. */
export const stateOrgan: Reader = (context, from, last) => {
  const { atoms, words } = context;
  const match = lexiconMatch(context, from);
  const country = match?.values.filter((referent) => referent.kind === 'country') ?? [];
  if (match !== undefined && country.length > 0) {
    const after = from + match.length;
    const noun = words.nameNouns.startingAt(atoms, after);
    if (noun?.values[0]?.state_organ !== true || after + noun.length - 1 !== last) return undefined;
    return { found: known(from, { ...match, values: country }), next: last + 1 };
  }
  const noun = words.nameNouns.startingAt(atoms, from);
  if (noun?.values[0]?.state_organ !== true || atoms[from + noun.length]?.text !== 'of') return undefined;
  let start = from + noun.length + 1;
  if (atoms[start]?.text === 'the') start++;
  const owner = context.gazetteer.startingAt(atoms, start);
  const states = owner?.values.filter((referent) => referent.kind === 'country' && referent.role !== 'demonym') ?? [];
  if (owner === undefined || states.length === 0) return undefined;
  const end = start + owner.length - 1;
  return { found: { first: from, last: end, referents: states, votes: {} }, next: end + 1 };
};
