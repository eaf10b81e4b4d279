import { z } from 'zod';
import { lexicon, optionalNumeric, optionalWord, word, wordList } from './lexicon.ts';

/**
 * Cities and first-order divisions. `id` is the GeoNames id of a city ("1512569") or code of a division ("AF.11").
 * Made by pipeline/reference/generate.ts; `place_names.csv` holds the spellings of the English press that it starts from.
 */
export const places = lexicon(
  'places.csv',
  z.object({
    id: optionalWord,
    name: word,
    aliases: wordList,
    country: word,
    kind: z.enum(['city', 'province']),
    latitude: optionalNumeric,
    longitude: optionalNumeric,
    population: optionalNumeric,
    /** `country` for a capital, `division` for the seat of a province. */
    seat: z.enum(['', 'country', 'division']).transform((cell) => (cell === '' ? null : cell)),
    source: word,
    note: optionalWord,
  }),
);

/** Parts of the world, seas, rivers, straits, disputed territories; `demonyms` are adjectives and nouns. */
export const regions = lexicon(
  'regions.csv',
  z.object({
    name: word,
    aliases: wordList,
    demonyms: wordList,
    country: optionalWord,
    source: word,
    note: optionalWord,
  }),
);
