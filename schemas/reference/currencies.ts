import { z } from 'zod';
import { lexicon, optionalWord, word, wordList } from './lexicon.ts';

/**
 * Currencies. `nouns` may be shared ("rupees"): then `adjectives` ("Pakistani rupees"), else the `places` that the
 * article speaks of, settle which is meant, else the one marked `default`. `minor` are its hundredths.
 */
export const currencies = lexicon(
  'currencies.csv',
  z.object({
    code: z.string().regex(/^[A-Z]{3}$/),
    nouns: wordList,
    adjectives: wordList,
    symbols: wordList,
    minor: wordList,
    places: wordList,
    /** `yes`: what a shared word means without more; `home`: what a plain "$" means in an article about its country. */
    default: z.enum(['yes', 'home', '']),
    names: wordList,
    source: word,
    note: optionalWord,
  }),
);
