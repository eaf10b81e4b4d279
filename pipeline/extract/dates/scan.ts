import type { DatePassage, FoundDate } from './rule.ts';
import { dateRules } from './rules.ts';

/** Finds the calendar expressions of a passage, from left to right, none inside another. */
export function scanDates(passage: DatePassage): FoundDate[] {
  const dates: FoundDate[] = [];
  let at = 0;
  while (at < passage.words.length) {
    const longest = canStart(passage, at) ? readAt(passage, at) : undefined;
    if (longest) dates.push(longest);
    at = longest ? Math.max(longest.next, at + 1) : at + 1;
  }
  return dates;
}

function readAt(passage: DatePassage, at: number): FoundDate | undefined {
  let longest: FoundDate | undefined;
  for (const rule of dateRules) {
    const item = rule.read(passage, at);
    if (item && item.next > (longest?.next ?? at)) longest = item;
  }
  return longest;
}

/** A cheap test that spares the rules most words. */
function canStart({ words, lexicon }: DatePassage, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.kind === 'digits') return true;
  if (word.kind === 'mark') return /^[’'‘]$/.test(word.text) && words[at + 1]?.kind === 'digits';
  const { lower } = word;
  return lexicon.starters.has(lower);
}
