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
  const previous = new Float32Array(width);
  for (const { start, end } of extents) {
    previous.fill(0);
    for (let row = start; row < end; row++) {
      step(row, 0, half);
      step(end - 1 - (row - start), half, width);
    }
  }
  return { states, output };

  /** One word, the columns of one direction; `previous` holds the state of the word before. */
  function step(row: number, from: number, to: number): void {
    const gateValues = gates.values;
    const inputValues = input.values;
    const base = row * width;
    const candidates = row * GATES * width;
    const forgets = candidates + width;
    const resets = forgets + width;
    for (let column = from; column < to; column++) {
      const forget = gate(gateValues[forgets + column] as number);
      const reset = gate(gateValues[resets + column] as number);
      const candidate = gateValues[candidates + column] as number;
      const state = forget * (previous[column] as number) + (1 - forget) * candidate;
      previous[column] = state;
      states.values[base + column] = state;
      output.values[base + column] = reset * state + (1 - reset) * (inputValues[base + column] as number);
    }
  }
}
