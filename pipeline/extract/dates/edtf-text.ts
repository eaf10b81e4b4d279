/** Writes EDTF from the parts of a calendar date. */
import { isoDay } from '../../../schemas/edtf.ts';
import type { Precision } from '../../../schemas/vocabulary.ts';
import type { Day } from './calendar.ts';

/** The precision that the form of an EDTF expression shows. */
export function precisionOfEdtf(edtf: string): Precision {
  if (edtf.includes('/')) return 'range';
  return edtf.length === 10
    ? 'day'
    : edtf.length === 7
      ? 'month'
      : edtf.endsWith('XX')
        ? 'century'
        : edtf.endsWith('X')
          ? 'decade'
          : 'year';
}

export function monthText({ year, month }: { readonly year: number; readonly month: number }): string {
  return monthOf(year, month);
}

export function monthOf(year: number, month: number): string {
  return `${four(year)}-${String(month).padStart(2, '0')}`;
}

export function iso({ year, month, day }: Day): string {
  return isoDay(year, month, day);
}

export function four(year: number): string {
  return String(year).padStart(4, '0');
}
