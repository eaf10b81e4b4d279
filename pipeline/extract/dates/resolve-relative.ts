/** Expressions that count from the day of publication or from another date: weekdays, "last year", "the past two months". */
import { addDays, addMonths, type Day, type TimeUnit, weekdayOf } from './calendar.ts';
import { type DateContext, noPublication, type Resolution, type Unresolved } from './context.ts';
import { four, iso, monthOf, monthText, precisionOfEdtf } from './edtf-text.ts';
import { shiftEdtf, unitOfEdtf } from './shift.ts';

export function weekday(
  value: number,
  shift: number | null,
  { published, tense }: DateContext,
): Resolution | Unresolved {
  if (!published) return noPublication;
  const offset = value - weekdayOf(published);
  const days =
    shift !== null
      ? shift === -1
        ? offset < 0
          ? offset
          : offset - 7
        : offset + 7 * shift
      : tense === 'future'
        ? offset < 0
          ? offset + 7
          : offset
        : offset > 0
          ? offset - 7
          : offset;
  return { edtf: iso(addDays(published, days)), precision: 'day', basis: 'relative' };
}

export function shifted(
  unit: TimeUnit,
  by: number,
  anchor: string | null,
  { published }: DateContext,
): Resolution | Unresolved {
  if (anchor !== null) {
    const edtf = unitOfEdtf(shiftEdtf(anchor, unit, by), unit, by);
    return { edtf, precision: precisionOfEdtf(edtf), basis: 'relative' };
  }
  if (unit === 'period') return { reason: 'No date before it says which period is meant' };
  if (!published) return noPublication;
  const edtf = unitFromDay(published, unit, by);
  return { edtf, precision: unit === 'quarter' ? 'quarter' : precisionOfEdtf(edtf), basis: 'relative' };
}

function unitFromDay(published: Day, unit: TimeUnit, by: number): string {
  const monday = addDays(published, 1 - weekdayOf(published) + 7 * by);
  switch (unit) {
    case 'day':
      return iso(addDays(published, by));
    case 'week':
      return `${iso(monday)}/${iso(addDays(monday, 6))}`;
    case 'weekend':
      return `${iso(addDays(monday, 5))}/${iso(addDays(monday, 6))}`;
    case 'month': {
      const { year, month } = addMonths(published, by);
      return monthOf(year, month);
    }
    case 'quarter': {
      const { year, month } = addMonths(
        { year: published.year, month: Math.floor((published.month - 1) / 3) * 3 + 1 },
        3 * by,
      );
      return `${monthOf(year, month)}/${monthOf(year, month + 2)}`;
    }
    case 'half':
    case 'year':
      return four(published.year + by);
    case 'decade':
      return `${Math.floor(published.year / 10) + by}X`;
    case 'century':
      return `${Math.floor(published.year / 100) + by}XX`;
    case 'period':
      return four(published.year);
  }
}

/** A stretch that ends or begins with the publication; no finer than its unit. */
export function span(unit: TimeUnit, count: number, { published }: DateContext): Resolution | Unresolved {
  if (!published) return noPublication;
  const other =
    unit === 'day' || unit === 'week'
      ? iso(addDays(published, count * (unit === 'week' ? 7 : 1)))
      : unit === 'month' || unit === 'quarter'
        ? monthText(addMonths(published, count * (unit === 'quarter' ? 3 : 1)))
        : four(published.year + count);
  const own =
    other.length === 10
      ? iso(published)
      : other.length === 7
        ? monthOf(published.year, published.month)
        : four(published.year);
  return { edtf: count < 0 ? `${other}/${own}` : `${own}/${other}`, precision: 'range', basis: 'relative' };
}
