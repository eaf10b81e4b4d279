import type { Passage } from '../amount.ts';
import { type Draft, widened } from '../draft.ts';

const links: ReadonlySet<string> = new Set(['and', 'but', ',']);

/** Joins a lower and an upper bound of one thing into a range: "more than 100 and less than 300". */
export function joinBounds({ words }: Passage, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const item of drafts) {
    const left = joined.at(-1);
    const between = left ? words.slice(left.widest.next, item.widest.first) : [];
    const linked = between.length === 1 && links.has(between[0]?.lower ?? '');
    const range = left && linked && left.unit === item.unit ? rangeOf(left, item) : undefined;
    if (range) joined[joined.length - 1] = range;
    else joined.push(item);
  }
  return joined;
}

function rangeOf(left: Draft, right: Draft): Draft | undefined {
  const [lower, upper] = isLower(left) ? [left, right] : [right, left];
  if (!isLower(lower) || !isUpper(upper) || lower.value >= upper.value) return undefined;
  const whole = { ...left, next: right.next, low: lower.value, high: upper.value, qualifier: 'between' as const };
  return widened(whole, left.widest.first, right.widest.next);
}

function isLower({ qualifier }: Draft): boolean {
  return qualifier === 'over' || qualifier === 'at_least';
}

function isUpper({ qualifier }: Draft): boolean {
  return qualifier === 'under' || qualifier === 'up_to';
}
