/** How far a run of capitalised words goes that may be one name. */
import type { Atom } from './atoms.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NameWords } from './name-words.ts';

/** What a sentence offers to name readers. */
export interface NameContext {
  readonly atoms: readonly Atom[];
  readonly gazetteer: Gazetteer;
  readonly words: NameWords;
  /** Whether the atom may belong to a name: it has a capital and is no part of a date or an amount. */
  readonly nameable: (index: number) => boolean;
}

const insideGaps = new Set([' ', '-', "'", ' & ', '&', '. ', '.', '']);
const shortTitles = /^(?:St|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Lt|Col|Maj|Capt|Sgt|Adm|Brig|Prof|Rev|Gov|Cmdr|[A-Z])$/;
const particles = new Set(
  'al el ul ur de da do das dos di del della ng la le las los du des van von der den ten bin bint ibn abu e y en'.split(
    ' ',
  ),
);
const openers = new Set(['of', 'for', 'on', 'against', 'to']);

/** Whether the gap binds two words of one name. */
function binds(gap: string, before: Atom): boolean {
  if (gap === '. ') return shortTitles.test(before.text);
  if (gap === "' ") return before.text.endsWith('s');
  return insideGaps.has(gap);
}

/** "CA-5", "Route 51": a number that is a part of the name. */
function belongsAsNumber({ words }: NameContext, next: Atom, here: Atom): boolean {
  if (!/^\d{1,4}[A-Z]?$/.test(next.text)) return false;
  return next.gap === ' ' ? words.hasCue('numbered_noun', here.text) : next.gap === '-' && here.capital;
}

/** "Cheng Chung-tai", "Kim Jong-un". */
function isSecondSyllable({ gazetteer, words }: NameContext, next: Atom, here: Atom): boolean {
  if (next.gap !== '-' || !here.capital || !/^\p{Ll}{2,6}$/u.test(next.text)) return false;
  if (gazetteer.get(here.text).length > 0) return false;
  return !words.isCommon(next.text) || (here.text.length <= 3 && here.gap === ' ' && !words.isCommon(here.text));
}

/** "People's Liberation Army", "Workers' Party": a possessive of ordinary people inside the name. */
function isPossessive({ words, nameable }: NameContext, first: number, last: number, next: Atom, here: Atom): boolean {
  if (next.gap !== "'" || next.text !== 's') return false;
  // "the World Bank's International Development Association" are two names.
  const isWhole = last > first && words.nameNouns.get(here.text).length > 0;
  return !isWhole && words.isCommon(here.text) && nameable(last + 2);
}

/** "Union of Rail, Maritime and Transport Workers": a list of ordinary words inside the name. */
function isListed({ atoms, words, nameable }: NameContext, last: number): boolean {
  const [comma, and, end] = [last + 1, last + 2, last + 3];
  const ordinary = [comma, end].every((index) => nameable(index) && words.isCommon(atoms[index]?.text ?? ''));
  return ordinary && atoms[comma]?.gap === ', ' && atoms[and]?.text === 'and' && atoms[end]?.gap === ' ';
}

/** No name is longer; a page of capitals is read in pieces. */
const longestRun = 24;

/** Last atom of the run that starts at `first`. */
export function runEnd(context: NameContext, first: number): number {
  const { atoms, nameable, words } = context;
  let last = first;
  let opened = false;
  for (;;) {
    const next = atoms[last + 1];
    const here = atoms[last];
    if (next === undefined || here === undefined || last - first > longestRun) return last;
    if (opened && isListed(context, last)) {
      last += 3;
      continue;
    }
    if (!binds(next.gap, here)) return last;
    if (isPossessive(context, first, last, next, here)) {
      last += 2;
      continue;
    }
    if (next.gap === "' " && !words.isCommon(here.text)) return last;
    if (nameable(last + 1) || belongsAsNumber(context, next, here) || isSecondSyllable(context, next, here)) {
      last++;
      continue;
    }
    const joined = afterConnector(context, first, last, opened);
    if (joined === undefined) return last;
    opened ||= openers.has(next.text);
    last = joined;
  }
}

/** The first capitalised atom after connecting words ("of the", "de la", "and"), where they may stand inside a name. */
function afterConnector(context: NameContext, first: number, last: number, opened: boolean): number | undefined {
  const { atoms, nameable } = context;
  let index = last + 1;
  const word = atoms[index]?.text ?? '';
  const isOpener = openers.has(word);
  if (isOpener && !opensName(context, last, word)) return undefined;
  if (word === 'and' && !joinsName(context, first, last, opened)) return undefined;
  if (!isOpener && word !== 'and' && !particles.has(word)) return undefined;
  index++;
  while (index <= last + 3 && (particles.has(atoms[index]?.text ?? '') || atoms[index]?.text === 'the')) index++;
  const target = atoms[index];
  const free = target !== undefined && insideGaps.has(target.gap) && nameable(index);
  return free ? index : undefined;
}

/** "Bank of", "Ministry for", "Conference on", "Minister of": the noun before takes a complement into its name. */
function opensName({ atoms, words }: NameContext, last: number, word: string): boolean {
  const noun = words.nameNouns.endingAt(atoms, last)?.values[0];
  const office = words.titles.endingAt(atoms, last)?.values[0];
  if (word === 'of' && office?.kind === 'office') return words.isCommon(atoms[last + 2]?.text ?? '');
  if (noun === undefined || !noun.takes_of) return false;
  return /^(?:of|on|for|against)$/.test(word) || noun.kind === 'agreement' || noun.kind === 'gathering';
}

/** "Ministry of Trade and Industry" and "Trade and Industry Ministry", but not "Kenya and Uganda". */
function joinsName(
  { atoms, gazetteer, words, nameable }: NameContext,
  first: number,
  last: number,
  opened: boolean,
): boolean {
  if ((gazetteer.endingAt(atoms, last)?.values[0]?.role ?? 'none') !== 'none') return false;
  const word = atoms[last]?.text ?? '';
  if (!words.isCommon(word) && words.nameNouns.get(word).length === 0) return false;
  if (opened) return words.isCommon(atoms[last + 2]?.text ?? '');
  const isWhole = last > first && words.nameNouns.endingAt(atoms, last) !== undefined;
  if (isWhole || gazetteer.startingAt(atoms, last + 2) !== undefined) return false;
  for (let index = last + 2; index <= last + 5 && nameable(index); index++) {
    const closes = words.nameNouns.endingAt(atoms, index) ?? words.titles.endingAt(atoms, index);
    if (closes !== undefined && index > last + 2) return first <= last;
    if (atoms[index + 1]?.gap !== ' ') return false;
  }
  return false;
}
