/** From what an expression says to the time that it means. */
import { daysInMonth, isoDay } from '../../../schemas/edtf.ts';
import type { Precision } from '../../../schemas/vocabulary.ts';
import { type Calendar, type Day, daysBetween } from './calendar.ts';
import { type DateContext, noPublication, noYear, type Resolution, type Unresolved } from './context.ts';
import { four, monthOf } from './edtf-text.ts';
import { shifted, span, weekday } from './resolve-relative.ts';
import { shiftEdtf } from './shift.ts';

/** @param yearShift years from the year of publication, where the expression says so ("March last year") */
export function resolve(
  calendar: Calendar,
  yearShift: number | undefined,
  context: DateContext,
): Resolution | Unresolved {
  if (yearShift !== undefined) return relativeYear(calendar, yearShift, context);
  switch (calendar.kind) {
    case 'year':
      return calendar.year === null ? noYear : { edtf: four(calendar.year), precision: 'year', basis: 'stated' };
    case 'years':
      return { edtf: `${four(calendar.first)}/${four(calendar.last)}`, precision: 'range', basis: 'stated' };
    case 'decade':
      return { edtf: `${calendar.decade}X`, precision: 'decade', basis: 'stated' };
    case 'century':
      return { edtf: `${calendar.century}XX`, precision: 'century', basis: 'stated' };
    case 'day':
    case 'month':
    case 'months':
    case 'season':
      return inYear(calendar, context);
    case 'interval':
      return interval(calendar.from, calendar.to, context);
    case 'weekday':
      return weekday(calendar.weekday, calendar.shift, context);
    case 'shift':
      return shifted(calendar.unit, calendar.by, calendar.from === 'text' ? context.anchor : null, context);
    case 'span':
      return span(calendar.unit, calendar.count * calendar.direction, context);
  }
}

type Yearly = Extract<Calendar, { readonly year: number | null }>;

function relativeYear(calendar: Calendar, shift: number, { published }: DateContext): Resolution | Unresolved {
  if (!published) return noPublication;
  const year = published.year + shift;
  if (calendar.kind === 'interval') {
    const [from, to] = [calendar.from, calendar.to].map((end) =>
      'year' in end ? edtfOf({ ...end, year: end.year ?? year }) : null,
    );
    return from && to ? { edtf: `${from}/${to}`, precision: 'range', basis: 'relative' } : noYear;
  }
  if (!('year' in calendar)) return noYear;
  const edtf = edtfOf({ ...calendar, year });
  return edtf === null ? noYear : { edtf, precision: precisionOf(calendar), basis: 'relative' };
}

function inYear(calendar: Yearly, context: DateContext): Resolution | Unresolved {
  const year = calendar.year ?? impliedYear(calendar, context);
  const edtf = year === null ? null : edtfOf({ ...calendar, year });
  if (edtf === null) return noYear;
  return { edtf, precision: precisionOf(calendar), basis: calendar.year === null ? 'implied' : 'stated' };
}

/** A date may lie this many days against the direction that the tense shows: tense is read from words around, and they err. */
const tenseSlack = { day: 45, other: 75 };

/** Without a tense, a date further ahead than this would be given its year. */
const farAhead = 120;

/** The year of the story, else the one that brings the date nearest to it, or nearest in the direction of the tense. */
function impliedYear(calendar: Yearly, { story, tense }: DateContext): number | null {
  const { year, near } = story;
  if (year !== null || near === null || calendar.kind === 'year') return year ?? near?.year ?? null;
  const slack = calendar.kind === 'day' ? tenseSlack.day : tenseSlack.other;
  const candidates = [near.year - 1, near.year, near.year + 1].map((candidate) => {
    const days = daysBetween(near, firstDay(calendar, candidate));
    const against = tense === 'future' ? days < -slack : days > (tense === 'past' ? slack : farAhead);
    return { candidate, distance: Math.abs(days) + (against ? 366 : 0) };
  });
  return candidates.reduce((best, one) => (one.distance < best.distance ? one : best)).candidate;
}

function firstDay(calendar: Yearly, year: number): Day {
  switch (calendar.kind) {
    case 'day':
      return { year, month: calendar.month ?? 1, day: calendar.day };
    case 'month':
      return { year, month: calendar.month, day: 1 };
    case 'months':
      return { year, month: calendar.first, day: 1 };
    case 'season':
      return { year, month: (calendar.code - 20) * 3, day: 1 };
    case 'year':
      return { year, month: 1, day: 1 };
  }
}

/** EDTF of a calendar part whose year is settled; null while it is not. */
function edtfOf(calendar: Yearly): string | null {
  const { year } = calendar;
  if (year === null) return null;
  switch (calendar.kind) {
    case 'day':
      if (calendar.month === null || calendar.day > daysInMonth(year, calendar.month)) return null;
      return isoDay(year, calendar.month, calendar.day);
    case 'month':
      return monthOf(year, calendar.month);
    case 'months':
      return `${monthOf(year, calendar.first)}/${monthOf(year, calendar.last)}`;
    case 'season':
      return `${four(year)}-${calendar.code}`;
    case 'year':
      return four(year);
  }
}

function precisionOf(calendar: Calendar): Precision {
  switch (calendar.kind) {
    case 'months':
      return calendar.name === 'range' ? 'range' : calendar.name;
    case 'day':
    case 'month':
    case 'season':
    case 'year':
    case 'decade':
    case 'century':
      return calendar.kind;
    default:
      return 'range';
  }
}

function interval(from: Calendar, to: Calendar, context: DateContext): Resolution | Unresolved {
  const end = resolve(to, undefined, context);
  if ('reason' in end) return end;
  const endYear = Number(end.edtf.slice(0, 4));
  const open = 'year' in from && from.year === null;
  const start = resolve(open ? { ...from, year: endYear } : from, undefined, context);
  if ('reason' in start) return start;
  const wraps = open && start.edtf > end.edtf;
  const first = wraps ? shiftEdtf(start.edtf, 'year', -1) : start.edtf;
  const edtf = `${first.split('/')[0]}/${end.edtf.split('/').at(-1)}`;
  const basis =
    open && 'year' in to && to.year !== null ? 'stated' : start.basis === 'stated' ? end.basis : start.basis;
  return { edtf, precision: 'range', basis };
}
