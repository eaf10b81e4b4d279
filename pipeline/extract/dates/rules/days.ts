import { daysInMonth } from '../../../../schemas/edtf.ts';
import { isDash } from '../../quantities/words.ts';
import { readDay, readMonth, readYearAfter } from '../parts.ts';
import { type DatePassage, type DateRule, type FoundDate, found } from '../rule.ts';

/** Two days of one month. */
export const days: DateRule = {
  id: 'dates/rules/days',
  read(passage, at) {
    return dayFirst(passage, at) ?? monthFirst(passage, at);
  },
  examples: [
    ['on 3-4 March 2024', '2024-03-03/2024-03-04'],
    ['March 3–4, 2024', '2024-03-03/2024-03-04'],
    ['between 3 and 12 of Sept', '2023-09-03/2023-09-12'],
    ['from 4 to 22 January, 1995', '1995-01-04/1995-01-22'],
    ['on 3 and 4 March', '2024-03-03/2024-03-04'],
  ],
  counterexamples: ['3-4 people', 'March 3-4 percent'],
};

/** "3-4 March 2024", "from 4 to 22 January". */
function dayFirst(passage: DatePassage, at: number): FoundDate | undefined {
  const pair = readPair(passage, at);
  if (!pair) return undefined;
  const of = passage.words[pair.next]?.lower === 'of' ? pair.next + 1 : pair.next;
  const month = readMonth(passage, of);
  if (!month) return undefined;
  const year = readYearAfter(passage, month.next);
  return interval(at, year?.next ?? month.next, year?.value ?? null, month.value, pair.first, pair.last);
}

/** "March 3-4, 2024". */
function monthFirst(passage: DatePassage, at: number): FoundDate | undefined {
  const { words, lexicon } = passage;
  const month = readMonth(passage, at);
  const between = month && words[month.next]?.lower === 'between' ? month.next + 1 : month?.next;
  const pair = between === undefined ? undefined : readPair(passage, between);
  if (!month || !pair) return undefined;
  const after = words[pair.next];
  if (after?.text === '%' || lexicon.measures.has(after?.lower ?? '')) return undefined;
  const year = readYearAfter(passage, pair.next);
  return interval(at, year?.next ?? pair.next, year?.value ?? null, month.value, pair.first, pair.last);
}

const links: ReadonlySet<string> = new Set(['to', 'and', 'until', 'till', 'through', '/', '&']);

function readPair(
  passage: DatePassage,
  at: number,
): { readonly first: number; readonly last: number; readonly next: number } | undefined {
  const { words } = passage;
  if (words[at]?.kind !== 'digits') return undefined;
  const first = readDay(passage, at);
  if (!first || !(isDash(words[first.next]) || links.has(words[first.next]?.lower ?? ''))) return undefined;
  const last = words[first.next + 1]?.kind === 'digits' ? readDay(passage, first.next + 1) : undefined;
  return last && last.value > first.value ? { first: first.value, last: last.value, next: last.next } : undefined;
}

function interval(
  first: number,
  next: number,
  year: number | null,
  month: number,
  from: number,
  to: number,
): FoundDate | undefined {
  if (to > daysInMonth(year ?? 2024, month)) return undefined;
  return found(days.id, first, next, {
    kind: 'interval',
    from: { kind: 'day', year, month, day: from },
    to: { kind: 'day', year, month, day: to },
  });
}
