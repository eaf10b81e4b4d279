import type { ProjectStatus } from '../../../schemas/vocabulary.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { isPassive } from '../grammar/structure/clause.ts';
import { childrenOf, headOf } from '../grammar/structure/tree.ts';
import { isProgressive, modalityOf, tenseOf } from '../grammar/structure/verb.ts';
import type { ProjectLexicon, ProjectWord } from './lexicon.ts';
import { wordOf } from './placed-mentions.ts';

type Time = 'planned' | 'ongoing' | 'done';

/** A verb or noun above works, with what the lexicon knows of it. */
export interface Deed {
  readonly token: Token;
  readonly row: ProjectWord;
}

/** The deeds that govern a noun, nearest first, then those that say more of it. */
export function deedsAbove(lexicon: ProjectLexicon, sentence: Sentence, noun: Token): Deed[] {
  const deeds = deedsOver(lexicon, sentence, noun);
  const run = deeds.filter(({ row }) => row.role === 'operation');
  return deeds.filter(
    ({ token, row }) =>
      !isActor(lexicon, sentence, noun, token, row) &&
      !run.some((deed) => deed.token.head === token.index && deed.token.deprel === 'xcomp'),
  );
}

/** "The project will rehabilitate wharves": what works do to others is not done to them. */
function isActor(
  { words }: ProjectLexicon,
  sentence: Sentence,
  noun: Token,
  verb: Token,
  { role }: ProjectWord,
): boolean {
  const isUnder = noun.deprel === 'nsubj' && noun.head === verb.index && childrenOf(sentence, noun, 'acl').length === 0;
  return role === 'verb' && isUnder && !words.operation.has(verb.lemma) && childrenOf(sentence, verb, 'obj').length > 0;
}

function deedsOver(lexicon: ProjectLexicon, sentence: Sentence, noun: Token): Deed[] {
  return above(sentence, noun).flatMap((token) => {
    const row = rowOf(lexicon, sentence, token);
    const isTheirs = noun.deprel.startsWith('nsubj') || token.head === noun.index;
    return row === undefined || (row.role === 'operation' && !isTheirs) ? [] : [{ token, row }];
  });
}

/** The words that govern a noun inside its clause and the clauses that it completes, nearest first, then what says more of it. */
function above(sentence: Sentence, noun: Token): Token[] {
  const governors: Token[] = [];
  let token: Token | undefined = noun;
  while (token !== undefined && governors.length < 6) {
    const crosses =
      /^(?:ccomp|acl:relcl|parataxis|root)$/.test(token.deprel) ||
      (token.deprel === 'conj' && token.upos === 'VERB') ||
      (token.deprel === 'advcl' && !isInfinitive(sentence, token));
    if (crosses || isExample(sentence, token)) break;
    token = headOf(sentence, token);
    if (token !== undefined) governors.push(token);
  }
  const clauses = childrenOf(sentence, noun, 'acl', 'acl:relcl').filter(({ upos }) => upos === 'VERB');
  const started = governors.slice(0, 1).flatMap((verb) => childrenOf(sentence, verb, 'xcomp'));
  const further = noun.deprel.startsWith('nsubj')
    ? governors.slice(0, 1).flatMap((verb) => conjuncts(sentence, verb))
    : [];
  return [...clauses, ...(noun.deprel.startsWith('nsubj') ? started : []), ...governors, ...further];
}

/** "was cut and repaired": verbs that share their subject. */
function conjuncts(sentence: Sentence, verb: Token): Token[] {
  return childrenOf(sentence, verb, 'conj').filter(
    (other) => other.upos === 'VERB' && !childrenOf(sentence, other).some(({ deprel }) => deprel.startsWith('nsubj')),
  );
}

/** "projects, including the line": what is said of all says little of one. */
function isExample(sentence: Sentence, token: Token): boolean {
  return childrenOf(sentence, token, 'case').some(({ lemma }) => lemma === 'include');
}

function isInfinitive(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb, 'mark').some(({ xpos }) => xpos === 'TO');
}

/** What the lexicon knows of a verb or noun as a deed on works. */
export function rowOf({ words }: ProjectLexicon, sentence: Sentence, token: Token): ProjectWord | undefined {
  if (token.upos === 'NOUN') return words.noun.get(wordOf(token));
  if (token.upos !== 'VERB') return undefined;
  // "work on a terminal stopped", read as a verb; not "worked in a mill".
  if (token.lemma === 'work')
    return sentence.tokens[token.index + 1]?.text === 'on' ? words.noun.get('work') : undefined;
  if (token.lemma === 'break') {
    return childrenOf(sentence, token).some(({ lemma }) => lemma === 'ground') ? words.verb.get('break') : undefined;
  }
  // A lemma cut too far: "mothballed" as "mothbal".
  const lemmas = [token.lemma, `${token.lemma}${token.lemma.at(-1) ?? ''}`];
  return lemmas.flatMap((lemma) => words.verb.get(lemma) ?? words.operation.get(lemma) ?? [])[0];
}

/** How far works are by a deed in its time; what a row says of every time it says of an unknown one too. */
export function statusOf(sentence: Sentence, { token, row }: Deed): ProjectStatus | null {
  const time = timeOf(sentence, token);
  if (time !== undefined) return row[time];
  if (row.planned === row.done) return row.done;
  // "a referendum on building a plant".
  const isObjectless = row.role !== 'verb' || /^(?:acl|amod)$/.test(token.deprel);
  return isObjectless ? null : row.planned;
}

/** When a deed is told to be: to come, going on, or done; undefined for a gerund ("committed to completing"). */
function timeOf(sentence: Sentence, token: Token): Time | undefined {
  if (token.upos === 'NOUN') return 'ongoing';
  const tense = tenseOf(sentence, token);
  if (tense === 'future' || modalityOf(sentence, token) !== undefined) return 'planned';
  if (isInfinitive(sentence, token)) return isBegun(sentence, token) ? 'ongoing' : 'planned';
  if (isMeantToBe(sentence, token)) return 'planned';
  // "will help Kenya build"
  const helper = token.xpos === 'VB' && /^(?:xcomp|ccomp)$/.test(token.deprel) ? headOf(sentence, token) : undefined;
  if (helper?.upos === 'VERB') return timeOf(sentence, helper);
  if (isProgressive(sentence, token) || token.xpos === 'VBZ' || token.xpos === 'VBP') return 'ongoing';
  if (token.xpos === 'VBG') return isBegun(sentence, token) ? 'ongoing' : undefined;
  if (isPassive(sentence, token) && tense === 'present' && childrenOf(sentence, token, 'aux').length > 0) {
    return childrenOf(sentence, token, 'aux').some(({ text }) => text === 'being') ? 'ongoing' : 'done';
  }
  return 'done';
}

/** "began to produce", "has started pumping"; not "will begin to". */
function isBegun(sentence: Sentence, token: Token): boolean {
  const verb = token.deprel === 'xcomp' ? headOf(sentence, token) : undefined;
  return (
    verb !== undefined &&
    ['begin', 'start', 'continue', 'resume'].includes(verb.lemma) &&
    tenseOf(sentence, verb) !== 'future' &&
    modalityOf(sentence, verb) === undefined &&
    !isInfinitive(sentence, verb)
  );
}

/** "was to carry". */
export function isMeantToBe(sentence: Sentence, token: Token): boolean {
  return childrenOf(sentence, token, 'aux', 'cop').some(({ lemma }) => lemma === 'be') && isInfinitive(sentence, token);
}

/** "opened the first section of the motorway": the rest is not there yet. */
export function isPartly({ words }: ProjectLexicon, sentence: Sentence, noun: Token): boolean {
  const governor = noun.deprel === 'nmod' ? headOf(sentence, noun) : undefined;
  const isLast =
    governor && childrenOf(sentence, governor, 'amod').some(({ lemma }) => /^(?:last|final|whole)$/.test(lemma));
  return governor !== undefined && words.part.has(wordOf(governor)) && isLast !== true;
}
