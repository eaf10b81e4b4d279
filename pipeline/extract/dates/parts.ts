/** Readers of the parts of dates: months, days, years. Each gives the value and the index after it, or declines. */
import { isDash, type Word } from '../quantities/words.ts';
import type { DatePassage } from './rule.ts';

export interface Part {
  readonly value: number;
  readonly next: number;
}

/** "March", "Sept.", "jan": months in lower case only where they are no other word. */
export function readMonth({ words, lexicon }: DatePassage, at: number): Part | undefined {
  const word = words[at];
  if (word?.kind !== 'letters') return undefined;
  const full = lexicon.months.get(word.lower);
  const value = full ?? lexicon.shortMonths.get(word.lower);
  if (value === undefined) return undefined;
  const capital = word.text.charAt(0) !== word.lower.charAt(0);
  if (!capital && (word.lower === 'may' || word.lower === 'march' || word.lower === 'mar')) return undefined;
  const dot = full === undefined || words[at + 1]?.text === '.';
  const stop =
    dot &&
    words[at + 1]?.text === '.' &&
    words[at + 1]?.glued &&
    (full === undefined || words[at + 2]?.kind === 'digits');
  return { value, next: stop ? at + 2 : at + 1 };
}

/** "20", "3rd", "first", "twenty-first": a day of the month. */
export function readDay({ words, lexicon }: DatePassage, at: number): Part | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.kind === 'digits') {
    if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(word.text)) return undefined;
    const suffix = words[at + 1];
    const ordinal = suffix?.glued && /^(?:st|nd|rd|th)$/.test(suffix.lower);
    if (suffix?.glued && suffix.kind === 'letters' && !ordinal) return undefined;
    return { value: Number(word.text), next: ordinal ? at + 2 : at + 1 };
  }
  if (word.lower === 'twenty' || word.lower === 'thirty') {
    const unit = isDash(words[at + 1]) ? at + 2 : at + 1;
    const ordinal = lexicon.ordinals.get(words[unit]?.lower ?? '') ?? lexicon.numbers.get(words[unit]?.lower ?? '');
    const value = (word.lower === 'twenty' ? 20 : 30) + (ordinal ?? 99);
    return ordinal !== undefined && ordinal < 10 && value <= 31 ? { value, next: unit + 1 } : undefined;
  }
  const ordinal = lexicon.ordinals.get(word.lower);
  return ordinal === undefined || ordinal > 30 ? undefined : { value: ordinal, next: at + 1 };
}

/** A year in four digits between 1000 and 2199. */
export function readYear({ words }: DatePassage, at: number): Part | undefined {
  const word = words[at];
  if (word?.kind !== 'digits' || !/^(?:1\d|2[01])\d\d$/.test(word.text)) return undefined;
  const after = words[at + 1];
  if (after?.glued && (after.kind === 'letters' || after.text === '%')) return undefined;
  return { value: Number(word.text), next: at + 1 };
}

/** A comma, or "of", or nothing, before a year: "March, 2024", "June of 1999", "May '24". */
export function readYearAfter(passage: DatePassage, at: number): Part | undefined {
  const { words } = passage;
  const joiner = words[at]?.lower;
  const from =
    joiner === ',' ||
    joiner === 'of' ||
    (isDash(words[at]) && words[at]?.glued && words[at + 1]?.glued) ||
    joiner === '.'
      ? at + 1
      : at;
  const year = readYear(passage, from);
  if (year && !isMeasure(passage, year.next)) return year;
  const short = words[at + 1];
  if ((joiner === '’' || joiner === "'" || joiner === '‘') && short?.glued && /^\d\d$/.test(short.text))
    return { value: century(Number(short.text)), next: at + 2 };
  return undefined;
}

/** Two digits of a year: 71 is 1971, 27 is 2027. */
export function century(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

/** True where a unit, a scale word or a noun for people stands: what is before it is a number and no year. */
export function isMeasure({ words, lexicon }: DatePassage, at: number): boolean {
  const from = isDash(words[at]) && words[at]?.glued && words[at + 1]?.glued ? at + 1 : at;
  const word: Word | undefined = words[from];
  if (!word) return false;
  if (word.text === '%' || word.text === '°') return true;
  return (
    word.kind === 'letters' &&
    (lexicon.measures.has(word.lower) || lexicon.people.has(word.lower)) &&
    !periodWords.has(word.lower)
  );
}

/** Words that are units or scales elsewhere and common after a year. */
const periodWords: ReadonlySet<string> = new Set([
  'in',
  'm',
  'a',
  'h',
  'g',
  'members',
  'population',
  'police',
  'staff',
  'point',
  'bar',
  'turn',
  'degree',
  'troops',
  'observers',
  'users',
  'b',
  'cup',
  'gross',
  'sea',
  'deadweight',
  'parts',
  'sq',
]);

/** "Wednesday," or "Wed." before a date; the index after it, or the same index. */
export function skipWeekday({ words, lexicon }: DatePassage, at: number): number {
  const word = words[at];
  if (!word) return at;
  const full = lexicon.weekdays.has(word.lower);
  if (!full && !lexicon.shortWeekdays.has(word.lower)) return at;
  let next = at + 1;
  if (words[next]?.text === '.') next += 1;
  if (words[next]?.text === ',') next += 1;
  return next;
}
