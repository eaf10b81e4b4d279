/** A run of capitalised words -> the names in it: "Kenyan Energy Minister Peter Kilonzo" is Kenya and a person. */
import type { EntityKind } from '../../../schemas/vocabulary.ts';
import type { Referent } from './gazetteer.ts';
import type { NameContext } from './name-run.ts';
import type { Match } from './phrases.ts';
import type { Votes } from './sighting.ts';

/** A name inside a sentence: from first to last atom. */
export interface FoundName {
  readonly first: number;
  readonly last: number;
  readonly referents: readonly Referent[];
  readonly votes: Votes;
}

/** Votes that outweigh every hint from outside the name. */
export const decisive = 10;

type Reader = (
  context: NameContext,
  from: number,
  last: number,
) => { readonly found?: FoundName; readonly next: number } | undefined;

function known(first: number, match: Match<Referent>): FoundName {
  return { first, last: first + match.length - 1, referents: match.values, votes: {} };
}

function votesFor(kind: EntityKind): Votes {
  return { [kind]: decisive };
}

/** The name in the lexicon that starts here and stays inside the run, or reaches beyond it. */
function lexiconMatch({ atoms, gazetteer, words }: NameContext, from: number): Match<Referent> | undefined {
  const match = gazetteer.startingAt(atoms, from);
  if (match === undefined) return undefined;
  const atom = atoms[from];
  const doubtful = match.length === 1 && words.isCommon(atom?.text ?? '') && !/^[A-Z]{2}/.test(atom?.text ?? '');
  if (!doubtful) return match;
  const strong = match.values.filter((referent) => referent.kind !== 'city' && referent.kind !== 'province');
  const opensSentence = from === 0 || /["'.:;!?]/.test(atom?.gap ?? '');
  const isName =
    atom?.token?.upos === 'PROPN' || match.values.some(({ kind, role }) => kind === 'country' && role !== 'acronym');
  if (opensSentence && !isName) return undefined;
  return strong.length > 0 ? { ...match, values: strong } : isName ? match : undefined;
}

/** The whole rest of the run is in the lexicon. */
const wholeName: Reader = (context, from, last) => {
  const match = lexiconMatch(context, from);
  if (match === undefined || from + match.length - 1 < last) return undefined;
  return { found: known(from, match), next: from + match.length };
};

/** "Kenyan Navy", "Government of Vanuatu": the organ of a state is that state. */
const stateOrgan: Reader = (context, from, last) => {
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

/** An office, rank or honorific and the person after it; without a name the office names nobody. */
const titledPerson: Reader = (context, from, last) => {
  const start = titleEnd(context, from, last);
  if (start === undefined) return undefined;
  let again = start;
  for (let next = titleEnd(context, again, last); next !== undefined; next = titleEnd(context, again, last))
    again = next;
  const end = unknownEnd(context, again, last);
  if (end < again) return { next: again };
  return { found: { first: again, last: end, referents: [], votes: votesFor('person') }, next: end + 1 };
};

/** The atom after a title that starts here: a listed one, or ordinary words that close with an office ("Mines Minister"). */
function titleEnd({ atoms, gazetteer, words }: NameContext, from: number, last: number): number | undefined {
  if (from > last) return undefined;
  const listed = words.titles.startingAt(atoms, from);
  if (listed !== undefined && from + listed.length - 1 <= last) return from + listed.length;
  for (let index = from; index <= Math.min(last, from + 6); index++) {
    const text = atoms[index]?.text ?? '';
    if (
      /^(?:Minister|Secretary|Ambassador|Commissioner|Envoy|Director|Chief|Adviser|Spokesman|Spokeswoman)$/.test(text)
    )
      return index + 1;
    if (!words.isCommon(text) && text !== 'and') return undefined;
    if (gazetteer.startingAt(atoms, index)?.values[0]?.kind === 'country') return undefined;
  }
  return undefined;
}

/** A name whose own noun tells its kind: "Civic Front", "Bank of England", "Ministry of Trade and Industry". */
const namedByNoun: Reader = (context, from, last) => {
  const { atoms, words } = context;
  const head = words.nameNouns.startingAt(atoms, from);
  if (
    head?.values[0] !== undefined &&
    /^(?:of|for|on|de|du|des|da|do)$/.test(atoms[from + head.length]?.text ?? '') &&
    from + head.length < last
  ) {
    return { found: { first: from, last, referents: [], votes: votesFor(head.values[0].kind) }, next: last + 1 };
  }
  for (let end = last; end > from; end--) {
    const noun = words.nameNouns.endingAt(atoms, end);
    if (noun?.values[0] === undefined || end - noun.length < from) continue;
    const whole = /^(?:of|for|on|against)$/.test(atoms[end + 1]?.text ?? '') && end < last ? last : end;
    const match = lexiconMatch(context, from);
    const beginsWithCountry = match?.values.some(
      (referent) => referent.role === 'demonym' && referent.kind === 'country',
    );
    const officeOfState = /^(?:Ministry|Department|Court|Bank|Parliament|Assembly)$/.test(atoms[end]?.text ?? '');
    if (
      match !== undefined &&
      beginsWithCountry === true &&
      officeOfState &&
      from + match.length <= end - noun.length + 1
    )
      return { found: known(from, match), next: from + match.length };
    return {
      found: { first: from, last: whole, referents: [], votes: votesFor(noun.values[0].kind) },
      next: whole + 1,
    };
  }
  return undefined;
};

/** A name from the lexicon with more words after it. A town followed by an unknown word is rather a person's name. */
const leadingName: Reader = (context, from, last) => {
  const match = lexiconMatch(context, from);
  if (match === undefined) return undefined;
  const after = from + match.length;
  const isPlace = match.values.every((referent) => referent.kind === 'city' || referent.kind === 'province');
  if (isPlace && context.atoms[after]?.gap === ' ' && unknownEnd(context, after, last) >= after) return undefined;
  return { found: known(from, match), next: after };
};

/** Words that no lexicon knows. */
const unknownName: Reader = (context, from, last) => {
  const end = Math.max(from, unknownEnd(context, from, last, true));
  return { found: { first: from, last: end, referents: [], votes: {} }, next: end + 1 };
};

/** Last atom of the unknown words from here: up to a known country, organisation or title. */
function unknownEnd(context: NameContext, from: number, last: number, skipFirst = false): number {
  const { atoms, words } = context;
  for (let index = skipFirst ? from + 1 : from; index <= last; index++) {
    const match = lexiconMatch(context, index);
    const strong =
      match?.values.some(({ kind }) => kind !== 'city' && kind !== 'province' && kind !== 'people') === true;
    const hyphenated = match !== undefined && atoms[index]?.gap === '-';
    const titled = index > from && words.titles.startingAt(atoms, index)?.values[0]?.kind === 'office';
    if (strong || hyphenated || titled) return index - 1;
  }
  return last;
}

/** In this order: what is known whole, what a state's organ is, who has a title, what its noun names, what leads. */
const readers: readonly Reader[] = [wholeName, stateOrgan, titledPerson, namedByNoun, leadingName, unknownName];

/** The names in the run from first to last, in order. */
export function readRun(context: NameContext, first: number, last: number): FoundName[] {
  const names: FoundName[] = [];
  let from = first;
  while (from <= last) {
    if (!context.nameable(from)) {
      from++;
      continue;
    }
    const start = from;
    const reading = readers
      .map((read) => () => read(context, start, last))
      .reduce<ReturnType<Reader>>((found, read) => found ?? read(), undefined);
    if (reading?.found !== undefined) names.push(reading.found);
    from = Math.max(from + 1, reading?.next ?? from + 1);
  }
  return names;
}
