import type { Dimension, UnitBasis } from '../../../schemas/vocabulary.ts';
import type { CurrencyReading, QuantityLexicon } from './lexicon.ts';
import type { Numeral } from './numerals/numeral.ts';
import type { Word } from './words.ts';

/** A number with its unit, as a rule reads it; hedges, rates and ranges are added later. */
export interface Amount {
  /** Index of the first word, and of the first word after it. */
  readonly first: number;
  readonly next: number;
  /** In `unit`, scale words and the unit's own factor applied. */
  readonly value: number;
  /** Product of the scale words in it. */
  readonly scale: number;
  /** What the written unit is in `unit`: 1e9 for "bcm"; 1 for most. */
  readonly factor: number;
  readonly form: Numeral['form'];
  readonly unit: string;
  readonly dimension: Dimension;
  readonly unitBasis: UnitBasis;
  readonly per: string | null;
  /** What a currency word may mean; `unit` is settled from the article afterwards. */
  readonly currency: CurrencyReading | null;
  readonly rule: string;
}

/** What the rules of one passage look at. */
export interface Passage {
  /** The article's text. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly lexicon: QuantityLexicon;
}

/** An example: a text and what must be read in it, as "value unit" with the rate if any: "4800000000 USD", "100 t/day". */
export type Example = readonly [text: string, ...readings: string[]];

/** A way to write an amount. Its examples are its tests and its documentation. */
export interface AmountRule {
  readonly id: string;
  /** Reads the amount that starts at a word, or declines. */
  readonly read: (passage: Passage, at: number) => Amount | undefined;
  readonly examples: readonly Example[];
  /** Texts in which the rule must read nothing. */
  readonly counterexamples: readonly string[];
}
