import type { Sentence, Token } from '../sentence.ts';
import { childrenOf, headOf } from './tree.ts';

/**
 * The nouns that name a noun once more: "Kazakhstan, another geopolitical heavyweight", "the project (CASA-1000)".
 * A verbless phrase in parentheses after a noun counts too.
 */
export function appositionsOf(sentence: Sentence, noun: Token): Token[] {
  return childrenOf(sentence, noun, 'appos', 'parataxis').filter(
    (child) => child.deprel === 'appos' || isNominal(child),
  );
}

/** The noun that an apposition names once more, undefined when the word is no apposition. */
export function namedByApposition(sentence: Sentence, token: Token): Token | undefined {
  return token.deprel === 'appos' ? headOf(sentence, token) : undefined;
}

function isNominal({ upos }: Token): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM';
}
