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
  /** Last atom and referents of the name inside the name of a site: "Mostar" in "Mostar airport". */
  readonly base?: { readonly last: number; readonly referents: readonly Referent[] };
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

function isPlace({ kind }: Referent): boolean {
  return kind === 'city' || kind === 'province';
}

/** The name in the lexicon that starts here and stays inside the run, or reaches beyond it. */
function lexiconMatch({ atoms, gazetteer, words }: NameContext, from: number): Match<Referent> | undefined {
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

/** The whole rest of the run is in the lexicon. */
const wholeName: Reader = (context, from, last) => {
  const match = lexiconMatch(context, from);
  if (match === undefined || from + match.length - 1 < last) return undefined;
  return { found: known(from, match), next: from + match.length };
};

/** "Taliban United Front": the run is nothing but names of the lexicons. */
const onlyKnown: Reader = (context, from, last) => {
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
  again = afterField(context, again, last);
  const end = unknownEnd(context, again, last);
  if (end < again) return { next: again };
  const first = end === again && keptTitle.test(context.atoms[again - 1]?.text ?? '') ? again - 1 : again;
  return { found: { first, last: end, referents: [], votes: votesFor('person') }, next: end + 1 };
};

/** Titles that stay with a name of one word: "Pope Francis", "Sheikh Hasina". */
const keptTitle =
  /^(?:Pope|King|Queen|Prince|Princess|Emperor|Sultan|Emir|Sheikh|Sheikha|Mullah|Imam|Archbishop|Cardinal|Patriarch|Ayatollah|Mufti|Saint)$/;

/** "Minister of Education Stefania Giannini": what an office is of, in ordinary words, is no part of the person's name. */
function afterField({ atoms, words }: NameContext, from: number, last: number): number {
  if (atoms[from]?.text !== 'of') return from;
  let index = from + 1;
  while (
    (index <= last && /^(?:the|and)$/.test(atoms[index]?.text ?? '')) ||
    (words.isCommon(atoms[index]?.text ?? '') && index <= last)
  )
    index++;
  return index;
}

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

/** "South Caucasus Region", "Herat Province": a known name with the noun of its kind. */
const knownWithNoun: Reader = (context, from, last) => {
  const match = lexiconMatch(context, from);
  const noun = context.atoms[last]?.text ?? '';
  if (
    match === undefined ||
    from + match.length !== last ||
    (match.values[0]?.role === 'demonym' && match.values[0].kind === 'country')
  )
    return undefined;
  const kind = /^(?:Province|District|County|Governorate|Oblast|State|Prefecture)$/.test(noun)
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

/** A name whose own noun tells its kind: "Civic Front", "Bank of England", "Ministry of Trade and Industry". */
const namedByNoun: Reader = (context, from, last) => {
  const { atoms, words } = context;
  const head = words.nameNouns.startingAt(atoms, from);
  if (
    head?.values[0] !== undefined &&
    from + head.length <= last &&
    complement.test(atoms[from + head.length]?.text ?? '')
  ) {
    return { found: { first: from, last, referents: [], votes: votesFor(head.values[0].kind) }, next: last + 1 };
  }
  const match = lexiconMatch(context, from);
  const owned = match === undefined ? undefined : words.nameNouns.startingAt(atoms, from + match.length)?.values[0];
  if (match?.values[0]?.role === 'demonym' && owned?.takes_of === true && officeOfState.test(owned.noun))
    return { found: known(from, match), next: from + match.length };
  const isCountry = match?.values.some(({ role, kind }) => role === 'demonym' && kind === 'country') === true;
  for (let end = titleLimit(context, from, last); end > from; end--) {
    const noun = words.nameNouns.endingAt(atoms, end);
    if (noun?.values[0] === undefined || end - noun.length + 1 < from) continue;
    if (match !== undefined && end < from + match.length) return undefined;
    if (match !== undefined && isCountry && officeOfState.test(atoms[end]?.text ?? ''))
      return { found: known(from, match), next: from + match.length };
    const whole = complement.test(atoms[end + 1]?.text ?? '') && end < last && noun.values[0].takes_of ? last : end;
    return {
      found: { first: from, last: whole, referents: [], votes: votesFor(noun.values[0].kind) },
      next: whole + 1,
    };
  }
  return undefined;
};

const complement = /^(?:of|for|on|against|de|du|des|da|do)$/;
const officeOfState = /^(?:Ministry|Department|Court|Bank|Parliament|Assembly)$/;

/** The atom before the first title after the start: "Kenyan Energy Minister" is no company of energy. */
function titleLimit(context: NameContext, from: number, last: number): number {
  for (let index = from + 1; index <= last; index++) {
    const office = context.words.titles.startingAt(context.atoms, index)?.values[0];
    if (office !== undefined && office.kind !== 'honorific') return index - 1;
    if (titleEnd(context, index, last) !== undefined) return index - 1;
  }
  return last;
}

/** Nouns that open a name: "Lake Kivu", "Camp Lemonnier", "Operation Barkhane", "Alliance Fleuve Congo". */
const openingNouns: Readonly<Record<string, EntityKind>> = {
  Lake: 'region',
  Mount: 'region',
  Cape: 'region',
  Wadi: 'region',
  Jebel: 'region',
  Rio: 'region',
  Camp: 'facility',
  Fort: 'facility',
  Operation: 'gathering',
  Exercise: 'gathering',
  Alliance: 'organisation',
  Parti: 'organisation',
  Partido: 'organisation',
  Mouvement: 'organisation',
  Movimiento: 'organisation',
  Banque: 'organisation',
  Banco: 'organisation',
  Grupo: 'organisation',
  Groupe: 'organisation',
  Obras: 'organisation',
  Compagnie: 'organisation',
  Telekom: 'organisation',
  Banca: 'organisation',
  Deutsche: 'organisation',
};

const namedByFirstNoun: Reader = (context, from, last) => {
  const kind = openingNouns[context.atoms[from]?.text ?? ''];
  const end = titleLimit(context, from, last);
  if (kind === undefined || end === from || context.atoms[from + 1]?.gap !== ' ') return undefined;
  return { found: { first: from, last: end, referents: [], votes: votesFor(kind) }, next: end + 1 };
};

/** "Saudi Freight Rail": ordinary words with capitals after a demonym make a name together with it. */
const namedByDemonym: Reader = (context, from, last) => {
  const { atoms, words } = context;
  const match = lexiconMatch(context, from);
  if (match === undefined || match.values[0]?.role !== 'demonym' || titleLimit(context, from, last) < last)
    return undefined;
  for (let index = from + match.length; index <= last; index++) {
    if (!words.isCommon(atoms[index]?.text ?? '') || lexiconMatch(context, index) !== undefined) return undefined;
  }
  return { found: { first: from, last, referents: [], votes: { organisation: 2.5 } }, next: last + 1 };
};

/** A name from the lexicon with more words after it. A town or people followed by an unknown word is rather a person's name. */
const leadingName: Reader = (context, from, last) => {
  const match = lexiconMatch(context, from);
  if (match === undefined) return undefined;
  const after = from + match.length;
  const mayBeginAnother = match.values.every(
    (referent) =>
      isPlace(referent) ||
      referent.kind === 'people' ||
      (referent.kind === 'organisation' && match.length === 1 && referent.role === 'name'),
  );
  const goesOn =
    context.atoms[after]?.gap === ' ' &&
    titleEnd(context, after, last) === undefined &&
    unknownEnd(context, after, last) >= after;
  if (mayBeginAnother && goesOn) return undefined;
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
    if (atoms[index]?.gap === '-' && /^(?:Trans|Cross|Inter|Pan)$/.test(atoms[index - 1]?.text ?? '')) continue;
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

/** In this order: what is known whole, what a state's organ is, who has a title, what its noun names, what leads. */
const readers: readonly Reader[] = [
  wholeName,
  onlyKnown,
  stateOrgan,
  titledPerson,
  knownWithNoun,
  namedByNoun,
  namedByFirstNoun,
  namedByDemonym,
  leadingName,
  unknownName,
];

/** The names in the run from first to last, in order. */
export function readRun(context: NameContext, first: number, last: number): FoundName[] {
  const names: FoundName[] = [];
  let from =
    context.atoms[first]?.text === 'The' && context.gazetteer.startingAt(context.atoms, first) === undefined
      ? first + 1
      : first;
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
