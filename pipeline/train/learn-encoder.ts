import { embed } from '../extract/grammar/network/encoder.ts';
import { featureNames } from '../extract/grammar/network/features.ts';
import type { Kernel, Matrix } from '../extract/grammar/network/kernel.ts';
import { affine, rectify, windows } from '../extract/grammar/network/layers.ts';
import type { Affine, Parameters } from '../extract/grammar/network/parameters.ts';
import { recur } from '../extract/grammar/network/recurrence.ts';
import { addTo, affineBackward, rectifyBackward, recurBackward, windowsBackward } from './backward.ts';
import type { Batch } from './batch.ts';
import { dropColumns } from './dropout.ts';
import type { Learner } from './learner.ts';

const INPUT_DROPOUT = 0.2;
const LAYER_DROPOUT = 0.25;

/**
 * Encodes a batch with dropout, as `encode` does without.
 * @param touched collects the rows of tables that get gradients
 * @returns the vectors of the words, and the function that takes their gradient back to all weights
 */
export function encodeToLearn(
  { kernel, weights, gradients, random }: Learner,
  batch: Batch,
  touched: ReadonlyMap<string, Set<number>>,
) {
  const { extents } = batch;
  const drop = (matrix: Matrix, rate: number) => dropColumns(kernel, matrix, extents, rate, random);
  const embedded = embed(kernel, weights.tables, batch.words);
  const embeddedMask = drop(embedded, INPUT_DROPOUT);
  const near = windows(kernel, embedded, extents);
  const first = rectify(affine(kernel, near, weights.input));
  let state = first;
  const steps = weights.layers.map((layer, depth) => {
    const input = state;
    const dropped = copy(kernel, input);
    const mask = drop(dropped, LAYER_DROPOUT);
    const gates = affine(kernel, dropped, layer);
    const { states, output } = recur(kernel, input, gates, extents);
    state = output;
    return { depth, input, dropped, mask, gates, states };
  });
  const words = copy(kernel, state);
  const wordsMask = drop(words, LAYER_DROPOUT);

  const back = (gradient: Matrix): void => {
    let current = wordsMask(gradient);
    for (const { depth, input, dropped, mask, gates, states } of steps.toReversed()) {
      const past = recurBackward(kernel, input, gates, states, extents, current);
      const layer = weights.layers[depth] as Affine;
      const through = affineBackward(kernel, dropped, layer, gradients.layers[depth] as Affine, past.gates);
      addTo(past.input, mask(through));
      current = past.input;
    }
    const firstGradient = rectifyBackward(first, current);
    const nearGradient = affineBackward(kernel, near, weights.input, gradients.input, firstGradient);
    const embeddedGradient = embeddedMask(windowsBackward(kernel, nearGradient, extents));
    embedBackward(gradients.tables, batch, embeddedGradient, touched);
  };
  return { words, back };
}

function embedBackward(
  tables: Parameters['tables'],
  batch: Batch,
  gradient: Matrix,
  touched: ReadonlyMap<string, Set<number>>,
): void {
  let place = 0;
  for (const rows of batch.words) {
    featureNames.forEach((name, feature) => {
      const { values, columns } = tables[name];
      const row = rows[feature] as number;
      touched.get(`table.${name}`)?.add(row);
      for (let column = 0; column < columns; column++) {
        const target = row * columns + column;
        values[target] = (values[target] as number) + (gradient.values[place] as number);
        place += 1;
      }
    });
  }
}

function copy(kernel: Kernel, matrix: Matrix): Matrix {
  const twin = kernel.matrix(matrix.rows, matrix.columns);
  twin.values.set(matrix.values);
  return twin;
}
