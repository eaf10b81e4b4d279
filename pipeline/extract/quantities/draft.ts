import type { Span } from '../../../schemas/extracted.ts';
import type { Qualifier } from '../../../schemas/vocabulary.ts';
import type { Amount } from './amount.ts';

/** An amount on its way to a quantity: the passes widen and complete it. */
export interface Draft extends Amount {
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly change: 'from' | 'to' | null;
  readonly counted: Span | null;
  /** The run of words with hedge, rate and what is counted. */
  readonly widest: { readonly first: number; readonly next: number };
}

export function draft(amount: Amount): Draft {
  return {
    ...amount,
    low: null,
    high: null,
    qualifier: 'exactly',
    change: null,
    counted: null,
    widest: { first: amount.first, next: amount.next },
  };
}

/** The draft with its run of words widened. */
export function widened<D extends Draft>(item: D, first: number, next: number): D {
  return { ...item, widest: { first: Math.min(first, item.widest.first), next: Math.max(next, item.widest.next) } };
}
