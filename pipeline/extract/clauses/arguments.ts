import type { Sentence, Token } from '../grammar/sentence.ts';
import { indirectObjectsOf, objectsOf, subjectsOf } from '../grammar/structure/clause.ts';
import { firstConjunct } from '../grammar/structure/coordination.ts';
import { childrenOf, hasRelation, headOf, subtreeOf } from '../grammar/structure/tree.ts';
import { conjoinedNouns, markerOf } from './nominal.ts';
import { hasInfinitiveMark, type VerbGroup, verbGroupOf } from './verb-group.ts';

/** Who does what to whom in a clause, with passives turned: heads of noun phrases, coordination opened. */
export interface Arguments {
  readonly verb: Token;
  readonly group: VerbGroup;
  readonly subject: readonly Token[];
  readonly object: readonly Token[];
  readonly indirect: readonly Token[];
  /** Phrases and clauses by the word that ties them: "with", "to", "of" in "accused of failing". */
  readonly phrases: ReadonlyMap<string, readonly Token[]>;
  /** The head of the clause that completes this one ("agreed to SHARE", "said it had SEIZED"). */
  readonly clause: Token | null;
}

/** Reads the arguments of a verb or predicate, filling in those that the clause leaves to its neighbours. */
export function argumentsOf(sentence: Sentence, verb: Token): Arguments {
  const group = verbGroupOf(sentence, verb);
  const passive = group.voice === 'passive';
  const phrases = phrasesOf(sentence, verb);
  const surface = surfaceSubjects(sentence, verb).flatMap((token) => afterDateline(sentence, token));
  const written = directObjects(sentence, verb, passive);
  const given = passive ? [] : receivers(sentence, verb);
  const direct = written.filter((token) => !given.includes(token));
  const indirect = [...indirectObjectsOf(sentence, verb), ...given];
  const onlyIndirect = !passive && direct.length === 0;
  const object = passive && direct.length === 0 ? surface : onlyIndirect ? indirect : direct;
  return {
    verb,
    group,
    subject: passive ? (phrases.get('by') ?? []) : surface,
    object,
    indirect: passive && direct.length > 0 ? surface : onlyIndirect ? [] : indirect,
    phrases,
    clause: clauseOf(sentence, verb, [...object, ...(phrases.get('on') ?? []), ...(phrases.get('upon') ?? [])]),
  };
}

function phrasesOf(sentence: Sentence, verb: Token): Map<string, Token[]> {
  const phrases = new Map<string, Token[]>();
  for (const child of childrenOf(sentence, verb, 'obl', 'nmod', 'advcl', 'xcomp', 'ccomp', 'obj')) {
    const marker =
      child.deprel === 'obl:agent'
        ? 'by'
        : (markerOf(sentence, child) ?? particleBetween(sentence, verb, child) ?? particleOf(sentence, verb, child));
    if (marker === null || (marker === 'to' && hasInfinitiveMark(sentence, child))) continue;
    phrases.set(marker, [...(phrases.get(marker) ?? []), ...conjoinedNouns(sentence, child)]);
  }
  return phrases;
}

/** Subjects with those that the clause borrows; "it" before "is ready" may be taken for a dummy, a noun for an adverbial. */
function statedOrLent(sentence: Sentence, verb: Token): Token[] {
  const found = subjectsOf(sentence, verb).filter((token) => !isCalendarWord(token));
  if (found.length > 0) return found;
  const first = firstConjunct(sentence, verb);
  const dated = childrenOf(sentence, verb, 'nsubj').some(isCalendarWord);
  if (dated && first !== verb) return statedOrLent(sentence, first);
  const strayed = [
    ...childrenOf(sentence, verb, 'advmod', 'vocative', 'dep'),
    ...childrenOf(sentence, verb, 'obj').flatMap((object) => childrenOf(sentence, object, 'compound', 'amod', 'nmod')),
  ].filter(({ index, upos }) => index < verb.index && upos === 'PROPN');
  if (strayed.length > 0 && verb.xpos !== 'VB' && verb.deprel !== 'xcomp') return strayed.slice(-1);
  const before = childrenOf(sentence, verb, 'expl', 'obl').filter(
    (child) =>
      child.index < verb.index &&
      (child.upos === 'PRON' || child.upos === 'NOUN') &&
      markerOf(sentence, child) === null,
  );
  return before.filter(({ lemma }) => lemma !== 'there' && !times.has(lemma)).slice(0, 1);
}

/** "took it away that November and revoked the licence": a month or weekday does nothing. */
function isCalendarWord({ text, upos }: Token): boolean {
  return (
    upos === 'PROPN' &&
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/.test(
      text,
    )
  );
}

/** "Russia test-launched": the first half of a hyphenated verb is no subject, the name before it is. */
function beforeHyphen(sentence: Sentence, token: Token, verb: Token): Token {
  const hyphenated = sentence.tokens[token.index + 1]?.text === '-' && token.index + 2 === verb.index;
  return (hyphenated ? childrenOf(sentence, token, 'compound', 'amod', 'nmod').at(-1) : undefined) ?? token;
}

/** "Called on all parties": a preposition that the parser took for a particle of the verb. */
function particleOf(sentence: Sentence, verb: Token, phrase: Token): string | null {
  const particle = childrenOf(sentence, verb, 'compound:prt').find(({ index }) => index === verb.index + 1);
  return particle && hasRelation(phrase, 'obl') ? particle.text.toLowerCase() : null;
}

/** "Handed over two suspects": the word right after the verb, when the parser ties it to what follows. */
function particleBetween(sentence: Sentence, verb: Token, phrase: Token): string | null {
  const adverb = childrenOf(sentence, phrase, 'advmod').find(({ index }) => index === verb.index + 1);
  return adverb ? adverb.text.toLowerCase() : null;
}

/** Subjects as written, of an infinitive after a noun also the noun: "the first countries to sign". */
function surfaceSubjects(sentence: Sentence, verb: Token): Token[] {
  const all = childrenOf(sentence, verb, 'nsubj');
  const dash = datelineDash(sentence);
  const behind = all.filter(({ index }) => index > dash);
  const stated = behind.length > 0 ? behind : all;
  const names = stated.filter((noun) => noun.upos === 'PROPN' && markerOf(sentence, noun) === null);
  const [name] = names;
  const joined = sentence.tokens.some(({ deprel, index }) => deprel === 'cc' && index < (name?.index ?? 0));
  if (dash >= 0 && behind.length > 0) return behind.flatMap((noun) => conjoinedNouns(sentence, noun));
  if (stated.length > 1 && names.length === 1 && name && !joined) return conjoinedNouns(sentence, name);
  const found = statedOrLent(sentence, verb).map((token) => beforeHyphen(sentence, token, verb));
  const head = headOf(sentence, verb);
  if (found.length > 0 || !head) return found;
  if (verb.deprel === 'acl:relcl' && directObjects(sentence, verb, false).length > 0) return [head];
  return verb.deprel === 'acl' ? [head, ...bearersOf(sentence, head)] : [];
}

/** The dash that closes a dateline ("NAIROBI, May 3 -"); before the first word when there is none. */
function datelineDash({ tokens }: Sentence): number {
  const dash = tokens.findIndex(({ text, upos }, index) => upos === 'PUNCT' && index < 9 && /^[-–—]+$/.test(text));
  const isSpaced = dash > 0 && (tokens[dash]?.start ?? 0) > (tokens[dash - 1]?.end ?? 0);
  return isSpaced && tokens.slice(0, dash).every(({ upos }) => /^(?:PROPN|NUM|PUNCT|X)$/.test(upos)) ? dash : -1;
}

/** "NAIROBI, May 3 - Kenya signed": what stands after the dash of a dateline instead of its city. */
function afterDateline(sentence: Sentence, token: Token): Token[] {
  const dash = sentence.tokens.findIndex(
    ({ text, upos }, index) => upos === 'PUNCT' && index < 9 && /^[-–—]+$/.test(text),
  );
  if (token.index !== 0 || dash < 0) return [token];
  const below = subtreeOf(sentence, token, ({ deprel }) => /^(?:appos|nmod|dep|conj|parataxis|list)$/.test(deprel));
  const first = below.find(({ index, upos }) => index > dash && (upos === 'NOUN' || upos === 'PROPN'));
  return first ? conjoinedNouns(sentence, first) : [token];
}

/** "Peru was one of the first countries to …": the subject of the predicate that the noun is a part of. */
function bearersOf(sentence: Sentence, noun: Token): Token[] {
  const predicate = hasRelation(noun, 'nmod') ? headOf(sentence, noun) : noun;
  return predicate && childrenOf(sentence, predicate, 'cop').length > 0
    ? childrenOf(sentence, predicate, 'nsubj').flatMap((subject) => conjoinedNouns(sentence, subject))
    : [];
}

/** Objects as written, in a relative clause without a pronoun also the noun before: "the ships Iran seized". */
function directObjects(sentence: Sentence, verb: Token, passive: boolean): Token[] {
  if (passive) return childrenOf(sentence, verb, 'obj').flatMap((object) => conjoinedNouns(sentence, object));
  const written = objectsOf(sentence, verb);
  const stated =
    [written, bareObjects(sentence, verb), namedObjects(sentence, verb)].find(({ length }) => length > 0) ?? [];
  const head = headOf(sentence, verb);
  if (stated.length > 0 || verb.deprel !== 'acl:relcl' || !head) return stated;
  const subjects = childrenOf(sentence, verb, 'nsubj');
  const gap = subjects.length > 0 && subjects.every(({ xpos }) => !xpos.startsWith('W'));
  return gap && childrenOf(sentence, verb, 'ccomp', 'xcomp').length === 0 ? [head] : [];
}

/** "Lend Ghana $300 million": of two objects without "and" the first is the one who gets. */
function receivers(sentence: Sentence, verb: Token): Token[] {
  const [first, second] = childrenOf(sentence, verb, 'obj').filter(({ xpos }) => !xpos.startsWith('W'));
  if (!first || !second || first.index < verb.index) return [];
  const apart = sentence.tokens.slice(first.index, second.index).some(({ upos }) => upos === 'PUNCT');
  const whole = second.upos === 'SYM' || childrenOf(sentence, second, 'det', 'nummod', 'amod', 'compound').length > 0;
  return apart || !whole ? [] : conjoinedNouns(sentence, first);
}

const times = new Set([
  'day',
  'week',
  'month',
  'year',
  'hour',
  'time',
  'night',
  'morning',
  'evening',
  'today',
  'yesterday',
]);

/** "Sheltered more than 700,000 refugees": an object that the parser took for an adverbial without a preposition. */
function bareObjects(sentence: Sentence, verb: Token): Token[] {
  return childrenOf(sentence, verb, 'obl')
    .filter((child) => child.deprel === 'obl' && child.index > verb.index && markerOf(sentence, child) === null)
    .filter(({ upos, lemma }) => upos !== 'PROPN' && !times.has(lemma))
    .flatMap((child) => conjoinedNouns(sentence, child));
}

const linking = new Set(['become', 'remain', 'stay', 'seem', 'appear', 'feel', 'look', 'prove', 'be', 'sound', 'mean']);

/** "Named a new chief": an object that the parser took for what the subject becomes. */
function namedObjects(sentence: Sentence, verb: Token): Token[] {
  if (linking.has(verb.lemma)) return [];
  return childrenOf(sentence, verb, 'xcomp').filter(
    (child) => child.upos === 'NOUN' && childrenOf(sentence, child, 'case', 'mark', 'cop').length === 0,
  );
}

const phases = new Set(['keep', 'continue', 'start', 'begin', 'resume', 'go', 'carry', 'help', 'consider', 'move']);

/** "Vowed to keep attacking", "agreed to start buying": the deed, not the verb that says how far it has come. */
function beneathPhase(sentence: Sentence, verb: Token): Token {
  const inner = phases.has(verb.lemma)
    ? childrenOf(sentence, verb, 'xcomp').find(({ upos }) => upos === 'VERB')
    : undefined;
  return inner ?? verb;
}

function clauseOf(sentence: Sentence, verb: Token, carriers: readonly Token[]): Token | null {
  const complement = childrenOf(sentence, verb, 'ccomp', 'xcomp').find(({ upos }) => upos !== 'PART');
  if (complement) return beneathPhase(sentence, complement);
  const infinitive = (child: Token): boolean => hasInfinitiveMark(sentence, child);
  const loose = childrenOf(sentence, verb, 'advcl', 'acl').find(infinitive);
  return loose ?? carriers.flatMap((noun) => childrenOf(sentence, noun, 'acl')).find(infinitive) ?? null;
}
