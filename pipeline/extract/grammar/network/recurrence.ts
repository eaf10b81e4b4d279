import type { Kernel, Matrix } from './kernel.ts';
import type { Extent } from './layers.ts';
import { GATES } from './parameters.ts';

/** From 0 to 1, by square root alone: the same on every machine, unlike exp. */
export function gate(x: number): number {
  return 0.5 + (0.5 * x) / Math.sqrt(1 + x * x);
}

export interface Recurrence {
  readonly states: Matrix;
  readonly output: Matrix;
}

/**
 * A simple recurrent unit (Lei et al. 2018) in both directions: the left half of the columns reads the sentence
 * forward, the right half backward. With candidate u and gates f, r of each word:
 * state = f · state before + (1 − f) · u, output = r · state + (1 − r) · input.
 * @param gates per word: candidates, forget gates, output gates, each as wide as the input
 */
export function recur(kernel: Kernel, input: Matrix, gates: Matrix, extents: readonly Extent[]): Recurrence {
  const width = input.columns;
  const half = width / 2;
  const states = kernel.matrix(input.rows, width);
  const output = kernel.matrix(input.rows, width);
  for (const { start, end } of extents) {
    for (let row = start; row < end; row++) {
      run(row, row - 1 < start ? -1 : row - 1, 0, half);
      const mirrored = end - 1 - (row - start);
      run(mirrored, mirrored + 1 >= end ? -1 : mirrored + 1, half, width);
    }
  }
  return { states, output };

  function run(row: number, before: number, from: number, to: number): void {
    const values = gates.values;
    const base = row * width;
    const gateBase = row * GATES * width;
    for (let column = from; column < to; column++) {
      const forget = gate(values[gateBase + width + column] as number);
      const reset = gate(values[gateBase + 2 * width + column] as number);
      const previous = before < 0 ? 0 : (states.values[before * width + column] as number);
      const state = forget * previous + (1 - forget) * (values[gateBase + column] as number);
      states.values[base + column] = state;
      output.values[base + column] = reset * state + (1 - reset) * (input.values[base + column] as number);
    }
  }
}
