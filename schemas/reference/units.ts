import { z } from 'zod';
import { codesOf, dimensions } from '../vocabulary.ts';
import { lexicon, numeric, optionalNumeric, optionalWord, word, wordList } from './lexicon.ts';

/**
 * Units of measure. `words` are read in any case, `symbols` exactly as written.
 * `factor` is what one of the written unit is in `unit`; `per` is set where the written unit is a rate ("bpd").
 */
export const units = lexicon(
  'units.csv',
  z.object({
    unit: word,
    dimension: z.enum(codesOf(dimensions)),
    words: wordList,
    symbols: wordList,
    factor: numeric,
    per: optionalWord,
    /** Metres or grams in one unit, for lengths and masses that are written in two parts ("5 ft 2 in"). */
    base: optionalNumeric,
    source: word,
    note: optionalWord,
  }),
);

/** What a rate is counted by: "per year" (noun), "annually" (adverb), "annual" (adjective). */
export const rates = lexicon(
  'rates.csv',
  z.object({ word, per: word, kind: z.enum(['noun', 'adverb', 'adjective']), source: word, note: optionalWord }),
);
