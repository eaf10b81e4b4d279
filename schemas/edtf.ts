/** Reading of the EDTF (ISO 8601-2) forms that the tables use. */
export interface DayInterval {
  /** ISO 8601 day, inclusive; null for an open end. */
  readonly start: string | null;
  readonly end: string | null;
}

/** First and last month of the sub-year codes: seasons of the northern hemisphere, quarters, four-month parts, halves. */
const partsOfYear: Readonly<Record<number, readonly [first: number, last: number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 14],
  29: [9, 11],
  30: [12, 14],
  31: [3, 5],
  32: [6, 8],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

/**
 * First and last day of an EDTF expression: a day, month, year, season, decade ("199X"), century ("19XX") or an interval
 * of two of them. `..` and an empty end are open. A winter ends in the February of the next year.
 * @throws RangeError when the text is no such expression
 */
export function edtfInterval(edtf: string): DayInterval {
  const ends = edtf.split('/');
  const [from, to] = ends;
  if (ends.length > 2 || from === undefined) throw new RangeError(`Unexpected EDTF "${edtf}"`);
  if (to === undefined) return single(from, edtf);
  return { start: isOpen(from) ? null : single(from, edtf).start, end: isOpen(to) ? null : single(to, edtf).end };
}

function isOpen(end: string): boolean {
  return end === '..' || end === '';
}

function single(part: string, whole: string): DayInterval {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(part);
  const [, year = '', month, day] = match ?? [];
  if (!match || (year.includes('X') && month !== undefined)) throw new RangeError(`Unexpected EDTF "${whole}"`);
  if (month === undefined)
    return { start: `${year.replaceAll('X', '0')}-01-01`, end: `${year.replaceAll('X', '9')}-12-31` };
  const code = Number(month);
  if (day !== undefined) return wholeDay(Number(year), code, Number(day), whole);
  const months = code >= 1 && code <= 12 ? ([code, code] as const) : partsOfYear[code];
  if (!months) throw new RangeError(`Unexpected EDTF "${whole}"`);
  return { start: isoDay(Number(year), months[0], 1), end: endOfMonth(Number(year), months[1]) };
}

function wholeDay(year: number, month: number, day: number, whole: string): DayInterval {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    throw new RangeError(`Unexpected EDTF "${whole}"`);
  const date = isoDay(year, month, day);
  return { start: date, end: date };
}

function endOfMonth(year: number, month: number): string {
  const [ownYear, ownMonth] = month > 12 ? [year + 1, month - 12] : [year, month];
  return isoDay(ownYear, ownMonth, daysInMonth(ownYear, ownMonth));
}

/** ISO 8601 day of a year, month (1-12) and day. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Number of days of a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
