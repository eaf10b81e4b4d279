import type { Quantity } from '../../../schemas/extracted.ts';
import type { Indicator } from '../../../schemas/vocabulary.ts';
import type { Token } from '../grammar/sentence.ts';
import { attributionOf } from '../grammar/structure/speech.ts';
import { isLevel } from './level.ts';
import { childrenOf } from '../grammar/structure/tree.ts';
import type { Frame } from './frame.ts';
import type { ObservationLexicon } from './lexicon.ts';
import { namedBy } from './named.ts';
import type { Naming } from '../naming.ts';

/** How many words behind a percentage may still compare it: "55 % down", "a quarter less", "7 % or so lower". */
const reach = 2;

/** "55% down on a year ago", "a third more than in 2022": the word of comparison right behind a part, if any. */
export function comparisonAfter(
  { sentence }: Frame,
  { end }: Quantity,
  lexicon: ObservationLexicon,
): Token | undefined {
  const after = sentence.tokens.filter((token) => token.start >= end).slice(0, reach);
  const found = after.find(({ text }) => lexicon.isComparison(text.toLowerCase()));
  const isTied = after.slice(0, found === undefined ? 0 : after.indexOf(found)).every(({ upos }) => upos === 'ADV');
  return isTied ? found : undefined;
}

/** "imports were down 5 percent": the way that the word right before a part says it went. */
export function movedBefore({ sentence }: Frame, { start }: Quantity): 'up' | 'down' | undefined {
  const last = sentence.tokens.findLast((token) => token.end <= start);
  // "copper made up 34 percent": a part of the verb.
  const before = last?.deprel === 'compound:prt' ? undefined : last?.text.toLowerCase();
  return before === 'down' || before === 'up' ? before : undefined;
}

/** -1 of a deficit, and when the words of a growth go down: "fell 11 percent", "a drop of 5 percent", "11 percent down". */
export function signOf(frame: Frame, quantity: Quantity, indicator: Indicator, lexicon: ObservationLexicon): 1 | -1 {
  if (indicator === 'trade_balance') return isDeficit(frame, lexicon) ? -1 : 1;
  if (indicator !== 'growth' || quantity.unit === 'times') return 1;
  const compared = comparisonAfter(frame, quantity, lexicon);
  if (compared !== undefined) return lexicon.isFalling(compared.text.toLowerCase()) ? -1 : 1;
  if (isLevel(frame.sentence, quantity)) return 1;
  const moved = movedBefore(frame, quantity);
  if (moved !== undefined) return moved === 'down' ? -1 : 1;
  const { sentence, verb, nouns, anchor } = frame;
  const own = [
    anchor,
    ...nouns.filter(({ tie }) => tie === 'governor' || tie === 'modified').map(({ token }) => token),
  ];
  const around = own.flatMap((token) => [token, ...childrenOf(sentence, token, 'advmod', 'amod')]);
  // "contracted after growth of 3 percent": a noun of growth tells by itself where it goes.
  const isNamed = own.some((token) => token !== anchor && isGrowth(frame, token, lexicon));
  const moves = verb === null || isNamed ? [] : [verb, ...childrenOf(sentence, verb, 'advmod')];
  const words = [...around, ...moves];
  return words.some(({ lemma, text }) => lexicon.isFalling(lemma) || lexicon.isFalling(text.toLowerCase())) ? -1 : 1;
}

function isGrowth({ sentence }: Frame, token: Token, lexicon: ObservationLexicon): boolean {
  return namedBy(sentence, token, 'percent', lexicon)?.indicator === 'growth';
}

function isDeficit({ nouns }: Frame, lexicon: ObservationLexicon): boolean {
  const named = nouns.find(({ token }) => lexicon.balanceOf(token.lemma) !== undefined);
  return named !== undefined && lexicon.balanceOf(named.token.lemma) === 'down';
}

/** The entity that says it. */
export function reporterOf({ sentence, verb, anchor }: Frame, naming: Naming): number | null {
  const speakers = attributionOf(sentence, verb ?? anchor)?.speakers ?? [];
  return speakers.flatMap((token) => naming.ofPhrase(token))[0] ?? null;
}
