import type { Calendar } from '../calendar.ts';
import { isDash } from '../../quantities/words.ts';
import type { DatePassage, FoundDate } from '../rule.ts';

const links: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through']);

/** Joins "January to June 2024", "from 2019 to 2023", "between March and May" into intervals; shares the year of pairs. */
export function joinIntervals(passage: DatePassage, dates: readonly FoundDate[]): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const item of dates) {
    const left = joined.at(-1);
    const merged = left && join(passage, left, item);
    if (merged) joined[joined.length - 1] = merged;
    else {
      if (left && shares(passage, left, item))
        joined[joined.length - 1] = { ...left, calendar: withYear(left.calendar, item.calendar) };
      joined.push(item);
    }
  }
  return joined;
}

function join({ words }: DatePassage, left: FoundDate, right: FoundDate): FoundDate | undefined {
  const gap = right.first - left.next;
  if (gap !== 1 || !isPoint(left.calendar) || !isPoint(right.calendar)) return undefined;
  const link = words[left.next];
  const between = words[left.first - 1]?.lower === 'between' && link?.lower === 'and';
  if (!link || !(between || links.has(link.lower) || isDash(link))) return undefined;
  const from = withYear(left.calendar, right.calendar);
  if (isBackward(from, right.calendar)) return undefined;
  return {
    ...left,
    next: right.next,
    approximate: left.approximate || right.approximate,
    calendar: { kind: 'interval', from, to: right.calendar },
    ...(right.yearShift === undefined ? {} : { yearShift: right.yearShift }),
  };
}

function isPoint(calendar: Calendar): boolean {
  const { kind } = calendar;
  return ['day', 'month', 'year', 'months', 'weekday'].includes(kind) || (kind === 'shift' && calendar.unit === 'day');
}

/** "in May and June 2024": the year stands once. */
function shares({ words }: DatePassage, left: FoundDate, right: FoundDate): boolean {
  const link = words[left.next];
  return right.first === left.next + 1 && (link?.lower === 'and' || link?.text === ',' || link?.lower === 'or');
}

/** The left date with the year of the right one where it has none of its own. */
function withYear(left: Calendar, right: Calendar): Calendar {
  const year =
    'year' in right ? right.year : right.kind === 'interval' && 'year' in right.from ? right.from.year : null;
  if (!('year' in left) || left.year !== null || left.kind === 'year' || year === null) return left;
  return { ...left, year: wraps(left, right) ? year - 1 : year };
}

/** "from November to February 2024" begins in 2023. */
function wraps(left: Calendar, right: Calendar): boolean {
  return 'month' in left && 'month' in right && left.month !== null && right.month !== null && left.month > right.month;
}

function isBackward(from: Calendar, to: Calendar): boolean {
  return 'year' in from && 'year' in to && from.year !== null && to.year !== null && from.year > to.year;
}
