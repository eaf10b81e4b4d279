import { z } from 'zod';
import { codesOf, projectKinds, projectStatuses } from '../vocabulary.ts';
import { lexicon, optionalWord, word, wordList } from './lexicon.ts';

const status = z.union([z.literal('').transform(() => null), z.enum(codesOf(projectStatuses))]);

/**
 * Nouns that name physical infrastructure, the first that fits counts. `with`: only beside one of these words.
 * `standing`: `works` is infrastructure by itself; `site` is mostly an existing place and needs words of building or
 * planning around it; `general` needs a name or a route besides; `section` is a part that takes the kind of what was
 * spoken of before; `excluded` is something else.
 */
export const projectNouns = lexicon(
  'project_nouns.csv',
  z.object({
    noun: word,
    with: wordList,
    kind: z.union([z.literal('').transform(() => null), z.enum(codesOf(projectKinds))]),
    standing: z.enum(['works', 'site', 'general', 'section', 'excluded']),
    source: word,
    note: optionalWord,
  }),
);

/**
 * Words around a noun of infrastructure. Verbs, nouns, adjectives and phrases tell how far the works are, by the time in
 * which they are said: to come, going on, done. An `operation` is what finished works do. Words of the role `route` lead to the places that the works join; `measure` is what works have or cost, and marks "it" as works; a `part` of works that is opened leaves them under construction.
 */
export const projectWords = lexicon(
  'project_words.csv',
  z.object({
    word,
    role: z.enum(['verb', 'operation', 'noun', 'adjective', 'phrase', 'route', 'measure', 'part']),
    planned: status,
    ongoing: status,
    done: status,
    source: word,
    note: optionalWord,
  }),
);

/** Works of wide renown whose names do not tell, or not fully, what they are: "Nord Stream 2", "Simandou". */
export const works = lexicon(
  'works.csv',
  z.object({
    name: word,
    aliases: wordList,
    kind: z.enum(codesOf(projectKinds)),
    source: word,
    note: optionalWord,
  }),
);
