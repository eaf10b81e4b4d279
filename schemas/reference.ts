/** The reference files: every lexicon and gazetteer under seeds/reference, one line each. */
import type { z } from 'zod';
import type { Lexicon } from './reference/lexicon.ts';
import { currencies } from './reference/currencies.ts';
import { hedges } from './reference/hedges.ts';
import { multiples, numberLabels, numerals } from './reference/numerals.ts';
import { passageCues } from './reference/passage_cues.ts';
import { rates, units } from './reference/units.ts';

export const lexicons = {
  passageCues,
  numerals,
  multiples,
  numberLabels,
  units,
  rates,
  currencies,
  hedges,
} as const satisfies Readonly<Record<string, Lexicon<z.ZodType>>>;

/** All reference rows by lexicon name, read and checked once. */
export type Reference = {
  readonly [Name in keyof typeof lexicons]: readonly z.infer<(typeof lexicons)[Name]['row']>[];
};
