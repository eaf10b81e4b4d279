import { featureNames } from './features.ts';
import type { WordRows } from './inventory.ts';
import type { Kernel, Matrix } from './kernel.ts';
import { affine, type Extent, rectify, windows } from './layers.ts';
import { INPUT_WIDTH, type Parameters } from './parameters.ts';
import { recur } from './recurrence.ts';

/** The vectors of the words' features side by side. */
export function embed(kernel: Kernel, tables: Parameters['tables'], words: readonly WordRows[]): Matrix {
  const output = kernel.matrix(words.length, INPUT_WIDTH);
  let place = 0;
  for (const rows of words) {
    featureNames.forEach((name, feature) => {
      const { values, columns } = tables[name];
      const from = (rows[feature] as number) * columns;
      output.values.set(values.subarray(from, from + columns), place);
      place += columns;
    });
  }
  return output;
}

/** A vector per word that knows the word's sentence. */
export function encode(
  kernel: Kernel,
  parameters: Parameters,
  words: readonly WordRows[],
  extents: readonly Extent[],
): Matrix {
  const near = windows(kernel, embed(kernel, parameters.tables, words), extents);
  let state = rectify(affine(kernel, near, parameters.input));
  for (const layer of parameters.layers) {
    state = recur(kernel, state, affine(kernel, state, layer), extents).output;
  }
  return state;
}
