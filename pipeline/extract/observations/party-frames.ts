/** The lexicon of who is who beside a number, by verbs and nouns. */
import type { Reference } from '../../../schemas/reference.ts';
import type { Indicator } from '../../../schemas/vocabulary.ts';
import type { Token } from '../grammar/sentence.ts';
import type { Frame } from './frame.ts';

export type PartyFrame = Reference['partyFrames'][number];

/** The first row of a word that fits the indicator. */
export type PartyFrames = (
  wordClass: PartyFrame['class'],
  lemma: string,
  indicator: Indicator,
) => PartyFrame | undefined;

/** Indexes the rows. */
export function partyFramesOf(rows: readonly PartyFrame[]): PartyFrames {
  const byWord = new Map<string, PartyFrame[]>();
  for (const row of rows) {
    for (const word of row.words) {
      const key = `${row.class} ${word}`;
      byWord.set(key, [...(byWord.get(key) ?? []), row]);
    }
  }
  return (wordClass, lemma, indicator) =>
    byWord
      .get(`${wordClass} ${lemma.toLowerCase()}`)
      ?.find(({ indicators }) => indicators.length === 0 || indicators.includes(indicator));
}

export const prepositions = ['by', 'from', 'to', 'in', 'with', 'for', 'on'] as const;
/** Prepositions that say the same. */
export const alike: Readonly<Record<(typeof prepositions)[number], readonly string[]>> = {
  by: ['by'],
  from: ['from', 'out of'],
  to: ['to', 'towards', 'toward'],
  in: ['in', 'into', 'at', 'inside', 'across', 'within', 'near', 'throughout', 'around'],
  with: ['with', 'alongside', 'against'],
  for: ['for'],
  on: ['on', 'upon', 'against'],
};

/** Whether the number is of something that a country always has ("turnout"), so that its owner may go without saying. */
export function isUnsaid({ nouns }: Frame, indicator: Indicator, noun: Token | null, frames: PartyFrames): boolean {
  return [...(noun === null ? [] : [noun]), ...nouns.map(({ token }) => token)].some(
    ({ lemma, upos }) => upos !== 'PROPN' && frames('noun', lemma, indicator)?.unsaid === 'topic',
  );
}
