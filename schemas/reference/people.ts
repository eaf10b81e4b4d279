import { z } from 'zod';
import { lexicon, optionalWord, word } from './lexicon.ts';

/** Nouns for people, and what a number of them is. */
export const people = lexicon(
  'people.csv',
  z.object({
    singular: word,
    plural: word,
    indicator: z.enum(['headcount', 'casualties', 'displaced_people', 'population']),
    source: word,
    note: optionalWord,
  }),
);
