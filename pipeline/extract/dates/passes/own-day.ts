import type { Calendar, Day } from '../calendar.ts';
import type { DatePassage, FoundDate } from '../rule.ts';

interface Scanned {
  readonly passage: DatePassage;
  readonly dates: readonly FoundDate[];
}

/** How many of the first passages may hold the date of the text, and how many words a line that dates it may have. */
const opening = 3;
const longestLine = 16;

/** The day that the text gives itself in its first short lines ("Weekly summary, 22-28 April 2024"), or null. */
export function ownDay(scanned: readonly Scanned[]): Day | null {
  for (const { passage, dates } of scanned.slice(0, opening)) {
    if (passage.words.length > longestLine) continue;
    const day = dates.map(({ calendar }) => wholeDay(calendar)).find((found) => found !== null);
    if (day) return day;
  }
  return null;
}

function wholeDay(calendar: Calendar): Day | null {
  if (calendar.kind === 'interval') return wholeDay(calendar.to);
  if (calendar.kind !== 'day' || calendar.year === null || calendar.month === null) return null;
  return { year: calendar.year, month: calendar.month, day: calendar.day };
}
