/** Names that no lexicon knows: which of them are one, and of which kind. */
import type { EntityKind } from '../../../../schemas/vocabulary.ts';
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

/** The longer form that a short one stands for: a surname, the first words of an organisation, its head noun. */
function fullForm(short: Form, forms: readonly Form[], words: NameWords): Form | undefined {
  const longer = forms.filter((form) => form.words.length > short.words.length);
  const person = longer.find(
    (form) => leadingKind(form.votes, votesNeeded) === 'person' && isSuffix(short.words, form.words),
  );
  if (person !== undefined) return person;
  const namesakes = longer.filter(
    (form) => leadingKind(form.votes, votesNeeded) === 'person' && isPrefix(short.words, form.words),
  );
  if (namesakes.length === 1 && (short.votes.city ?? 0) < 3) return namesakes[0];
  const [word] = short.words;
  const noun = short.words.length === 1 && words.nameNouns.get(short.text).length > 0;
  if (noun && word !== undefined) {
    const holders = longer.filter((form) => form.words[0] === word || form.words.at(-1) === word);
    return holders.length === 1 ? holders[0] : undefined;
  }
  if (short.words.length === 1 && words.isCommon(short.text)) return undefined;
  const holders = longer.filter((form) => {
    const kind = leadingKind(form.votes, votesNeeded);
    return (
      kind !== undefined &&
      kind !== 'person' &&
      kind !== 'facility' &&
      kind !== 'project' &&
      isPrefix(short.words, form.words)
    );
  });
  return holders.length === 1 ? holders[0] : undefined;
}

/** For the text of each unknown name, what it names; names without enough votes are missing. */
export function settleUnknownNames(sightings: readonly Sighting[], words: NameWords): ReadonlyMap<string, UnknownName> {
  const forms = new Map<string, Form>();
  for (const { text, votes } of sightings) {
    const form = forms.get(text) ?? { text, words: text.split(/[\s-]+/), votes: {} };
    form.votes = addVotes(form.votes, votes);
    forms.set(text, form);
  }
  const ordered = [...forms.values()];
  const full = new Map(ordered.map((form) => [form, fullForm(form, ordered, words)]));
  for (const [short, long] of full) if (long !== undefined) long.votes = addVotes(long.votes, short.votes);
  const settled = new Map<string, UnknownName>();
  for (const form of ordered) {
    const long = full.get(form) ?? form;
    const kind = leadingKind(long.votes, votesNeeded);
    if (kind !== undefined) settled.set(form.text, { name: long.text, kind });
  }
  return settled;
}
