import { z } from 'zod';
import { codesOf, indicators as indicatorCodes } from '../vocabulary.ts';
import { lexicon, optionalWord, word, wordList } from './lexicon.ts';

/** What somebody named in a slot of a verb or noun is to its number; `nobody`: no party of it. */
const role = z.union([z.literal('').transform(() => null), z.enum(['subject', 'counterpart', 'place', 'nobody'])]);

/**
 * Who is who beside a number: what the parties of a verb ("Chad hosts 571,000 refugees") or noun ("exports to China",
 * "a loan from Japan") are to the number. Of the rows of a word the first that fits the indicator counts.
 */
export const partyFrames = lexicon(
  'party_frames.csv',
  z.strictObject({
    words: wordList,
    class: z.enum(['verb', 'noun']),
    /** Only of numbers with one of these indicators; empty: of all. */
    indicators: z
      .string()
      .transform((cell) => (cell === '' ? [] : cell.split('|')))
      .pipe(z.array(z.enum(codesOf(indicatorCodes)))),
    /** Of a verb: its subject, or the agent of its passive. */
    doer: role,
    /** Of a verb: its objects, or the subject of its passive. */
    done: role,
    /** Of a noun: whose it is, before it ("Kenya's exports") or behind "of". */
    owner: role,
    /** Whose the goods are: "bought Russian gas", "imports of Russian gas". */
    goods: role,
    /** Behind these prepositions. */
    by: role,
    from: role,
    to: role,
    in: role,
    with: role,
    for: role,
    on: role,
    /** Of a noun: whether a country that the text has been speaking of is its owner where nobody is named. */
    unsaid: z.union([z.literal('').transform(() => null), z.literal('topic')]),
    example: word,
    source: word,
    note: optionalWord,
  }),
);
