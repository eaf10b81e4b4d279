import { readYear, type Part } from './parts.ts';
import type { DatePassage } from './rule.ts';

/** "last year", "of this year", "next year" after a month, quarter or season; the value is the shift in years. */
export function readRelativeYear({ words, lexicon }: DatePassage, at: number): Part | undefined {
  const opener = words[at]?.lower;
  let from = opener === 'of' || opener === 'in' ? at + 1 : at;
  if (words[from]?.lower === 'the') from += 1;
  const shift = lexicon.shifts.get(words[from]?.lower ?? '');
  return shift !== undefined && words[from + 1]?.lower === 'year' ? { value: shift, next: from + 2 } : undefined;
}

/** A year or a relative year after "of", "in", a comma or nothing; null year and shift when neither stands there. */
export function readAnyYear(
  passage: DatePassage,
  at: number,
): { readonly year: number | null; readonly yearShift: number | null; readonly next: number } {
  const { words } = passage;
  const joiner = words[at]?.lower;
  const from = joiner === 'of' || joiner === 'in' || joiner === ',' || joiner === '-' ? at + 1 : at;
  const fiscal = /^(?:fiscal|financial|calendar)$/.test(words[from]?.lower ?? '') ? from + 1 : from;
  const year = readYear(passage, words[fiscal]?.lower === 'year' ? fiscal + 1 : fiscal);
  if (year) return { year: year.value, yearShift: null, next: year.next };
  const relative = readRelativeYear(passage, at);
  return relative
    ? { year: null, yearShift: relative.value, next: relative.next }
    : { year: null, yearShift: null, next: at };
}
