import type { Passage } from '../amount.ts';
import type { Draft } from '../draft.ts';

/** How many words may stand between the two ends of a change. */
const reach = 14;

/** Marks the ends of "from 45 percent in 2021 to 19 percent in 2024" and of "to 19 percent from 45 percent". */
export function markChanges({ words }: Passage, drafts: readonly Draft[]): Draft[] {
  const marked = [...drafts];
  for (let index = 0; index + 1 < marked.length; index += 1) {
    const left = marked[index];
    const right = marked[index + 1];
    if (!left || !right || !isPair(left, right) || right.widest.first - left.widest.next > reach) continue;
    const opener = words[left.widest.first - 1]?.lower;
    const second = words[right.widest.first - 1]?.lower;
    if (words.slice(left.widest.next, right.first).some((word) => word.text === ';' || word.text === '.')) continue;
    if (opener === 'from' && second === 'to') {
      marked[index] = { ...left, change: 'from' };
      marked[index + 1] = { ...right, change: 'to' };
    } else if (opener === 'to' && second === 'from') {
      marked[index] = { ...left, change: 'to' };
      marked[index + 1] = { ...right, change: 'from' };
    }
  }
  return marked;
}

/** One dimension, or a bare number beside the one with the unit ("from 48 to 24 hours", "from 96 hours to 20"). */
function isPair(left: Draft, right: Draft): boolean {
  const isBare = ({ dimension, counted }: Draft): boolean => dimension === 'count' && counted === null;
  return left.dimension === right.dimension || isBare(left) || isBare(right);
}
