import { z } from 'zod';
import { lexicon, optionalWord, word, wordList } from './lexicon.ts';

/** Organisations, armed groups, regimes, agreements and gatherings of wide renown. `seats` are towns that stand for one. */
export const organisations = lexicon(
  'organisations.csv',
  z.object({
    slug: word,
    name: word,
    acronyms: wordList,
    aliases: wordList,
    seats: wordList,
    kind: z.enum(['organisation', 'armed_group', 'government', 'agreement', 'gathering']),
    country: optionalWord,
    wikidata_id: optionalWord,
    source: word,
    note: optionalWord,
  }),
);

/** Ethnic and religious communities that are not the people of one country. */
export const peoples = lexicon(
  'peoples.csv',
  z.object({ name: word, forms: wordList, source: word, note: optionalWord }),
);
