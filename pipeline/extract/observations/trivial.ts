import type { Quantity } from '../../../schemas/extracted.ts';
import type { MarkedArticle } from '../document.ts';
import type { Frame } from './frame.ts';

/** Parties and speakers that a text counts without saying anything about the world: "the two countries", "two officials said". */
const parties = new Set(
  'country side neighbour neighbor nation government leader state ally party capital people source official minister president'.split(
    ' ',
  ),
);
const smallest = 3;

/** Why a quantity says nothing about the world, or undefined when it does. */
export function triviality(
  { passages, article }: MarkedArticle,
  quantity: Quantity,
  { anchor, verb }: Frame,
): string | undefined {
  const kind = passages[quantity.passage]?.kind;
  if (kind === 'byline' || kind === 'boilerplate') return `It stands in a ${kind}`;
  const isFew = (quantity.value ?? 0) <= smallest;
  if (quantity.counted !== null && isFew && parties.has(anchor.lemma)) {
    const speaks = verb !== null && /^(?:say|tell|add|note|report|warn|claim)$/.test(verb.lemma);
    const definite = /\b(?:the|both|these|those|their|its|our)\s$/i.test(
      article.text.slice(Math.max(0, quantity.start - 8), quantity.start),
    );
    if (anchor.lemma !== 'people' && (definite || speaks)) return 'It counts parties that the text has named';
    if (speaks) return 'It counts who speaks';
  }
  return undefined;
}
