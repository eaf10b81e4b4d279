import type { Sentence, Token } from '../grammar/sentence.ts';
import { firstConjunct, withConjuncts } from '../grammar/structure/coordination.ts';
import { childrenOf } from '../grammar/structure/tree.ts';

/** The last word of the preposition or conjunction before a phrase or clause: "of" for "out of"; null when it has none. */
export function markerOf(sentence: Sentence, token: Token): string | null {
  for (const candidate of [token, firstConjunct(sentence, token)]) {
    const strayed = childrenOf(sentence, candidate, 'det', 'nmod:poss').flatMap((child) =>
      childrenOf(sentence, child, 'case').filter(({ index }) => index < child.index),
    );
    const marker = [...strayed, ...childrenOf(sentence, candidate, 'case', 'mark')]
      .filter(({ upos, index }) => upos !== 'PART' && index < candidate.index)
      .at(-1);
    if (marker) return (childrenOf(sentence, marker, 'fixed').at(-1) ?? marker).text.toLowerCase();
  }
  return null;
}

/** A phrase and the nouns that "and" joins to it. */
export function conjoinedNouns(sentence: Sentence, token: Token): Token[] {
  return withConjuncts(sentence, token).filter(({ upos }) => upos !== 'VERB' || token.upos === 'VERB');
}

/** The phrases that hang on a noun by a preposition, also below other phrases: "use of cannon by guards". */
export function phrasesOfNoun(sentence: Sentence, noun: Token, preposition: string, depth = 3): Token[] {
  const phrases = childrenOf(sentence, noun, 'nmod', 'obl', 'acl', 'advcl')
    .filter(({ deprel }) => deprel !== 'nmod:poss' && deprel !== 'acl:relcl')
    .flatMap((child) => conjoinedNouns(sentence, child));
  const own = [...phrases, ...ofParticiples(sentence, noun)].filter(
    (phrase) => markerOf(sentence, phrase) === preposition,
  );
  if (own.length > 0 || depth === 0) return own;
  return phrases
    .filter(({ upos }) => upos !== 'VERB')
    .flatMap((phrase) => phrasesOfNoun(sentence, phrase, preposition, depth - 1));
}

/** Phrases of the participles that describe a noun: "planted by rebels", "armed with knives". */
function ofParticiples(sentence: Sentence, noun: Token): Token[] {
  return childrenOf(sentence, noun, 'acl')
    .filter(({ xpos, deprel }) => xpos === 'VBN' && deprel === 'acl')
    .flatMap((verb) => childrenOf(sentence, verb, 'obl'))
    .flatMap((child) => conjoinedNouns(sentence, child));
}

/** Words before a noun that say whose or what kind: possessors, adjectives, parts of a compound. */
export function modifiersOf(sentence: Sentence, noun: Token): Token[] {
  return childrenOf(sentence, noun, 'nmod:poss', 'amod', 'compound', 'nummod', 'nmod')
    .flatMap((child) => withConjuncts(sentence, child))
    .filter((child) => child.index < noun.index)
    .flatMap((child) => [...childrenOf(sentence, child, 'amod', 'compound'), child]);
}
