/** The reference files: every lexicon and gazetteer under seeds/reference, one line each. */
import type { z } from 'zod';
import type { Lexicon } from './reference/lexicon.ts';

export const lexicons = {} as const satisfies Readonly<Record<string, Lexicon<z.ZodType>>>;

/** All reference rows by lexicon name, read and checked once. */
export type Reference = {
  readonly [Name in keyof typeof lexicons]: readonly z.infer<(typeof lexicons)[Name]['row']>[];
};
