import { z } from 'zod';
import { lexicon, optionalWord, word, wordList } from './lexicon.ts';

/** Verbs, nouns and particles of change, all their forms, and the direction of the change. */
export const changes = lexicon(
  'changes.csv',
  z.object({ word, forms: wordList, direction: z.enum(['up', 'down', 'either']), source: word, note: optionalWord }),
);
