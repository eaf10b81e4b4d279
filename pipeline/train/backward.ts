import type { Kernel, Matrix } from '../extract/grammar/network/kernel.ts';
import type { Extent } from '../extract/grammar/network/layers.ts';
import { type Affine, GATES } from '../extract/grammar/network/parameters.ts';
import { gate } from '../extract/grammar/network/recurrence.ts';

/** The gradients of `affine`: adds to those of its weights, returns that of its input. */
export function affineBackward(kernel: Kernel, input: Matrix, layer: Affine, gradient: Affine, output: Matrix): Matrix {
  kernel.multiply(gradient.weights, input, output, { leftTransposed: true, add: true });
  addRows(gradient.bias, output);
  const inputGradient = kernel.matrix(input.rows, input.columns);
  kernel.multiply(inputGradient, output, transposed(kernel, layer.weights));
  return inputGradient;
}

/** Adds every row to a single row. */
export function addRows(sum: Matrix, { rows, columns, values }: Matrix): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      sum.values[column] = (sum.values[column] as number) + (values[row * columns + column] as number);
    }
  }
}

/** sum += term, value by value. */
export function addTo(sum: Matrix, term: Matrix): void {
  for (let place = 0; place < sum.values.length; place++) {
    sum.values[place] = (sum.values[place] as number) + (term.values[place] as number);
  }
}

export function transposed(kernel: Kernel, { rows, columns, values }: Matrix): Matrix {
  const turned = kernel.matrix(columns, rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      turned.values[column * rows + row] = values[row * columns + column] as number;
    }
  }
  return turned;
}

/** The gradient of `rectify`, in place: zero where the output was cut to zero. */
export function rectifyBackward(output: Matrix, gradient: Matrix): Matrix {
  for (let place = 0; place < output.values.length; place++) {
    if (output.values[place] === 0) gradient.values[place] = 0;
  }
  return gradient;
}

/** The gradient of `windows`: each row collects from the three windows that saw it. */
export function windowsBackward(kernel: Kernel, gradient: Matrix, extents: readonly Extent[]): Matrix {
  const width = gradient.columns / 3;
  const input = kernel.matrix(gradient.rows, width);
  input.values.fill(0);
  for (const { start, end } of extents) {
    for (let row = start; row < end; row++) {
      for (let side = 0; side < 3; side++) {
        const to = row + side - 1;
        if (to < start || to >= end) continue;
        const from = (row * 3 + side) * width;
        for (let column = 0; column < width; column++) {
          const place = to * width + column;
          input.values[place] = (input.values[place] as number) + (gradient.values[from + column] as number);
        }
      }
    }
  }
  return input;
}

/** The gradients of `recur`: of its gates and of the input that flows past them. */
export function recurBackward(
  kernel: Kernel,
  input: Matrix,
  gates: Matrix,
  states: Matrix,
  extents: readonly Extent[],
  gradient: Matrix,
): { readonly gates: Matrix; readonly input: Matrix } {
  const width = input.columns;
  const half = width / 2;
  const gateGradient = kernel.matrix(gates.rows, gates.columns);
  const inputGradient = kernel.matrix(input.rows, width);
  const carried = new Float64Array(width);
  for (const { start, end } of extents) {
    carried.fill(0);
    for (let row = end - 1; row >= start; row--) {
      back(row, row === start ? -1 : row - 1, 0, half);
      const mirrored = end - 1 - (row - start);
      back(mirrored, mirrored === end - 1 ? -1 : mirrored + 1, half, width);
    }
  }
  return { gates: gateGradient, input: inputGradient };

  function back(row: number, before: number, from: number, to: number): void {
    const base = row * width;
    const gateBase = row * GATES * width;
    for (let column = from; column < to; column++) {
      const candidate = gates.values[gateBase + column] as number;
      const forgetInput = gates.values[gateBase + width + column] as number;
      const resetInput = gates.values[gateBase + 2 * width + column] as number;
      const forget = gate(forgetInput);
      const reset = gate(resetInput);
      const state = states.values[base + column] as number;
      const previous = before < 0 ? 0 : (states.values[before * width + column] as number);
      const out = gradient.values[base + column] as number;
      const stateGradient = out * reset + (carried[column] as number);
      gateGradient.values[gateBase + column] = stateGradient * (1 - forget);
      gateGradient.values[gateBase + width + column] = stateGradient * (previous - candidate) * slope(forgetInput);
      gateGradient.values[gateBase + 2 * width + column] =
        out * (state - (input.values[base + column] as number)) * slope(resetInput);
      inputGradient.values[base + column] = out * (1 - reset);
      carried[column] = stateGradient * forget;
    }
  }
}

/** Derivative of `gate`. */
function slope(x: number): number {
  const square = 1 + x * x;
  return 0.5 / (square * Math.sqrt(square));
}
