import type { Quantity } from '../../../schemas/extracted.ts';
import type { MarkedArticle } from '../document.ts';
import type { Frame } from './frame.ts';
import type { ObservationLexicon } from './lexicon.ts';

const smallest = 3;

/** Why a quantity says nothing about the world, or undefined when it does. */
export function triviality(
  { passages, article }: MarkedArticle,
  quantity: Quantity,
  { anchor, verb }: Frame,
  lexicon: ObservationLexicon,
): string | undefined {
  const kind = passages[quantity.passage]?.kind;
  if (kind === 'byline' || kind === 'boilerplate') return `It stands in a ${kind}`;
  const isFew = (quantity.value ?? 0) <= smallest;
  if (quantity.counted !== null && isFew && lexicon.isIdle(anchor.lemma)) return 'It only announces what follows';
  if (quantity.counted !== null && isFew && lexicon.isParty(anchor.lemma)) {
    const speaks = verb !== null && lexicon.isSaying(verb.lemma);
    const definite = /\b(?:the|both|these|those|their|its|our)\s$/i.test(
      article.text.slice(Math.max(0, quantity.start - 8), quantity.start),
    );
    if (anchor.lemma !== 'people' && (definite || speaks)) return 'It counts parties that the text has named';
    if (speaks) return 'It counts who speaks';
  }
  return undefined;
}
