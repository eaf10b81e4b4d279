import type { Kernel, Matrix } from './kernel.ts';
import type { Affine } from './parameters.ts';

/** A sentence's rows in the matrices of a batch. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** input × weights + bias */
export function affine(kernel: Kernel, input: Matrix, { weights, bias }: Affine): Matrix {
  const output = kernel.matrix(input.rows, weights.columns);
  for (let row = 0; row < input.rows; row++) output.values.set(bias.values, row * weights.columns);
  kernel.multiply(output, input, weights, { add: true });
  return output;
}

/** Sets negative values to zero, in place. */
export function rectify(matrix: Matrix): Matrix {
  const { values } = matrix;
  for (let place = 0; place < values.length; place++) if ((values[place] as number) < 0) values[place] = 0;
  return matrix;
}

/** Puts the row before, the row itself and the row after side by side; zeros beyond the ends of a sentence. */
export function windows(kernel: Kernel, input: Matrix, extents: readonly Extent[]): Matrix {
  const width = input.columns;
  const output = kernel.matrix(input.rows, 3 * width);
  for (const { start, end } of extents) {
    for (let row = start; row < end; row++) {
      for (let side = 0; side < 3; side++) {
        const from = row + side - 1;
        const to = (row * 3 + side) * width;
        if (from < start || from >= end) output.values.fill(0, to, to + width);
        else output.values.set(input.values.subarray(from * width, (from + 1) * width), to);
      }
    }
  }
  return output;
}
