import type { AmountRule } from './amount.ts';
import { count } from './rules/count.ts';
import { measure } from './rules/measure.ts';
import { moneyAfter } from './rules/money-after.ts';
import { moneyBefore } from './rules/money-before.ts';
import { multiple } from './rules/multiple.ts';
import { part } from './rules/part.ts';
import { percentFirst } from './rules/percent-first.ts';

/** The ways to write an amount, in the order in which they are tried at a word; the first that reads wins. */
export const amountRules: readonly AmountRule[] = [
  // What names a unit outright comes first, money before measures: "5m dollars" is no length.
  moneyBefore,
  moneyAfter,
  measure,
  percentFirst,
  // Multiples and parts are numbers of another kind; only then does a bare number count things.
  multiple,
  part,
  count,
];
