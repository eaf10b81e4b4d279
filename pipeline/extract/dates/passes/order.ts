import type { DatePassage, FoundDate } from '../rule.ts';

interface Scanned {
  readonly passage: DatePassage;
  readonly dates: readonly FoundDate[];
}

/** True when the article writes the day before the month: by its dates that allow one reading, else by those in words. */
export function isDayFirst(scanned: readonly Scanned[]): boolean {
  let balance = 0;
  for (const { passage, dates } of scanned) {
    for (const { first, calendar, other, rule } of dates) {
      if (calendar.kind !== 'day' || other !== null) continue;
      const opener = passage.words[first];
      if (rule === 'dates/rules/numeric' && opener && /^\d{1,2}$/.test(opener.text))
        balance += Number(opener.text) === calendar.day ? 100 : -100;
      if (rule === 'dates/rules/full') balance += opener?.kind === 'digits' ? 1 : -1;
    }
  }
  return balance > 0;
}
