import type { Sentence, Token } from '../sentence.ts';
import { conjunctsOf } from './coordination.ts';
import { childrenOf, hasRelation, subtreeOf } from './tree.ts';

/** A noun under a preposition. */
export interface PrepositionalPhrase {
  /** In small letters: "in", "according to"; "of" and "'s" are told apart. */
  readonly preposition: string;
  /** First word of the preposition. */
  readonly marker: Token;
  /** The head of the noun phrase under the preposition; its conjuncts come as phrases of their own. */
  readonly head: Token;
}

/**
 * The prepositional phrases that hang on a verb or a noun, conjuncts opened.
 * @param prepositions only those with one of these prepositions
 * @example prepositionalPhrases(sentence, line, 'from', 'to') // "from Turkmenistan", "to Pakistan"
 */
export function prepositionalPhrases(
  sentence: Sentence,
  token: Token,
  ...prepositions: readonly string[]
): PrepositionalPhrase[] {
  return childrenOf(sentence, token, 'obl', 'nmod')
    .flatMap((child) => phrasesOf(sentence, child))
    .filter(({ preposition }) => prepositions.length === 0 || prepositions.includes(preposition));
}

/** The preposition that governs a noun, undefined when there is none; a conjunct shares that of the first. */
export function prepositionOf(sentence: Sentence, token: Token): string | undefined {
  const marker = markerOf(sentence, token) ?? conjunctsOf(sentence, token).map((one) => markerOf(sentence, one))[0];
  return marker && textOf(sentence, marker);
}

function phrasesOf(sentence: Sentence, first: Token): PrepositionalPhrase[] {
  const phrases: PrepositionalPhrase[] = [];
  let marker: Token | undefined;
  for (const head of conjunctsOf(sentence, first)) {
    marker = markerOf(sentence, head) ?? marker;
    if (marker !== undefined) phrases.push({ preposition: textOf(sentence, marker), marker, head });
  }
  return phrases;
}

function markerOf(sentence: Sentence, token: Token): Token | undefined {
  return childrenOf(sentence, token, 'case')[0];
}

function textOf(sentence: Sentence, marker: Token): string {
  return subtreeOf(sentence, marker, (child) => hasRelation(child, 'fixed'))
    .map(({ text }) => text.toLowerCase())
    .join(' ');
}
