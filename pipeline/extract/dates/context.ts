import type { DateBasis, Precision } from '../../../schemas/vocabulary.ts';
import { type Day, dayOf } from './calendar.ts';
import type { Story } from './passes/story.ts';

/** What the article says around an expression. */
export interface DateContext {
  readonly published: Day | null;
  /** EDTF of the date that the text named last before it, near enough to be meant by "the same month". */
  readonly anchor: string | null;
  /** What a date without a year belongs to. */
  readonly story: Story;
  /** Where the sentence's verbs point. */
  readonly tense: 'past' | 'future' | null | undefined;
}

export interface Resolution {
  readonly edtf: string;
  readonly precision: Precision;
  readonly basis: DateBasis;
}

/** A reason, in a reader's words. */
export interface Unresolved {
  readonly reason: string;
}

export const noPublication: Unresolved = { reason: 'It counts from the day of publication, which is not known' };

export const noYear: Unresolved = { reason: 'It gives no year, and neither does the text around it' };

/** Reads the day of publication. */
export function publishedDay(published: string | null): Day | null {
  return published === null ? null : dayOf(published);
}
