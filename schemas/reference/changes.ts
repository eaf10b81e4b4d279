import { z } from 'zod';
import { lexicon, optionalWord, word, wordList } from './lexicon.ts';

/** Verbs, nouns and particles of change, all their forms, and the direction of the change. */
export const changes = lexicon(
  'changes.csv',
  z.strictObject({
    word,
    forms: wordList,
    direction: z.enum(['up', 'down', 'either']),
    /** `comparison`: right behind a part ("7 % less"). `balance`: a sum above or below zero ("deficit"). */
    kind: z.enum(['change', 'comparison', 'balance']),
    source: word,
    note: optionalWord,
  }),
);
