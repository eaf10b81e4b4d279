import { attributionOf } from '../grammar/structure/speech.ts';
import { childrenOf } from '../grammar/structure/tree.ts';
import type { Frame } from './frame.ts';
import type { ObservationLexicon } from './lexicon.ts';
import type { Naming } from '../naming.ts';

/** -1 when the words of a growth go down: "fell 11 percent", "a drop of 5 percent", "11 percent down". */
export function signOf({ sentence, verb, nouns, anchor }: Frame, lexicon: ObservationLexicon): 1 | -1 {
  const own = [
    anchor,
    ...nouns.filter(({ tie }) => tie === 'governor' || tie === 'modified').map(({ token }) => token),
  ];
  const around = own.flatMap((token) => [token, ...childrenOf(sentence, token, 'advmod', 'amod')]);
  const words = [...around, ...(verb === null ? [] : [verb, ...childrenOf(sentence, verb, 'advmod')])];
  return words.some(({ lemma, text }) => lexicon.isFalling(lemma) || lexicon.isFalling(text.toLowerCase())) ? -1 : 1;
}

/** The entity that says it. */
export function reporterOf({ sentence, verb, anchor }: Frame, naming: Naming): number | null {
  const speakers = attributionOf(sentence, verb ?? anchor)?.speakers ?? [];
  return speakers.flatMap((token) => naming.ofPhrase(token))[0] ?? null;
}
