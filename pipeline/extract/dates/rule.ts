import type { Word } from '../quantities/words.ts';
import type { Calendar } from './calendar.ts';
import type { DateLexicon } from './lexicon.ts';

/** What the date rules of one passage look at. */
export interface DatePassage {
  /** The article's text. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly lexicon: DateLexicon;
}

/** A calendar expression as a rule reads it. */
export interface FoundDate {
  /** Index of the first word, and of the first word after it. */
  readonly first: number;
  readonly next: number;
  readonly calendar: Calendar;
  /** Early, middle, late part of it (-1, 0, 1), else null. */
  readonly phase: number | null;
  readonly approximate: boolean;
  /** For "3/4/2024": the other reading, when both are possible. */
  readonly other: Calendar | null;
  /** "last year" after a month or quarter: years from that of the publication. */
  readonly yearShift?: number;
  /** "the six months to March": how many months before its own it begins. */
  readonly monthsBefore?: number;
  /** "last", "this", "next" before a month: which side of the publication it lies on. */
  readonly direction?: number;
  readonly rule: string;
}

/** A way to write a date. Examples: a text, then the EDTF of each date in it, read as of Friday 3 May 2024. */
export interface DateRule {
  readonly id: string;
  readonly read: (passage: DatePassage, at: number) => FoundDate | undefined;
  readonly examples: readonly (readonly [text: string, ...edtf: string[]])[];
  /** Texts in which no rule may find a date. */
  readonly counterexamples: readonly string[];
}

export function found(rule: string, first: number, next: number, calendar: Calendar): FoundDate {
  return { first, next, calendar, phase: null, approximate: false, other: null, rule };
}
