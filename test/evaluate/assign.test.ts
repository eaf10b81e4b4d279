import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign } from '../../pipeline/evaluate/assign.ts';

const total = (weights: readonly (readonly number[])[], pairs: readonly number[]): number =>
  pairs.reduce((sum, column, row) => sum + (weights[row]?.[column] ?? 0), 0);

/** The best sum by trying every assignment. */
function bestByForce(weights: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number {
  const line = weights[row];
  if (line === undefined) return 0;
  const without = bestByForce(weights, row + 1, used);
  const withEach = line.map((weight, column) =>
    used.includes(column) ? 0 : weight + bestByForce(weights, row + 1, [...used, column]),
  );
  return Math.max(without, ...withEach);
}

const matrices = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

test('the pairs are one to one, allowed, and of the largest weight', () => {
  fc.assert(
    fc.property(matrices, (weights) => {
      const pairs = assign(weights);
      const columns = pairs.filter((column) => column !== -1);
      expect(new Set(columns).size).toBe(columns.length);
      pairs.forEach((column, row) => {
        if (column !== -1) expect(weights[row]?.[column]).toBeGreaterThan(0);
      });
      expect(total(weights, pairs)).toBe(bestByForce(weights));
    }),
  );
});

test('a greedy choice is given up when the sum gains', () => {
  expect(
    assign([
      [5, 4],
      [4, 0],
    ]),
  ).toEqual([1, 0]);
});

test('nothing is paired with nothing', () => {
  expect(assign([])).toEqual([]);
  expect(assign([[], []])).toEqual([-1, -1]);
});
