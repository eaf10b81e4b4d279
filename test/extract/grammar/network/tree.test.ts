import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestTree } from '../../../../pipeline/extract/grammar/network/tree.ts';
import { spanningTree } from '../../../../pipeline/extract/grammar/network/spanning-tree.ts';

/** Every assignment of heads to `count` nodes that is a tree with the root at `root`. */
function allTrees(count: number, root: number): number[][] {
  const assignments = Array.from({ length: count }).reduce<number[][]>(
    (all, _, node) =>
      all.flatMap((heads) =>
        node === root ? [[...heads, root]] : Array.from({ length: count }, (_, head) => [...heads, head]),
      ),
    [[]],
  );
  return assignments.filter((heads) => heads.every((_, node) => reaches(heads, node, root)));
}

function reaches(heads: readonly number[], node: number, root: number): boolean {
  let place = node;
  for (let step = 0; step <= heads.length; step++) {
    if (place === root) return true;
    place = heads[place] as number;
  }
  return false;
}

const score = fc.integer({ min: -50, max: 50 });

test('the spanning tree is the best of all trees', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 5 })
        .chain((count) =>
          fc.tuple(
            fc.array(fc.array(score, { minLength: count, maxLength: count }), { minLength: count, maxLength: count }),
            fc.nat(count - 1),
          ),
        ),
      ([table, root]) => {
        const weights = table.map((row, node) =>
          Float64Array.from(row, (value, head) => (head === node ? -Infinity : value)),
        );
        const total = (heads: readonly number[]) =>
          heads.reduce((sum, head, node) => sum + (node === root ? 0 : (weights[node]?.[head] as number)), 0);
        const best = Math.max(...allTrees(table.length, root).map(total));
        expect(total(spanningTree(weights, root))).toBe(best);
      },
    ),
  );
});

test('a tree has one root and no cycle, whatever the scores', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 12 })
        .chain((count) => fc.array(score, { minLength: count * (count + 1), maxLength: count * (count + 1) })),
      (scores) => {
        const count = Math.round((Math.sqrt(1 + 4 * scores.length) - 1) / 2);
        const heads = bestTree(Float32Array.from(scores), count);
        const root = heads.indexOf(-1);
        expect(heads.filter((head) => head === -1)).toHaveLength(1);
        const closed = heads.map((head) => (head === -1 ? root : head));
        expect(heads.every((_, node) => reaches(closed, node, root))).toBe(true);
      },
    ),
  );
});

test('takes the best head of each word when that is a tree', () => {
  // Word 0 hangs on 1, 1 is the root, 2 hangs on 1.
  expect(bestTree(Float32Array.from([0, 9, 1, 2, 1, 0, 1, 9, 1, 9, 0, 3]), 3)).toEqual([1, -1, 1]);
});
