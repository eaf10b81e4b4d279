import { z } from 'zod';
import { lexicon, optionalWord, word } from './lexicon.ts';

/** Words by which a line is known for what it is. */
export const passageCues = lexicon(
  'passage_cues.csv',
  z.strictObject({
    phrase: word,
    /** Where in the line it stands. `role` = the noun of "NAME is a … NOUN". */
    place: z.enum(['start', 'anywhere', 'role']),
    kind: z.enum(['byline', 'boilerplate', 'caption']),
    source: word,
    note: optionalWord,
  }),
);
