import { z } from 'zod';
import { codesOf, entityKinds } from '../vocabulary.ts';
import { lexicon, optionalWord, word } from './lexicon.ts';

const kind = z.enum(codesOf(entityKinds));
const flag = z.enum(['true', 'false']).transform((cell) => cell === 'true');

/** Offices, ranks and honorifics that stand before a person's name. `acts_for`: for whom the holder of an office acts. */
export const titles = lexicon(
  'titles.csv',
  z.object({
    title: word,
    kind: z.enum(['office', 'rank', 'honorific']),
    acts_for: z.enum(['', 'state', 'organisation']).transform((cell) => (cell === '' ? null : cell)),
    source: word,
    note: optionalWord,
  }),
);

/**
 * Capitalised nouns that close a name and tell what it names: "Bank", "Treaty", "Railway".
 * A `state_organ` after a demonym acts as its country ("Kenyan Navy"); "of …" belongs to the name of a noun that
 * `takes_of` ("Bank of England", but not "Halcyon Energy of Yangon").
 */
export const nameNouns = lexicon(
  'name_nouns.csv',
  z.object({
    noun: word,
    kind,
    state_organ: flag,
    takes_of: flag,
    source: word,
    note: optionalWord,
  }),
);

/**
 * Common nouns that stand beside a name and tell what it names: "the town of X", "grid operator X", "X, a lawyer".
 * `none`: what it names is no entity ("the frigate X").
 */
export const classNouns = lexicon(
  'class_nouns.csv',
  z.object({ noun: word, kind: z.enum([...codesOf(entityKinds), 'none']), source: word, note: optionalWord }),
);

/** Abbreviations in capitals that name nobody. */
export const abbreviations = lexicon(
  'abbreviations.csv',
  z.object({ abbreviation: word, source: word, note: optionalWord }),
);

/** Ordinary English words, as they stand in lower case: a capital at the start of a sentence tells nothing of them. */
export const commonWords = lexicon('common_words.csv', z.object({ word, source: word, note: optionalWord }));

/**
 * Common nouns that refer back ("the ministry", "both countries"): to one thing or to a pair, of these kinds.
 * `match`: any entity of the kind, one whose name holds the noun, a company, or a union of states.
 */
export const descriptors = lexicon(
  'descriptors.csv',
  z.object({
    noun: word,
    number: z.enum(['singular', 'plural', 'pair']),
    kinds: z
      .string()
      .transform((cell) => cell.split('|'))
      .pipe(z.array(kind)),
    match: z.enum(['kind', 'name', 'company', 'union']),
    source: word,
    note: optionalWord,
  }),
);

/** Lemmas of nouns that act for whom they belong to: "Taliban officials", "a Kazakh delegation". */
export const agentNouns = lexicon('agent_nouns.csv', z.object({ noun: word, source: word, note: optionalWord }));

/** What a word beside a name, or inside it, tells of the name. */
export const nameCueKinds = [
  'personal',
  'owner_participle',
  'parliament',
  'fighting',
  'market_verb',
  'staff',
  'speech',
  'side',
  'numbered_noun',
  'kept_title',
  'office',
  'organ',
  'visit',
  'state_group',
  'party_noun',
  'giving_verb',
  'government_noun',
  'town_verb',
  'pressing_word',
  'town_word',
  'town_state',
  'pressure_noun',
  'government_state',
  'opens_region',
  'opens_facility',
  'opens_gathering',
  'opens_organisation',
  'opens_none',
  'attack_verb',
] as const;

/**
 * Words that tell of the name beside them: who speaks, gives, owns or employs, what is visited or shelled; of a capital,
 * whether the town (`town_…`) or its government (`government_noun`, `party_noun`, `pressing_word`) is meant. Verbs are
 * lemmas where the rule reads the parse; a word in small letters stands for its capitalised form too.
 */
export const nameCues = lexicon(
  'name_cues.csv',
  z.object({ cue: z.enum(nameCueKinds), word, source: word, note: optionalWord }),
);
