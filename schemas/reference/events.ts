import { z } from 'zod';
import { eventTypes, codesOf, modesOf } from '../vocabulary.ts';
import { lexicon, optionalWord, word, wordList } from './lexicon.ts';

const type = z.enum(codesOf(eventTypes));

/**
 * What an argument must be: "object:sanctions/ban" asks that one of the words in the object belongs to one of the
 * classes, "on/against:actor" looks in either of two arguments. Several conditions must all hold.
 */
const conditions = wordList.pipe(
  z.array(
    z
      .string()
      .regex(/^[a-z/-]+:[a-z/-]+$/)
      .transform((cell) => {
        const [slots = '', classes = ''] = cell.split(':');
        return { slots: slots.split('/'), classes: classes.split('/') };
      }),
  ),
);

const knownMode = (row: { type: z.infer<typeof type>; mode: string | null }): boolean =>
  row.mode === null || row.mode in modesOf(row.type);

/**
 * Verbs and predicates that tell events. Arguments are named `subject`, `object`, `indirect`, `owner` (whose the object
 * is), `source` (whose the subject is), `inner` (the parties of the clause that depends on it) or by their preposition. Actors are those of all named
 * arguments, recipients those of the first that names any. Passives are turned first.
 */
export const eventVerbs = lexicon(
  'event_verbs.csv',
  z
    .object({
      verb: wordList,
      particle: wordList,
      actors: wordList,
      recipients: wordList,
      requires: conditions,
      type,
      mode: optionalWord,
      example: word,
      source: word,
      note: optionalWord,
    })
    .refine(knownMode, 'a mode of the type'),
);

/** Nouns that tell events. `alone`: also without a light verb ("hold talks"), when its conditions hold. */
export const eventNouns = lexicon(
  'event_nouns.csv',
  z
    .object({
      noun: wordList,
      actors: wordList,
      recipients: wordList,
      requires: conditions,
      type,
      mode: optionalWord,
      alone: z.enum(['yes', 'no']),
      example: word,
      source: word,
      note: optionalWord,
    })
    .refine(knownMode, 'a mode of the type'),
);

/** Verbs that lend an event noun a subject, or say that it happens. */
export const lightVerbs = lexicon(
  'light_verbs.csv',
  z.object({
    verb: wordList,
    particle: wordList,
    reading: z.enum(['do', 'take-part', 'undergo', 'happen', 'future']),
    example: word,
    source: word,
    note: optionalWord,
  }),
);

/** What becomes of the event in the clause that depends on a verb or predicate. */
export const complementVerbs = lexicon(
  'complement_verbs.csv',
  z.object({
    verb: wordList,
    reading: z.enum(['reported', 'asserted', 'negated', 'future', 'none']),
    example: word,
    source: word,
    note: optionalWord,
  }),
);

/** The mode that the class of an argument gives to an event of a type. The first row that fits counts. */
export const eventModes = lexicon(
  'event_modes.csv',
  z
    .object({
      type,
      slots: wordList,
      class: word,
      mode: word,
      example: word,
      source: word,
      note: optionalWord,
    })
    .refine(knownMode, 'a mode of the type'),
);

/** The classes of words that conditions speak of. An upper-case word is an event type or `TYPE.mode`. */
export const eventWords = lexicon(
  'event_words.csv',
  z.object({ word, classes: wordList, source: word, note: optionalWord }),
);

/** Pasts and participles that no rule makes, and some that are easily taken for another word's. */
export const irregularVerbs = lexicon(
  'irregular_verbs.csv',
  z.object({ form: word, base: word, source: word, note: optionalWord }),
);
