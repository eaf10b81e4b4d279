import type { Sentence, Token } from '../grammar/sentence.ts';
import { childrenOf } from '../grammar/structure/tree.ts';

/** "were wounded when shells hit the market", "died after a boat sank": whether a clause tells how something came about. */
export function tellsHow(sentence: Sentence, clause: Token): boolean {
  const markers = childrenOf(sentence, clause, 'mark', 'advmod');
  return clause.deprel === 'advcl' && markers.some(({ lemma }) => /^(?:when|after|as)$/.test(lemma.toLowerCase()));
}
