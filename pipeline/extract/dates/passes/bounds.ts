import type { DateExpression } from '../../../../schemas/extracted.ts';
import type { DatePassage, FoundDate } from '../rule.ts';

/** What before "from" makes the date one that another is compared with: "up from 2021". */
const comparing = /^(?:up|down|higher|lower|more|less|rise|fall|increase|decrease|drop|percent|cent|%)$/;

/** "from 2025 onwards"; "from 1 June", where nothing is compared and no "to" closes the period. */
function opensPeriod(words: DatePassage['words'], at: number, next: number, calendar: FoundDate['calendar']): boolean {
  const after = words[next]?.lower ?? '';
  if (/^(?:on|onward|onwards)$/.test(after)) return true;
  if (comparing.test(words[at - 1]?.lower ?? '') || /^(?:to|until|till|through)$/.test(after)) return false;
  return calendar.kind === 'day' || calendar.kind === 'month' || calendar.kind === 'year';
}

const closing: ReadonlySet<string> = new Set(['by', 'until', 'till', 'before']);

/** Whether the word before it opens or closes a period: "since 2014", "by 2030", "from 2025 onwards". */
export function boundOf({ words }: DatePassage, { first, next, calendar }: FoundDate): DateExpression['bound'] {
  if (calendar.kind === 'interval' || calendar.kind === 'years') return null;
  let at = first - 1;
  if (words[at]?.lower === 'the') at -= 1;
  if (words[at]?.lower === 'of' && /^(?:end|start|beginning|close)$/.test(words[at - 1]?.lower ?? '')) {
    at -= 2;
    if (words[at]?.lower === 'the') at -= 1;
  }
  const before = words[at]?.lower ?? '';
  if (before === 'since' || before === 'starting' || before === 'effective') return 'since';
  if (before === 'from' && opensPeriod(words, at, next, calendar)) return 'since';
  return closing.has(before) ? 'until' : null;
}
