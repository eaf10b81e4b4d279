/** What a calendar expression says, before it is resolved; null is what it leaves open. */
export type Calendar =
  | { readonly kind: 'day'; readonly year: number | null; readonly month: number | null; readonly day: number }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number }
  | { readonly kind: 'year'; readonly year: number | null }
  /** Months of one year: a quarter, a half, "the first nine months". */
  | {
      readonly kind: 'months';
      readonly year: number | null;
      readonly first: number;
      readonly last: number;
      readonly name: 'quarter' | 'half' | 'range';
    }
  | { readonly kind: 'season'; readonly year: number | null; readonly code: number }
  /** 199 for the 1990s. */
  | { readonly kind: 'decade'; readonly decade: number }
  /** 19 for the years 1900 to 1999. */
  | { readonly kind: 'century'; readonly century: number }
  /** Two years as one: "2012-13", a financial year. */
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  /** A weekday, nearest to the publication or in a week beside it. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift: number | null }
  /** "last year", "this month": so many units from that of the publication, or from another date in the text. */
  | { readonly kind: 'shift'; readonly unit: TimeUnit; readonly by: number; readonly from: Anchor }
  /** "in the past two months", "the next five years". */
  | { readonly kind: 'span'; readonly unit: TimeUnit; readonly count: number; readonly direction: 1 | -1 }
  | { readonly kind: 'interval'; readonly from: Calendar; readonly to: Calendar };

/** `period` is whatever the date that it refers to spans. */
export type TimeUnit =
  | 'period'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'weekend'
  | 'century'
  | 'half';

/** What a relative expression counts from. */
export type Anchor = 'publication' | 'text';

/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayLength = 86_400_000;

/** Reads "2024-05-03". */
export function dayOf(iso: string): Day {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

export function addDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day) + days * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf({ year, month, day }: Day): number {
  const sundayFirst = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return sundayFirst === 0 ? 7 : sundayFirst;
}

/** Moves by whole months; the day of the month is dropped. */
export function addMonths(
  { year, month }: { readonly year: number; readonly month: number },
  months: number,
): { readonly year: number; readonly month: number } {
  const total = year * 12 + month - 1 + months;
  return { year: Math.floor(total / 12), month: (total % 12) + 1 };
}

/** Days from the first to the second. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round(
    (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / dayLength,
  );
}
