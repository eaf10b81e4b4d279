import type { Matrix } from '../extract/grammar/network/kernel.ts';
import { isTable } from '../extract/grammar/network/parameters.ts';
import type { NamedMatrices } from './initialise.ts';

const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.98;
const SMALL = 1e-6;

/** Adam (Kingma and Ba 2015); of tables, only the rows that a step touched move. */
export interface Optimiser {
  /** Moves the weights against their gradients and clears the gradients. */
  step(rate: number, touched: ReadonlyMap<string, ReadonlySet<number>>): void;
}

export function createOptimiser(weights: NamedMatrices, gradients: NamedMatrices): Optimiser {
  const slots = [...weights].map(([name, matrix]) => ({
    name,
    matrix,
    gradient: gradients.get(name) as Matrix,
    mean: new Float32Array(matrix.values.length),
    square: new Float32Array(matrix.values.length),
  }));
  let steps = 0;
  return {
    step(rate, touched) {
      steps += 1;
      const size = (rate * Math.sqrt(1 - SQUARE_DECAY ** steps)) / (1 - MEAN_DECAY ** steps);
      for (const slot of slots) {
        const { columns } = slot.matrix;
        if (!isTable(slot.name)) move(slot, 0, slot.matrix.values.length, size);
        else for (const row of touched.get(slot.name) ?? []) move(slot, row * columns, (row + 1) * columns, size);
      }
    },
  };
}

interface Slot {
  readonly matrix: Matrix;
  readonly gradient: Matrix;
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

function move({ matrix, gradient, mean, square }: Slot, from: number, to: number, size: number): void {
  const weights = matrix.values;
  const slopes = gradient.values;
  for (let place = from; place < to; place++) {
    const slope = slopes[place] as number;
    const first = MEAN_DECAY * (mean[place] as number) + (1 - MEAN_DECAY) * slope;
    const second = SQUARE_DECAY * (square[place] as number) + (1 - SQUARE_DECAY) * slope * slope;
    mean[place] = first;
    square[place] = second;
    weights[place] = (weights[place] as number) - (size * first) / (Math.sqrt(second) + SMALL);
    slopes[place] = 0;
  }
}
