import type { Sentence, Token } from '../sentence.ts';
import { childrenOf, headOf } from './tree.ts';

/** The first word of the coordination that a word belongs to: "mining" in "mining and metallurgy". */
export function firstConjunct(sentence: Sentence, token: Token): Token {
  const head = token.deprel === 'conj' ? headOf(sentence, token) : undefined;
  return head === undefined ? token : firstConjunct(sentence, head);
}

/**
 * A word and all that is coordinated with it, in the order of the text; the word alone when nothing is.
 * @example conjunctsOf(sentence, Uzbekistan) // Turkmenistan, Uzbekistan: in "Turkmenistan and Uzbekistan"
 */
export function conjunctsOf(sentence: Sentence, token: Token): Token[] {
  return withConjuncts(sentence, firstConjunct(sentence, token)).sort((a, b) => a.index - b.index);
}

/** A word and the conjuncts that follow it. */
export function withConjuncts(sentence: Sentence, token: Token): Token[] {
  return [token, ...childrenOf(sentence, token, 'conj').flatMap((child) => withConjuncts(sentence, child))];
}

/** The conjunction that joins a word to the conjuncts before it: "and", "or", "but"; undefined when there is none. */
export function conjunctionOf(sentence: Sentence, token: Token): string | undefined {
  return token.deprel === 'conj' ? childrenOf(sentence, token, 'cc')[0]?.lemma : undefined;
}
