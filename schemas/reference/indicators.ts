import { z } from 'zod';
import { codesOf, indicators as indicatorCodes, statuses } from '../vocabulary.ts';
import { lexicon, optionalWord, word, wordList } from './lexicon.ts';

/** Words that say what a number measures. `dimensions` are those that the number may have for the word to count. */
export const indicators = lexicon(
  'indicators.csv',
  z.strictObject({
    word,
    /** `container`: "figures", "volume": what is measured stands before it or after "of". `party`: small numbers of it only refer. */
    class: z.enum(['noun', 'verb', 'container', 'party']),
    dimensions: wordList,
    indicator: z.enum(codesOf(indicatorCodes)),
    source: word,
    note: optionalWord,
  }),
);

/** Words that say whether a number is so, expected, wished or planned. */
export const statusCues = lexicon(
  'status_cues.csv',
  z.strictObject({
    word,
    class: z.enum(['verb', 'noun', 'modifier']),
    status: z.enum(codesOf(statuses)),
    source: word,
    note: optionalWord,
  }),
);
