import type { Inventory } from '../extract/grammar/network/inventory.ts';
import type { Kernel, Matrix } from '../extract/grammar/network/kernel.ts';
import { buildParameters, isTable, makeIn, type Parameters } from '../extract/grammar/network/parameters.ts';
import type { Random } from './random.ts';
import type { WordVectors } from './vectors.ts';

/** Pretrained vectors are scaled to about the size of the others. */
const VECTOR_SCALE = 0.5;
const TABLE_RANGE = 0.3;

/** Every matrix of a set of parameters by name, in the order of `buildParameters`. */
export type NamedMatrices = ReadonlyMap<string, Matrix>;

export interface NamedParameters {
  readonly parameters: Parameters;
  readonly matrices: NamedMatrices;
}

/** Parameters of zeros. */
export function zeroParameters(kernel: Kernel, inventory: Inventory): NamedParameters {
  const matrices = new Map<string, Matrix>();
  const make = makeIn(kernel);
  const parameters = buildParameters(inventory, (name, rows, columns) => {
    const matrix = make(name, rows, columns);
    matrix.values.fill(0);
    matrices.set(name, matrix);
    return matrix;
  });
  return { parameters, matrices };
}

/** Parameters to start from: pretrained word vectors, small random tables and matrices (Glorot 2010), zero biases. */
export function initialParameters(
  kernel: Kernel,
  inventory: Inventory,
  vectors: WordVectors,
  random: Random,
): NamedParameters {
  const named = zeroParameters(kernel, inventory);
  for (const [name, { rows, columns, values }] of named.matrices) {
    if (name.endsWith('.bias')) continue;
    const range = isTable(name) ? TABLE_RANGE : Math.sqrt(6 / (rows + columns));
    const first = isTable(name) ? columns : 0; // row 0, the unknown key, starts at zero
    for (let place = first; place < values.length; place++) values[place] = (2 * random() - 1) * range;
  }
  const { word } = named.parameters.tables;
  const pretrained = new Set(vectors.words.slice(0, inventory.keys.word.length));
  inventory.keys.word.forEach((key, index) => {
    if (!pretrained.has(key)) return;
    const vector = vectors.vector(key);
    for (let place = 0; place < word.columns; place++) {
      word.values[(index + 1) * word.columns + place] = (vector[place] as number) * VECTOR_SCALE;
    }
  });
  return named;
}
