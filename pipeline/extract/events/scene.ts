import { type Arguments, argumentsOf } from '../clauses/arguments.ts';
import { hasInfinitiveMark } from '../clauses/verb-group.ts';
import { modifiersOf, phrasesOfNoun } from '../clauses/nominal.ts';
import { childrenOf } from '../grammar/structure/tree.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import type { EventLexicon } from './lexicon.ts';
import type { Participants } from './participants.ts';
import { contents, inClass } from './words.ts';

/** What rules of events ask of a sentence. */
export interface Setting {
  readonly sentence: Sentence;
  readonly lexicon: EventLexicon;
  /** The day on which the article was published, if known. */
  readonly today: string | null;
  readonly participants: Participants;
  /** True if the word is a part of a quantity. */
  readonly counted: (token: Token) => boolean;
  /** The parties that the text spoke of last as one. */
  readonly pairBefore: (offset: number) => number[];
  readonly argumentsOf: (verb: Token) => Arguments;
  /** The project that a word stands for, by its position in the list of entities. */
  readonly projectBy: (token: Token) => number | null;
  /** The project that the text is speaking of at a word. */
  readonly projectNear: (token: Token) => number | null;
}

/** A verb or noun that may tell an event, with its arguments by name. */
export interface Scene {
  readonly head: Token;
  readonly arguments: Arguments | null;
  /** The heads that fill an argument. */
  readonly tokens: (slot: string) => readonly Token[];
}

/** Remembers the arguments of each verb of the sentence. */
export function rememberArguments(sentence: Sentence): (verb: Token) => Arguments {
  const known = new Map<number, Arguments>();
  return (verb) => {
    const found = known.get(verb.index) ?? argumentsOf(sentence, verb);
    known.set(verb.index, found);
    return found;
  };
}

/** Looks each argument up once: many rows ask for the same. */
function remember(tokens: Scene['tokens']): Scene['tokens'] {
  const known = new Map<string, readonly Token[]>();
  return (slot) => {
    const found = known.get(slot) ?? tokens(slot);
    known.set(slot, found);
    return found;
  };
}

function innerTokens(setting: Setting, slot: string, clause: Token | null): Token[] {
  if (!clause) return [];
  const inner = setting.argumentsOf(clause);
  if (slot === 'inner-subject') return [...inner.subject, ...(inner.group.voice === 'passive' ? inner.object : [])];
  const named = ['to', 'with', 'from', 'for', 'against', 'on', 'between'].flatMap((name) => [
    ...(inner.phrases.get(name) ?? []),
    ...inner.object.flatMap((noun) => phrasesOfNoun(setting.sentence, noun, name)),
  ]);
  return [...inner.indirect, ...inner.object, ...named];
}

/** "Let into the hall by Iran": the agent of a passive that the parser ties to another phrase. */
function distantAgents(sentence: Sentence, { group, phrases, object }: Arguments): Token[] {
  if (group.voice === 'active') return [];
  return [...[...phrases.values()].flat(), ...object].flatMap((phrase) => phrasesOfNoun(sentence, phrase, 'by'));
}

/** "Sent planes with weapons to Mali", "agreed to a programme with Kenya": phrases that the parser ties to another. */
function carriers({ phrases }: Arguments, slot: string): readonly Token[] {
  if (slot === 'to') return phrases.get('with') ?? [];
  return slot === 'with' ? (phrases.get('to') ?? []) : [];
}

/**
 * The scene of a verb or predicate.
 * @param particle the particle of the verb where the parser took it for a preposition: in "hand over the ships", what
 * follows it is the object
 */
export function verbScene(setting: Setting, verb: Token, particle: string | null = null): Scene {
  const { sentence, lexicon, participants } = setting;
  const found = setting.argumentsOf(verb);
  const objects = [...found.object, ...(particle === null ? [] : (found.phrases.get(particle) ?? []))];
  const measured = objects.some(
    (token) => token.upos === 'SYM' || token.upos === 'NUM' || (setting.counted(token) && token.upos !== 'NOUN'),
  )
    ? (found.phrases.get('in') ?? [])
    : [];
  const things = (): Token[] => [...objects, ...measured].flatMap((noun) => contents(lexicon.classes, sentence, noun));
  // "Stopped by decree", "finished by autumn": how or when, and nobody.
  const agents =
    found.group.voice === 'active'
      ? found.subject
      : found.subject.filter((token) => !inClass(lexicon.classes, sentence, token, 'means'));
  const doing = agents.length > 0 ? agents : distantAgents(sentence, found);
  const subjects = doing.flatMap((noun) => contents(lexicon.classes, sentence, noun));
  const tokens = (slot: string): readonly Token[] => {
    if (slot === 'verb') return [verb];
    if (slot === 'subject') return subjects;
    if (slot === 'indirect') return found.indirect;
    if (slot === 'self') return found.subject.some((token) => participants.doers(token).length > 0) ? [] : found.object;
    if (slot === 'object') return things();
    if (slot === 'owner') {
      return things().flatMap((noun) => [...modifiersOf(sentence, noun), ...phrasesOfNoun(sentence, noun, 'of', 0)]);
    }
    if (slot === 'clause') return found.clause ? [found.clause] : [];
    if (slot === 'modifier') return [...found.subject, ...things()].flatMap((noun) => modifiersOf(sentence, noun));
    if (slot.startsWith('inner-')) return innerTokens(setting, slot, found.clause);
    const own = found.phrases.get(slot) ?? [];
    const holders = slot === 'with' || objects.length === 0 ? [...things(), ...found.subject] : things();
    const ofThings = [...holders, ...carriers(found, slot)].flatMap((noun) => phrasesOfNoun(sentence, noun, slot));
    const word = [verb, ...objects]
      .flatMap((token) => childrenOf(sentence, token))
      .filter(({ text }) => text.toLowerCase() === slot);
    return [...own, ...ofThings, ...word];
  };
  return { head: verb, arguments: found, tokens: remember(tokens) };
}

/** The scene of a noun, and of the light verb that lends it a subject, if there is one. */
export function nounScene(setting: Setting, noun: Token, light: Arguments | null, doers: readonly Token[]): Scene {
  const { sentence } = setting;
  const tokens = (slot: string): readonly Token[] => {
    if (slot === 'subject') return doers;
    if (slot === 'object') return [noun];
    if (slot === 'carrier') return light?.subject ?? [];
    if (slot === 'indirect') return light?.indirect ?? [];
    if (slot === 'modifier' || slot === 'owner') return modifiersOf(sentence, noun);
    if (slot === 'clause') return childrenOf(sentence, noun, 'acl').filter((verb) => hasInfinitiveMark(sentence, verb));
    return [...phrasesOfNoun(sentence, noun, slot), ...(light?.phrases.get(slot) ?? [])];
  };
  return { head: noun, arguments: light, tokens: remember(tokens) };
}
