import type { DateExpression } from '../../../../schemas/extracted.ts';
import type { DatePassage, FoundDate } from '../rule.ts';

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
  if (before === 'since' || (before === 'from' && /^(?:on|onward|onwards)$/.test(words[next]?.lower ?? '')))
    return 'since';
  return closing.has(before) ? 'until' : null;
}
