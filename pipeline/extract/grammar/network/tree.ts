import { spanningTree } from './spanning-tree.ts';

/**
 * The heads of the best tree with exactly one root; -1 marks the root. Each word takes its best head; only where that
 * makes a cycle is the maximum spanning tree computed.
 * @param scores a row per dependent, a column per head, the root as the last column
 */
export function bestTree(scores: Float32Array, count: number): number[] {
  const root = bestRoot(scores, count);
  const weights = Array.from({ length: count }, (_, dependent) => {
    const row = Float64Array.from(scores.subarray(dependent * (count + 1), dependent * (count + 1) + count));
    row[dependent] = -Infinity;
    return row;
  });
  const heads = spanningTree(weights, root);
  heads[root] = -1;
  return heads;
}

/** The word whose attachment to the root loses least against its best other head. */
function bestRoot(scores: Float32Array, count: number): number {
  let best = 0;
  let bestMargin = -Infinity;
  for (let word = 0; word < count; word++) {
    const row = word * (count + 1);
    let other = -Infinity;
    for (let head = 0; head < count; head++) if (head !== word) other = Math.max(other, scores[row + head] as number);
    const margin = (scores[row + count] as number) - other;
    if (margin > bestMargin) {
      best = word;
      bestMargin = margin;
    }
  }
  return best;
}
