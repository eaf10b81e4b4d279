import { z } from 'zod';
import { codesOf, qualifiers, statuses } from '../vocabulary.ts';
import { lexicon, optionalWord, word } from './lexicon.ts';

/** Phrases that say how exact a number is, before it or after it. Words in lower case. */
export const hedges = lexicon(
  'hedges.csv',
  z.object({
    phrase: word,
    qualifier: z.enum(codesOf(qualifiers)),
    position: z.enum(['before', 'after']),
    status: z.union([z.literal('').transform(() => null), z.enum(codesOf(statuses))]),
    source: word,
    note: optionalWord,
  }),
);
