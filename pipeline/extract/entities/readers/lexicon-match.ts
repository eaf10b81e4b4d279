/** The name of the lexicons that starts at a word, where a capital alone does not mislead. */
import type { Referent } from '../reading/gazetteer.ts';
import type { NameContext } from '../reading/name-run.ts';
import type { Match } from '../reading/phrases.ts';
import { isPlace } from './reader.ts';

/**
 * The longest name of the lexicons that starts here. An ordinary word ("Nice", "Reading") is one only if the grammar or
 * the words around take it for a name, and never a place that is named like the head of a name ("Islands").
 */
export function lexiconMatch({ atoms, gazetteer, words }: NameContext, from: number): Match<Referent> | undefined {
  const match = gazetteer.startingAt(atoms, from);
  if (match === undefined) return undefined;
  const atom = atoms[from];
  if (match.length === 1 && words.nameNouns.get(atom?.text ?? '').length > 0 && match.values.every(isPlace))
    return undefined;
  const doubtful = match.length === 1 && words.isCommon(atom?.text ?? '') && !/^[A-Z]{2}/.test(atom?.text ?? '');
  if (!doubtful) return match;
  const strong = match.values.filter((referent) => !isPlace(referent));
  const opensSentence = from === 0 || /["'.:;!?]/.test(atom?.gap ?? '');
  const insidePlace = /^(?:in|near|outside|around)$/.test(atoms[from - 1]?.text ?? '') && atom?.gap === ' ';
  const isName =
    insidePlace ||
    atom?.token?.upos === 'PROPN' ||
    match.values.some(({ kind, role }) => kind === 'country' && role !== 'acronym');
  if (opensSentence && !isName) return undefined;
  return strong.length > 0 ? { ...match, values: strong } : isName ? match : undefined;
}

/** Last atom of the unknown words from `from`: up to a known country or organisation, or an office. */
export function unknownEnd(context: NameContext, from: number, last: number, skipFirst = false): number {
  const { atoms, words } = context;
  for (let index = skipFirst ? from + 1 : from; index <= last; index++) {
    const before = atoms[index - 1]?.text ?? '';
    if (atoms[index]?.gap === '-' && /^(?:Trans|Cross|Inter|Pan)$/.test(before)) continue;
    if (atoms[index]?.gap === ' ' && /^(?:New|Old|Free|Greater|Young|Green|Royal|Radio)$/.test(before)) continue;
    const match = lexiconMatch(context, index);
    const strong =
      match?.values.some(
        ({ kind, role }) => kind !== 'city' && kind !== 'province' && kind !== 'people' && role !== 'seat',
      ) === true;
    const hyphenated =
      match !== undefined && atoms[index]?.gap === '-' && lexiconMatch(context, index - 1) !== undefined;
    const titled = index > from && words.titles.startingAt(atoms, index)?.values[0]?.kind === 'office';
    if (strong || hyphenated || titled) return index - 1;
  }
  return last;
}
