/** Names that no lexicon knows: which of them are one, and of which kind. */
import { codesOf, type EntityKind, entityKinds } from '../../../../schemas/vocabulary.ts';
import type { NameWords } from '../reading/name-words.ts';
import { addVotes, leadingKind, type Sighting, type Votes } from '../reading/sighting.ts';

/** Fewer votes than these, and the name is left out. */
export const votesNeeded = 2;

export interface UnknownName {
  /** The fullest form. */
  readonly name: string;
  readonly kind: EntityKind;
}

interface Form {
  readonly text: string;
  readonly words: readonly string[];
  votes: Votes;
}

function isSuffix(short: readonly string[], long: readonly string[]): boolean {
  return short.length < long.length && short.every((word, index) => long[long.length - short.length + index] === word);
}

function isPrefix(short: readonly string[], long: readonly string[]): boolean {
  return short.length < long.length && short.every((word, index) => long[index] === word);
}

/** Forms by a word that they begin or end with, so that a page of names is read in linear time. */
type Index = ReadonlyMap<string, readonly Form[]>;

function indexBy(forms: readonly Form[], at: 0 | -1): Index {
  const index = new Map<string, Form[]>();
  for (const form of forms) {
    const word = form.words.at(at) ?? '';
    const known = index.get(word);
    if (known === undefined) index.set(word, [form]);
    else known.push(form);
  }
  return index;
}

/** The longer form that a short one stands for: a surname, the first words of an organisation, its head noun. */
function fullForm(short: Form, first: Index, last: Index, words: NameWords): Form | undefined {
  const ending = (last.get(short.words.at(-1) ?? '') ?? []).filter((form) => isSuffix(short.words, form.words));
  const beginning = (first.get(short.words[0] ?? '') ?? []).filter((form) => isPrefix(short.words, form.words));
  const kindOf = ({ votes }: Form): EntityKind | undefined => leadingKind(votes, votesNeeded);
  const person = ending.find((form) => kindOf(form) === 'person');
  if (person !== undefined) return person;
  const namesakes = beginning.filter((form) => kindOf(form) === 'person');
  if (namesakes.length === 1 && (short.votes.city ?? 0) < 3) return namesakes[0];
  if (short.words.length === 1 && words.nameNouns.get(short.text).length > 0) {
    const holders = [...new Set([...beginning, ...ending])];
    return holders.length === 1 ? holders[0] : undefined;
  }
  if (short.words.length === 1 && words.isCommon(short.text)) return undefined;
  const holders = beginning.filter((form) => nameable.has(kindOf(form) ?? 'person'));
  return holders.length === 1 ? holders[0] : undefined;
}

/** Kinds whose names are shortened to their first words. */
const nameable: ReadonlySet<EntityKind> = new Set(
  codesOf(entityKinds).filter((kind) => kind !== 'person' && kind !== 'facility' && kind !== 'project'),
);

/** For the text of each unknown name, what it names; names without enough votes are missing. */
export function settleUnknownNames(sightings: readonly Sighting[], words: NameWords): ReadonlyMap<string, UnknownName> {
  const forms = new Map<string, Form>();
  for (const { text, votes } of sightings) {
    const form = forms.get(text) ?? { text, words: text.split(/[\s-]+/), votes: {} };
    form.votes = addVotes(form.votes, votes);
    forms.set(text, form);
  }
  const ordered = [...forms.values()];
  const [first, last] = [indexBy(ordered, 0), indexBy(ordered, -1)];
  const full = new Map(ordered.map((form) => [form, fullForm(form, first, last, words)]));
  for (const [short, long] of full) if (long !== undefined) long.votes = addVotes(long.votes, short.votes);
  const settled = new Map<string, UnknownName>();
  for (const form of ordered) {
    const long = full.get(form) ?? form;
    const kind = leadingKind(long.votes, votesNeeded);
    // "cut the rating to Caa1", "an F-16": letters with a number behind them label a grade or a model, and no place.
    const isLabel = /^(?:\p{L}{1,4}-?\d+\p{L}?|[A-D]{1,3}[a-d]{0,2}[+-])$/u.test(long.text);
    if (isLabel && (kind === 'city' || kind === 'person' || kind === 'province' || kind === 'country')) continue;
    if (kind !== undefined) settled.set(form.text, { name: long.text, kind });
  }
  return settled;
}
