import { z } from 'zod';
import { lexicon, optionalWord, word } from './lexicon.ts';

/**
 * Words that state relations, as lemmas in small letters. `role`, `office`, `company`: what a person or organisation is;
 * the other groups are verbs, nouns or adjectives of one predicate.
 */
export const relationWords = lexicon(
  'relation_words.csv',
  z.strictObject({
    word,
    group: z.enum([
      'role',
      'office',
      'company',
      'owns',
      'operates',
      'finances',
      'connects',
      'leads',
      'joins',
      'leaves',
      'recognises',
      'opens_ties',
      'cuts_ties',
      'ties',
      'envoy',
      'sends',
      'part',
      'lasting',
      'firm_ties',
      'kept',
      'passing',
      'stake',
      'owner',
      'operator',
      'financier',
      'money',
      'pays',
      'place',
      'direction',
      'party',
      'company_office',
      'local',
      'within_role',
      'partisan',
      'organ',
      'counterpart',
    ]),
    source: word,
    note: optionalWord,
  }),
);
