import { z } from 'zod';
import { lexicon, numeric, optionalWord, word } from './lexicon.ts';

/** Words that make numbers. For the kinds `fraction` and `fraction_plural` the value is the divisor. */
export const numerals = lexicon(
  'numerals.csv',
  z.object({
    word,
    value: numeric,
    kind: z.enum([
      'digit',
      'teen',
      'ten',
      'hundred',
      'scale',
      'scale_plural',
      'scale_mark',
      'fraction',
      'fraction_plural',
      'ordinal',
      'ordinal_plural',
      'group',
      'glyph',
    ]),
    source: word,
    note: optionalWord,
  }),
);

/** Words that multiply: verbs ("doubled"), adverbs and adjectives ("threefold"), counts of times ("twice"). */
export const multiples = lexicon(
  'multiples.csv',
  z.object({ word, value: numeric, kind: z.enum(['verb', 'fold', 'times']), source: word, note: optionalWord }),
);

/** Words before which or after which a number is a name or a place in a list: "Route 51". `capital`: only when capitalised. */
export const numberLabels = lexicon(
  'number_labels.csv',
  z.object({ word, kind: z.enum(['any', 'capital']), source: word, note: optionalWord }),
);
