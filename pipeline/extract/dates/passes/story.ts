import type { DateExpression } from '../../../../schemas/extracted.ts';
import type { Calendar } from '../calendar.ts';
import type { FoundDate } from '../rule.ts';

interface BoundedPassage {
  readonly dates: readonly FoundDate[];
  readonly bound: (item: FoundDate) => DateExpression['bound'];
}

/**
 * The year that a date without one belongs to: a year named before it in the same passage; without a publication date
 * the last year named before it that is not long before the story, else the year of the story.
 */
export function storyYears(
  passages: readonly BoundedPassage[],
): (passage: number, item: FoundDate, published: string | null) => number | null {
  const named = passages.flatMap(({ dates, bound }, passage) =>
    dates.flatMap((item) => {
      const year = bound(item) === 'until' ? null : yearOf(item.calendar);
      return year === null ? [] : [{ passage, next: item.next, year }];
    }),
  );
  const latest = named.reduce((highest, { year }) => Math.max(highest, year), 0);
  return (passage, item, published) => {
    const own = named.findLast((one) => one.passage === passage && one.next <= item.first);
    if (own) return own.year;
    if (published !== null) return Number(published.slice(0, 4));
    const before = named.findLast((one) => one.passage < passage && one.year >= latest - 1);
    return before?.year ?? (latest === 0 ? null : latest);
  };
}

function yearOf(calendar: Calendar): number | null {
  if (calendar.kind === 'interval') return yearOf(calendar.to);
  if (calendar.kind === 'years') return calendar.last;
  return 'year' in calendar ? calendar.year : null;
}
