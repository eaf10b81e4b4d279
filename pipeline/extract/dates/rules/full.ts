import { daysInMonth } from '../../../../schemas/edtf.ts';
import { isDash } from '../../quantities/words.ts';
import type { Calendar } from '../calendar.ts';
import { isMeasure, readDay, readMonth, readYear, readYearAfter, skipWeekday } from '../parts.ts';
import { type DatePassage, type DateRule, type FoundDate, found } from '../rule.ts';

export const full: DateRule = {
  id: 'dates/rules/full',
  read(passage, at) {
    const from = skipWeekday(passage, at);
    return dayFirst(passage, at, from) ?? monthFirst(passage, at, from) ?? yearFirst(passage, at);
  },
  examples: [
    ['on 20 July 2024', '2024-07-20'],
    ['on July 20, 2024', '2024-07-20'],
    ['it fell on July 3rd', '2023-07-03'],
    ['Wed, 22 of January', '2024-01-22'],
    ['the 2nd of March 2019', '2019-03-02'],
    ['on May 2', '2024-05-02'],
    ['on Sept. 12 it fell', '2023-09-12'],
    ['16. Nov. 2016', '2016-11-16'],
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
  if (!day) return undefined;
  if (
    words[article]?.kind === 'letters' &&
    /^(?:first|second|third)$/.test(words[article]?.lower ?? '') &&
    words[day.next]?.kind === 'letters'
  )
    return undefined;
  const tied = isDash(words[day.next]) && words[day.next]?.glued && words[day.next + 1]?.kind === 'digits';
  const year = tied ? undefined : readYearAfter(passage, day.next);
  if (tied || (!year && (isMeasure(passage, day.next) || words[day.next]?.text === ':'))) return undefined;
  if (!year && namedAfterDays.has(words[day.next]?.text ?? '')) return undefined;
  return dated(first, year?.next ?? day.next, year?.value ?? null, month.value, day.value);
}

/** What is named after a day: "the March 23 Movement". */
const namedAfterDays: ReadonlySet<string> = new Set(
  'Movement Party Brigade Bridge Square Street Avenue Agreement Revolution Alliance Front Coalition Stadium University Airport'.split(
    ' ',
  ),
);

/** "2019-Sep-01", "2024 March 5". */
function yearFirst(passage: DatePassage, at: number): FoundDate | undefined {
  const { words } = passage;
  const year = readYear(passage, at);
  if (!year) return undefined;
  const tie = /^[-/]$/.test(words[year.next]?.text ?? '') ? 1 : 0;
  const month = readMonth(passage, year.next + tie);
  if (!month || (tie === 1 && words[month.next]?.text !== words[year.next]?.text)) return undefined;
  const day = words[month.next + tie]?.kind === 'digits' ? readDay(passage, month.next + tie) : undefined;
  return day && dated(at, day.next, year.value, month.value, day.value);
}

const leapYear = 2024;

function dated(first: number, next: number, year: number | null, month: number, day: number): FoundDate | undefined {
  if (day > daysInMonth(year ?? leapYear, month)) return undefined;
  const calendar: Calendar = { kind: 'day', year, month, day };
  return found(full.id, first, next, calendar);
}
