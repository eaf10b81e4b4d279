import { z } from 'zod';
import { codesOf, indicators as indicatorCodes, statuses } from '../vocabulary.ts';
import { lexicon, optionalWord, word, wordList } from './lexicon.ts';

/** Words that say what a number measures. `dimensions` are those that the number may have for the word to count. */
export const indicators = lexicon(
  'indicators.csv',
  z.strictObject({
    word,
    /**
     * `container`: "figures", "volume": what is measured stands before it or after "of". `party`: small numbers of it only
     * refer. `saying`: its subject only speaks. `group`: people counted by the family or the household.
     * `idle`: few of it, with nothing done to it, only announce what follows ("two things").
     */
    class: z.enum(['noun', 'verb', 'container', 'party', 'saying', 'group', 'idle']),
    dimensions: wordList,
    indicator: z.enum(codesOf(indicatorCodes)),
    /** Of a verb of people, which side of it the number must be: "killed 5 soldiers", "5 soldiers fled". */
    holds: z.enum(['', 'subject', 'object']).transform((cell) => (cell === '' ? null : cell)),
    source: word,
    note: optionalWord,
  }),
);

/** Words that say whether a number is so, expected, wished or planned. */
export const statusCues = lexicon(
  'status_cues.csv',
  z.strictObject({
    word,
    /**
     * `governing`: a verb that says so of the verb below it ("is set to"). What somebody will do (`making`) is planned, what
     * will come of it (`result`) is forecast. A `deed` is planned under a verb of `resolving`: "approved the purchase".
     */
    class: z.enum(['verb', 'noun', 'modifier', 'governing', 'making', 'result', 'resolving', 'deed']),
    status: z.enum(codesOf(statuses)),
    source: word,
    note: optionalWord,
  }),
);
