import { daysInMonth } from '../../../../schemas/edtf.ts';
import type { Calendar } from '../calendar.ts';
import { isMeasure, readDay, readMonth, readYearAfter, skipWeekday } from '../parts.ts';
import { type DatePassage, type DateRule, type FoundDate, found } from '../rule.ts';

export const full: DateRule = {
  id: 'dates/rules/full',
  read(passage, at) {
    const from = skipWeekday(passage, at);
    return dayFirst(passage, at, from) ?? monthFirst(passage, at, from);
  },
  examples: [
    ['on 20 July 2024', '2024-07-20'],
    ['on July 20, 2024, and on July 3rd', '2024-07-20', '2023-07-03'],
    ['Wed, 22 of January', '2024-01-22'],
    ['the 2nd of March 2019', '2019-03-02'],
    ['on May 2', '2024-05-02'],
    ['Sept. 12 and 16. Nov. 2016', '2023-09-12', '2016-11-16'],
  ],
  counterexamples: ['They may 20 times', 'Feb 30'],
};

/** "20 July 2024", "the second of Aug.", "22 of Jan". */
function dayFirst(passage: DatePassage, first: number, at: number): FoundDate | undefined {
  const { words } = passage;
  const article = words[at]?.lower === 'the' ? at + 1 : at;
  const day = readDay(passage, article);
  if (!day) return undefined;
  const dot =
    words[day.next]?.text === '.' && words[day.next]?.glued && words[article]?.kind === 'digits'
      ? day.next + 1
      : day.next;
  const of = words[dot]?.lower === 'of' ? dot + 1 : words[dot]?.text === '-' ? dot + 1 : dot;
  const month = readMonth(passage, of);
  if (!month) return undefined;
  if (words[article]?.kind === 'letters' && of === dot) return undefined;
  const year = readYearAfter(passage, month.next);
  return dated(first, year?.next ?? month.next, year?.value ?? null, month.value, day.value);
}

/** "July 20, 2024", "Oct-2", "September the twenty-first". */
function monthFirst(passage: DatePassage, first: number, at: number): FoundDate | undefined {
  const { words } = passage;
  const month = readMonth(passage, at);
  if (!month) return undefined;
  const dash =
    words[month.next]?.glued && (words[month.next]?.text === '-' || words[month.next]?.text === '/')
      ? month.next + 1
      : month.next;
  const article = words[dash]?.lower === 'the' ? dash + 1 : dash;
  const day = readDay(passage, article);
  if (
    !day ||
    (words[article]?.kind === 'letters' && article === dash && words[at]?.text === words[at]?.lower && !words[day.next])
  ) {
    if (!day) return undefined;
  }
  if (
    words[article]?.kind === 'letters' &&
    /^(?:first|second|third)$/.test(words[article]?.lower ?? '') &&
    words[day.next]?.kind === 'letters'
  )
    return undefined;
  const year = readYearAfter(passage, day.next);
  if (!year && (isMeasure(passage, day.next) || words[day.next]?.text === ':')) return undefined;
  return dated(first, year?.next ?? day.next, year?.value ?? null, month.value, day.value);
}

function dated(first: number, next: number, year: number | null, month: number, day: number): FoundDate | undefined {
  if (day > daysInMonth(year ?? 2024, month)) return undefined;
  const calendar: Calendar = { kind: 'day', year, month, day };
  return found(full.id, first, next, calendar);
}
