/** One sentence -> the names in it, with what the sentence says of their kinds. */
import type { Span } from '../../../schemas/extracted.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { atomsOf } from './reading/atoms.ts';
import { inCountrySaid } from './reading/country-said.ts';
import { isAllCapitals, nameableAtoms } from './reading/capitals.ts';
import { votesOf } from './hints/hints.ts';
import type { Gazetteer, Referent } from './reading/gazetteer.ts';
import { type NameContext, runEnd } from './reading/name-run.ts';
import type { NameWords } from './reading/name-words.ts';
import { decisive, type FoundName } from './readers/reader.ts';
import { readRun } from './readers/readers.ts';
import type { Sighting } from './reading/sighting.ts';

/** A sentence's atoms and what was seen in it. */
export interface ReadSentence {
  readonly passage: number;
  readonly context: NameContext;
  readonly sightings: readonly Sighting[];
}

/** "POLISH" as the lexicons write it. */
function titleCased(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
}

function inCapitals(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase() && !/\d/.test(name);
}

/** In a line of capitals only names of the lexicons are told from other words. */
function namesInCapitals(context: NameContext): FoundName[] {
  const titled = context.atoms.map((atom) => ({ ...atom, folded: titleCased(atom.folded) }));
  const names: FoundName[] = [];
  for (let index = 0; index < titled.length; index++) {
    const exact = context.gazetteer.startingAt(context.atoms, index);
    const match = exact ?? context.gazetteer.startingAt(titled, index);
    const isOrdinary = context.words.isCommon(context.atoms[index]?.text ?? '');
    const values = (match?.values ?? []).filter(({ kind, role }) =>
      isOrdinary && match?.length === 1
        ? kind === 'country' && role !== 'acronym'
        : (kind !== 'city' && kind !== 'province') || !isOrdinary,
    );
    if (match === undefined || values.length === 0) continue;
    names.push({ first: index, last: index + match.length - 1, referents: values, votes: {} });
    index += match.length - 1;
  }
  return names;
}

/** Names that begin with a small letter or a number ("al-Qaeda") stand in the lexicons as a whole. */
function nameInLexicon({ atoms, gazetteer }: NameContext, index: number): FoundName | undefined {
  const match = gazetteer.startingAt(atoms, index);
  if (match === undefined || match.length < 2) return undefined;
  return { first: index, last: index + match.length - 1, referents: match.values, votes: {} };
}

function foundNames(context: NameContext): FoundName[] {
  if (isAllCapitals(context.atoms)) return namesInCapitals(context);
  const names: FoundName[] = [];
  for (let index = 0; index < context.atoms.length; index++) {
    const lexical = context.nameable(index) ? undefined : nameInLexicon(context, index);
    if (lexical !== undefined) {
      names.push(lexical);
      index = lexical.last;
    } else if (context.nameable(index)) {
      const end = runEnd(context, index);
      names.push(...readRun(context, index, end));
      index = Math.max(end, names.at(-1)?.last ?? end);
    }
  }
  return names;
}

/**
 * "Tiné bridge", "Black Sea cable": a name and the small noun after it are the name of a site; whether it is a project is
 * for the reader of projects to say.
 */
function withSiteNoun(context: NameContext, name: FoundName): FoundName {
  const { atoms, words } = context;
  const next = atoms[name.last + 1];
  const joined = atoms[name.first]?.gap === '-';
  if (next === undefined || next.capital || next.gap !== ' ' || joined || name.votes.person !== undefined) return name;
  const noun = words.classNouns.startingAt(atoms, name.last + 1);
  const kind = noun?.values[0];
  if (noun === undefined || (kind !== 'facility' && kind !== 'project')) return name;
  const last = name.last + noun.length;
  const isPlural = /[^s]s$/.test(atoms[last]?.text ?? '');
  const isPlace = name.referents.every(
    (referent) => /^(?:city|province|region)$/.test(referent.kind) || referent.role === 'seat',
  );
  const ofRegion = name.referents.some((referent) => referent.kind === 'region');
  const before = atoms[name.first - 1]?.text ?? '';
  if (isPlural || !isPlace || /^(?:a|an|another|any)$/.test(before)) return name;
  if (ofRegion && kind !== 'project') return name;
  const base = { last: name.last, referents: name.referents };
  return { first: name.first, last, referents: [], votes: { facility: decisive }, base };
}

/** Names in capitals at the head of a report ("TEGUCIGALPA, Honduras"). */
function withCapitalsRead(name: FoundName, text: string, gazetteer: Gazetteer): FoundName {
  if (name.referents.length > 0 || !inCapitals(text)) return name;
  const referents: readonly Referent[] = gazetteer.get(titleCased(text));
  return referents.length === 0 ? name : { ...name, referents };
}

/**
 * Reads the names of one sentence.
 * @param masks spans of dates and amounts in the article
 */
export function readSentence(
  text: string,
  passage: number,
  sentence: Sentence,
  masks: readonly Span[],
  gazetteer: Gazetteer,
  words: NameWords,
): ReadSentence {
  const atoms = atomsOf(text, sentence);
  const nameable = nameableAtoms(atoms, masks, gazetteer, words);
  const context: NameContext = { atoms, gazetteer, words, nameable: (index) => nameable[index] === true };
  const sightings = foundNames(context).map((found): Sighting => {
    const start = atoms[found.first]?.start ?? 0;
    const read = withSiteNoun(context, withCapitalsRead(found, text.slice(start, atoms[found.last]?.end), gazetteer));
    const end = atoms[read.last]?.end ?? start;
    const { first, last } = read;
    const referents = inCountrySaid(context, read);
    const base = read.base && { text: text.slice(start, atoms[read.base.last]?.end), referents: read.base.referents };
    const votes = votesOf(context, read);
    return { passage, start, end, first, last, text: text.slice(start, end), referents, votes, base };
  });
  return { passage, context, sightings };
}
