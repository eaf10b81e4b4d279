import { isDash } from '../../quantities/words.ts';
import type { DatePassage, FoundDate } from '../rule.ts';

const hedges: ReadonlySet<string> = new Set(['around', 'about', 'circa', 'approximately', 'roughly']);

/** Takes "early", "mid-", "late" and "around" before a date into it. A part of a day stays outside. */
export function readPhases(passage: DatePassage, dates: readonly FoundDate[]): FoundDate[] {
  return dates.map((item) => hedged(passage, phased(passage, item)));
}

function phased({ words, lexicon }: DatePassage, item: FoundDate): FoundDate {
  if (
    item.calendar.kind === 'day' ||
    item.calendar.kind === 'weekday' ||
    (item.calendar.kind === 'shift' && item.calendar.unit === 'day')
  )
    return item;
  let at = item.first - 1;
  if (words[at]?.lower === 'the') at -= 1;
  if (words[at]?.lower === 'in' || words[at]?.lower === 'of') at -= 1;
  if (isDash(words[at]) && words[at]?.glued) at -= 1;
  const phase = lexicon.phases.get(words[at]?.lower ?? '');
  if (phase === undefined) return item;
  const first = words[at - 1]?.lower === 'the' ? at - 1 : at;
  return { ...item, first, phase, approximate: true };
}

function hedged({ words }: DatePassage, item: FoundDate): FoundDate {
  const year = item.calendar.kind === 'year' || item.calendar.kind === 'decade';
  return year && hedges.has(words[item.first - 1]?.lower ?? '')
    ? { ...item, first: item.first - 1, approximate: true }
    : item;
}
