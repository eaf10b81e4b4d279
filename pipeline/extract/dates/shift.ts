import { daysInMonth, isoDay } from '../../../schemas/edtf.ts';
import { addDays, addMonths, dayOf, type TimeUnit } from './calendar.ts';

/** Moves an EDTF expression by whole units, keeping its precision: "2024-01/2024-03" a year back is "2023-01/2023-03". */
export function shiftEdtf(edtf: string, unit: TimeUnit, by: number): string {
  if (by === 0) return edtf;
  return edtf
    .split('/')
    .map((part) => (part === '..' || part === '' ? part : shiftPart(part, unit, by)))
    .join('/');
}

function shiftPart(part: string, unit: TimeUnit, by: number): string {
  if (part.includes('X')) return unit === 'decade' ? `${Number(part.slice(0, 3)) + by}X` : part;
  const [year = 0, month, day] = part.split('-').map(Number);
  if (unit === 'year' || unit === 'decade' || unit === 'century') {
    const shifted = year + by * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100);
    if (day !== undefined && month !== undefined)
      return isoDay(shifted, month, Math.min(day, daysInMonth(shifted, month)));
    return [String(shifted).padStart(4, '0'), ...part.split('-').slice(1)].join('-');
  }
  if (month === undefined) return part;
  if (unit === 'month' || unit === 'quarter') {
    const moved = addMonths({ year, month: Math.min(month, 12) }, by * (unit === 'quarter' ? 3 : 1));
    const text = `${String(moved.year).padStart(4, '0')}-${String(moved.month).padStart(2, '0')}`;
    return day === undefined
      ? text
      : isoDay(moved.year, moved.month, Math.min(day, daysInMonth(moved.year, moved.month)));
  }
  if (day === undefined) return part;
  const moved = addDays(dayOf(part), by * (unit === 'week' ? 7 : 1));
  return isoDay(moved.year, moved.month, moved.day);
}

/**
 * The stretch that a moved anchor names: "that year" of 2021-08 is 2021, "the same month" of 2021-08-15 is 2021-08;
 * a comparison ("a year earlier") keeps the anchor's own length.
 */
export function unitOfEdtf(edtf: string, unit: TimeUnit, by: number): string {
  if (by !== 0 && unit !== 'month') return edtf;
  const start = edtf.split('/')[0] ?? edtf;
  if (unit === 'year') return start.includes('X') ? edtf : start.slice(0, 4);
  if (unit === 'month') return start.length >= 7 ? start.slice(0, 7) : edtf;
  return edtf;
}
