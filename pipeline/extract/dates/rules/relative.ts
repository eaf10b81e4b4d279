import type { Anchor, TimeUnit } from '../calendar.ts';
import { type DatePassage, type DateRule, type FoundDate, found } from '../rule.ts';

/** "last year", "this month", "the previous quarter", "a year earlier", "two years ago", "today". */
export const relative: DateRule = {
  id: 'dates/rules/relative',
  read(passage, at) {
    return dayName(passage, at) ?? shifted(passage, at) ?? same(passage, at) ?? counted(passage, at);
  },
  examples: [
    ['last year', '2023'],
    ['the previous month', '2024-04'],
    ['this week', '2024-04-29/2024-05-05'],
    ['yesterday', '2024-05-02'],
    ['two years ago', '2022'],
    ['three months ago', '2024-02'],
    ['ten days ago', '2024-04-23'],
    ['the year before last', '2022'],
  ],
  counterexamples: [
    'the last man',
    'this part',
    'next to it',
    'the past',
    'a previous version',
    'year on year',
    'the next of kin',
  ],
};

function dayName({ words, lexicon }: DatePassage, at: number): FoundDate | undefined {
  const by = lexicon.dayNames.get(words[at]?.lower ?? '');
  if (by !== undefined) return shift(at, at + 1, 'day', by, 'publication');
  const offset = words[at]?.lower === 'the' ? at + 1 : at;
  if (words[offset]?.lower !== 'day') return undefined;
  const direction = words[offset + 1]?.lower === 'before' ? -1 : words[offset + 1]?.lower === 'after' ? 1 : 0;
  const base = lexicon.dayNames.get(words[offset + 2]?.lower ?? '');
  return direction === 0 || base === undefined || base === 0
    ? undefined
    : shift(at, offset + 3, 'day', base + direction, 'publication');
}

/** "last year", "the following month", "the week after next", "the year before last". */
function shifted({ words, lexicon }: DatePassage, at: number): FoundDate | undefined {
  const article = words[at]?.lower === 'the';
  const from = article ? at + 1 : at;
  const word = words[from]?.lower ?? '';
  const by = lexicon.shifts.get(word);
  const unit = lexicon.units.get(words[from + 1]?.lower ?? '');
  if (by !== undefined && unit !== undefined && words[from + 1]?.lower.endsWith('s') !== true) {
    if (unit === 'century' || unit === 'half' || (words[from + 2]?.text === '-' && words[from + 2]?.glued))
      return undefined;
    if (article && (word === 'last' || word === 'past') && unit !== 'decade') return span(at, from + 2, unit, 1, -1);
    if ((article || word === 'last' || word === 'past' || word === 'next' || word === 'coming') && unit === 'decade')
      return span(at, from + 2, 'year', 10, by < 0 ? -1 : 1);
    if (article && (word === 'next' || word === 'coming') && unit !== 'day' && unit !== 'week')
      return span(at, from + 2, unit, 1, 1);
    const text =
      /^(?:previous|preceding|prior|following)$/.test(word) || (article && word === 'next' && unit === 'day');
    if (unit === 'period') return undefined;
    return shift(at, from + 2, unit, by, text ? 'text' : 'publication');
  }
  const own = lexicon.units.get(word);
  if (!article || own === undefined) return undefined;
  const link = words[from + 1]?.lower;
  const end = words[from + 2]?.lower === 'the' ? from + 3 : from + 2;
  if (link === 'after' && words[end]?.lower === 'next') return shift(at, end + 1, own, 2, 'publication');
  if (link === 'before' && words[end]?.lower === 'last') return shift(at, end + 1, own, -2, 'publication');
  if (
    own === 'year' &&
    (link === 'before' || link === 'earlier') &&
    (words[from + 2]?.kind !== 'letters' || link === 'earlier')
  )
    return shift(at, from + 2, 'year', -1, 'text');
  return undefined;
}

/** "the same month", "that year": the date that the text named last. */
function same({ words, lexicon }: DatePassage, at: number): FoundDate | undefined {
  const article = words[at]?.lower === 'the' && words[at + 1]?.lower === 'same' ? at + 1 : undefined;
  const that = words[at]?.lower === 'that' ? at : undefined;
  const from = article ?? that;
  if (from === undefined) return undefined;
  const unit = lexicon.units.get(words[from + 1]?.lower ?? '');
  if (
    unit === undefined ||
    !['year', 'month', 'day', 'period'].includes(unit) ||
    words[from + 1]?.lower.endsWith('s') === true
  )
    return undefined;
  if (that !== undefined && (unit === 'day' || unit === 'period') && words[at - 1]?.lower !== 'over') return undefined;
  return shift(at, from + 2, unit, 0, 'text');
}

/** "two years ago", "a month ago", "a year earlier". */
function counted({ words, lexicon }: DatePassage, at: number): FoundDate | undefined {
  const count = countAt(words, lexicon, at);
  const unit = count && lexicon.units.get(words[count.next]?.lower ?? '');
  if (!count || unit === undefined || unit === 'weekend' || unit === 'half') return undefined;
  const after = words[count.next + 1]?.lower ?? '';
  if (after === 'ago') return shift(at, count.next + 2, unit, -count.value, 'publication');
  if (after === 'earlier' || after === 'before') {
    if (after === 'before' && words[count.next + 2]?.kind === 'letters') return undefined;
    return shift(at, count.next + 2, unit, -count.value, 'text');
  }
  if (after === 'later') return shift(at, count.next + 2, unit, count.value, 'text');
  if (after === 'from' && words[count.next + 2]?.lower === 'now')
    return shift(at, count.next + 3, unit, count.value, 'publication');
  return undefined;
}

/** "two", "10", "a", "a few", "a couple of". */
export function countAt(
  words: DatePassage['words'],
  lexicon: DatePassage['lexicon'],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.lower === 'a' || word.lower === 'an') {
    if (words[at + 1]?.lower === 'couple') return { value: 2, next: words[at + 2]?.lower === 'of' ? at + 3 : at + 2 };
    return { value: 1, next: at + 1 };
  }
  if (word.kind === 'digits')
    return /^\d{1,3}$/.test(word.text) ? { value: Number(word.text), next: at + 1 } : undefined;
  const value = lexicon.numbers.get(word.lower);
  return value === undefined
    ? undefined
    : { value, next: words[at + 1]?.lower === 'of' && word.lower === 'couple' ? at + 2 : at + 1 };
}

function shift(first: number, next: number, unit: TimeUnit, by: number, from: Anchor): FoundDate {
  return found(relative.id, first, next, { kind: 'shift', unit, by, from });
}

function span(first: number, next: number, unit: TimeUnit, count: number, direction: 1 | -1): FoundDate {
  return found(relative.id, first, next, { kind: 'span', unit, count, direction });
}
