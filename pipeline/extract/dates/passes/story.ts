import type { DateExpression } from '../../../../schemas/extracted.ts';
import type { Calendar, Day } from '../calendar.ts';
import type { FoundDate } from '../rule.ts';

interface StoryPassage {
  readonly dates: readonly FoundDate[];
  readonly bound: (item: FoundDate) => DateExpression['bound'];
  readonly tense: (item: FoundDate) => 'past' | 'future' | null;
}

/** What a date without a year belongs to. */
export interface Story {
  /** The year that its own passage names before it. */
  readonly year: number | null;
  /** A day of the story: the date without a year is the one nearest to it. */
  readonly near: Day | null;
}

interface Named {
  readonly passage: number;
  readonly next: number;
  readonly year: number;
  /** Middle of the time that it names; null for a bare year. */
  readonly day: Day | null;
}

/**
 * Settles the year of dates that leave it out. A year named before it in the same passage counts first ("In 2022 ... in
 * June"), unless it only opens a period ("since 1993"). Then the day of publication is the anchor; without one the dated
 * day or month named last before it, else the latest in the article, else the latest year.
 */
export function storyOf(
  passages: readonly StoryPassage[],
  published: Day | null,
): (passage: number, item: FoundDate) => Story {
  const named = passages.flatMap(({ dates, bound, tense }, passage) =>
    dates.flatMap((item): Named[] => {
      const year = yearOf(item.calendar);
      const isAside = bound(item) !== null || tense(item) === 'future';
      return year === null || isAside ? [] : [{ passage, next: item.next, year, day: middleOf(item.calendar) }];
    }),
  );
  const latestDay = named.map(({ day }) => day).reduce(later, null);
  const latestYear = named.reduce((highest, { year }) => Math.max(highest, year), 0);

  return (passage, item) => {
    const own = named.findLast((one) => one.passage === passage && one.next <= item.first);
    if (own) return { year: own.year, near: own.day };
    if (published !== null) return { year: null, near: published };
    const before = named.findLast((one) => one.passage < passage && one.year >= latestYear - 1);
    const day = before?.day ?? latestDay;
    if (day !== null) return { year: null, near: day };
    return { year: before?.year ?? (latestYear === 0 ? null : latestYear), near: null };
  };
}

function later(left: Day | null, right: Day | null): Day | null {
  if (left === null || right === null) return left ?? right;
  return rank(left) >= rank(right) ? left : right;
}

function rank({ year, month, day }: Day): number {
  return (year * 12 + month) * 31 + day;
}

function yearOf(calendar: Calendar): number | null {
  if (calendar.kind === 'interval') return yearOf(calendar.to);
  if (calendar.kind === 'years') return calendar.last;
  return 'year' in calendar ? calendar.year : null;
}

function middleOf(calendar: Calendar): Day | null {
  if (calendar.kind === 'interval') return middleOf(calendar.to);
  if (!('year' in calendar) || calendar.year === null) return null;
  if (calendar.kind === 'day' && calendar.month !== null)
    return { year: calendar.year, month: calendar.month, day: calendar.day };
  if (calendar.kind === 'month') return { year: calendar.year, month: calendar.month, day: 15 };
  return null;
}
