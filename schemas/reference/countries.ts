import { z } from 'zod';
import { lexicon, optionalWord, word, wordList } from './lexicon.ts';

/** Codes of the countries and territories of ISO 3166, and Kosovo. Made by pipeline/reference/generate.ts. */
export const countries = lexicon(
  'countries.csv',
  z.object({
    iso3: word,
    iso2: word,
    wikidata_id: word,
    currencies: wordList,
    m49_subregion: optionalWord,
    source: word,
    note: optionalWord,
  }),
);

/**
 * What a country is called: `name` in common use, `variants` official and older, `adjectives` ("Afghan", also said of
 * one person), `nouns` for its people ("Afghans"). `capitals` and `seats` stand for its government.
 */
export const countryWords = lexicon(
  'country_words.csv',
  z.object({
    iso3: word,
    name: word,
    variants: wordList,
    capitals: wordList,
    seats: wordList,
    adjectives: wordList,
    nouns: wordList,
    source: word,
    note: optionalWord,
  }),
);
