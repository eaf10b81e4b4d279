import type { ProjectStatus } from '../../../schemas/vocabulary.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { isPassive } from '../grammar/structure/clause.ts';
import { childrenOf, headOf } from '../grammar/structure/tree.ts';
import { isProgressive, modalityOf, tenseOf } from '../grammar/structure/verb.ts';
import type { ProjectLexicon, ProjectWord } from './lexicon.ts';
import type { ProjectPhrase } from './phrase.ts';
import { type MarkedSentence, wordOf } from './placed-mentions.ts';

/** What the words around a noun say of the works. */
export interface WorksContext {
  /** Null when the words do not tell. */
  readonly status: ProjectStatus | null;
  /** True when someone plans, builds, pays for, opens, runs or gives up the works. */
  readonly isWorks: boolean;
}

type Time = 'planned' | 'ongoing' | 'done';

/**
 * Reads how far the works are: an adjective of theirs, else a phrase of the sentence when the works are its only ones,
 * else the verbs and nouns above: the outermost counts, so that "agreed to build" is proposed and "stopped building" shelved.
 */
export function worksContext(
  lexicon: ProjectLexicon,
  marked: MarkedSentence,
  phrase: ProjectPhrase,
  alone: boolean,
): WorksContext {
  const { sentence } = marked;
  const adjective = sentence.tokens
    .slice(phrase.first, phrase.head.index)
    .flatMap((token) => lexicon.words.adjective.get(token.text.toLowerCase()) ?? [])[0];
  const chain = above(sentence, phrase.head).flatMap((token) => {
    const row = rowOf(lexicon, sentence, token);
    return row === undefined ? [] : [{ token, row }];
  });
  const stated = chain.flatMap(({ token, row }) => statusOf(row, timeOf(sentence, token)) ?? []);
  const said = alone ? phraseStatus(lexicon, marked, phrase) : null;
  const status = adjective?.ongoing ?? said ?? stated.at(-1) ?? conditional(sentence, phrase.head);
  const deeds = chain.filter(({ row }) => row.role !== 'operation');
  return { status, isWorks: adjective !== undefined || said !== null || deeds.length > 0 };
}

/** The words that govern a noun inside its clause and the clauses that it completes, nearest first, then what says more of it. */
function above(sentence: Sentence, noun: Token): Token[] {
  const governors: Token[] = [];
  let token: Token | undefined = noun;
  while (token !== undefined && governors.length < 6) {
    const crosses =
      /^(?:ccomp|acl:relcl|parataxis|root)$/.test(token.deprel) ||
      (token.deprel === 'advcl' && !isInfinitive(sentence, token));
    if (crosses || isExample(sentence, token)) break;
    token = headOf(sentence, token);
    if (token !== undefined) governors.push(token);
  }
  const clauses = childrenOf(sentence, noun, 'acl', 'acl:relcl').filter(({ upos }) => upos === 'VERB');
  return governors.length === 0 ? clauses : [...clauses, ...governors];
}

/** "projects, including the line": what is said of all says little of one. */
function isExample(sentence: Sentence, token: Token): boolean {
  return childrenOf(sentence, token, 'case').some(({ lemma }) => lemma === 'include');
}

function isInfinitive(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb, 'mark').some(({ xpos }) => xpos === 'TO');
}

function rowOf({ words }: ProjectLexicon, sentence: Sentence, token: Token): ProjectWord | undefined {
  if (token.upos === 'NOUN') return words.noun.get(wordOf(token));
  if (token.upos !== 'VERB') return undefined;
  if (token.lemma === 'work') return words.noun.get('work');
  if (token.lemma === 'break') {
    return childrenOf(sentence, token).some(({ lemma }) => lemma === 'ground') ? words.verb.get('break') : undefined;
  }
  return words.verb.get(token.lemma) ?? words.operation.get(token.lemma);
}

/** A row that says the same of every time says it of an unknown one too. */
function statusOf(row: ProjectWord, time: Time | undefined): ProjectStatus | null {
  if (time !== undefined) return row[time];
  return row.planned === row.done ? row.done : null;
}

/** When a deed is told to be: to come, going on, or done; undefined for a gerund ("committed to completing"). */
function timeOf(sentence: Sentence, token: Token): Time | undefined {
  if (token.upos === 'NOUN') return 'ongoing';
  const tense = tenseOf(sentence, token);
  if (tense === 'future' || modalityOf(sentence, token) !== undefined) return 'planned';
  if (isInfinitive(sentence, token) || isMeantToBe(sentence, token)) return 'planned';
  if (isProgressive(sentence, token) || token.xpos === 'VBZ' || token.xpos === 'VBP') return 'ongoing';
  if (token.xpos === 'VBG') return undefined;
  if (isPassive(sentence, token) && tense === 'present' && childrenOf(sentence, token, 'aux').length > 0) {
    return childrenOf(sentence, token, 'aux').some(({ text }) => text === 'being') ? 'ongoing' : 'done';
  }
  return 'done';
}

/** "was to carry". */
function isMeantToBe(sentence: Sentence, token: Token): boolean {
  return childrenOf(sentence, token, 'aux', 'cop').some(({ lemma }) => lemma === 'be') && isInfinitive(sentence, token);
}

/** What the works "would" or "will" do is still to come. */
function conditional(sentence: Sentence, noun: Token): ProjectStatus | null {
  const verb = noun.deprel.startsWith('nsubj') ? headOf(sentence, noun) : undefined;
  if (verb === undefined) return null;
  return tenseOf(sentence, verb) === 'future' ||
    modalityOf(sentence, verb) === 'conditional' ||
    isMeantToBe(sentence, verb)
    ? 'proposed'
    : null;
}

function phraseStatus(
  lexicon: ProjectLexicon,
  { text, sentence }: MarkedSentence,
  { head }: ProjectPhrase,
): ProjectStatus | null {
  const near = text.slice(sentence.start, sentence.end).toLowerCase();
  for (const [phrase, { ongoing }] of lexicon.words.phrase) {
    const place = near.indexOf(phrase);
    if (place !== -1 && Math.abs(sentence.start + place - head.end) < 120) return ongoing;
  }
  return null;
}
