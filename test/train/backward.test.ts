import { describe, expect, test } from 'vitest';
import type { Kernel, Matrix } from '../../pipeline/extract/grammar/network/kernel.ts';
import { affine, rectify, windows } from '../../pipeline/extract/grammar/network/layers.ts';
import { GATES } from '../../pipeline/extract/grammar/network/parameters.ts';
import { createPlainKernel } from '../../pipeline/extract/grammar/network/plain-kernel.ts';
import { recur } from '../../pipeline/extract/grammar/network/recurrence.ts';
import { affineBackward, rectifyBackward, recurBackward, windowsBackward } from '../../pipeline/train/backward.ts';
import { crossEntropy } from '../../pipeline/train/loss.ts';
import { createRandom } from '../../pipeline/train/random.ts';

const extents = [
  { start: 0, end: 3 },
  { start: 3, end: 4 },
];
const ROWS = 4;
const STEP = 1e-2;

function randomMatrix(kernel: Kernel, rows: number, columns: number, seed: number): Matrix {
  const random = createRandom(seed);
  const matrix = kernel.matrix(rows, columns);
  matrix.values.forEach((_, place) => (matrix.values[place] = 2 * random() - 1));
  return matrix;
}

/** The slope of the weighted sum of an output against every value of an input, by differences. */
function slopes(input: Matrix, weights: Matrix, output: () => Matrix): number[] {
  const sum = () =>
    output().values.reduce((total, value, place) => total + value * (weights.values[place] as number), 0);
  return Array.from(input.values, (value, place) => {
    input.values[place] = value + STEP;
    const above = sum();
    input.values[place] = value - STEP;
    const below = sum();
    input.values[place] = value;
    return (above - below) / (2 * STEP);
  });
}

function expectClose(found: Matrix, expected: readonly number[]): void {
  expect(found.values).toHaveLength(expected.length);
  expected.forEach((value, place) => expect(found.values[place]).toBeCloseTo(value, 2));
}

describe('gradients agree with differences', () => {
  test('affine', () => {
    const kernel = createPlainKernel(100_000);
    const input = randomMatrix(kernel, ROWS, 3, 1);
    const layer = { weights: randomMatrix(kernel, 3, 2, 2), bias: randomMatrix(kernel, 1, 2, 3) };
    const gradient = { weights: kernel.matrix(3, 2), bias: kernel.matrix(1, 2) };
    const output = randomMatrix(kernel, ROWS, 2, 4);
    const found = affineBackward(kernel, input, layer, gradient, output);
    const run = () => affine(kernel, input, layer);
    expectClose(found, slopes(input, output, run));
    expectClose(gradient.weights, slopes(layer.weights, output, run));
    expectClose(gradient.bias, slopes(layer.bias, output, run));
  });

  test('recur', () => {
    const kernel = createPlainKernel(100_000);
    const input = randomMatrix(kernel, ROWS, 4, 1);
    const gates = randomMatrix(kernel, ROWS, GATES * 4, 2);
    const output = randomMatrix(kernel, ROWS, 4, 3);
    const { states } = recur(kernel, input, gates, extents);
    const found = recurBackward(kernel, input, gates, states, extents, output);
    const run = () => recur(kernel, input, gates, extents).output;
    expectClose(found.input, slopes(input, output, run));
    expectClose(found.gates, slopes(gates, output, run));
  });

  test('windows', () => {
    const kernel = createPlainKernel(100_000);
    const input = randomMatrix(kernel, ROWS, 2, 1);
    const output = randomMatrix(kernel, ROWS, 6, 2);
    expectClose(
      windowsBackward(kernel, output, extents),
      slopes(input, output, () => windows(kernel, input, extents)),
    );
  });

  test('rectify', () => {
    const kernel = createPlainKernel(100_000);
    const input = randomMatrix(kernel, ROWS, 2, 1);
    const weights = randomMatrix(kernel, ROWS, 2, 2);
    const run = () => {
      const copy = kernel.matrix(ROWS, 2);
      copy.values.set(input.values);
      return rectify(copy);
    };
    const expected = slopes(input, weights, run);
    expectClose(rectifyBackward(run(), weights), expected);
  });

  test('cross entropy, with a row whose class is not known', () => {
    const kernel = createPlainKernel(1_000);
    const gold = [2, -1, 0];
    const scores = randomMatrix(kernel, 3, 3, 1);
    const loss = (): number => {
      const copy = kernel.scope(() => kernel.matrix(3, 3));
      copy.values.set(scores.values);
      return crossEntropy(copy, gold, 1);
    };
    const expected = Array.from(scores.values, (value, place) => {
      scores.values[place] = value + STEP;
      const above = loss();
      scores.values[place] = value - STEP;
      const below = loss();
      scores.values[place] = value;
      return (above - below) / (2 * STEP);
    });
    crossEntropy(scores, gold, 1);
    expectClose(scores, expected);
  });
});
