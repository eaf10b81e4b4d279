import type { Kernel, Matrix } from '../extract/grammar/network/kernel.ts';
import type { Extent } from '../extract/grammar/network/layers.ts';
import type { Random } from './random.ts';

/**
 * Dropout with one mask per sentence (Gal and Ghahramani 2016): drops columns in place.
 * @returns applies the same mask to a gradient, in place
 */
export function dropColumns(
  kernel: Kernel,
  matrix: Matrix,
  extents: readonly Extent[],
  rate: number,
  random: Random,
): (gradient: Matrix) => Matrix {
  const masks = kernel.matrix(extents.length, matrix.columns);
  for (let place = 0; place < masks.values.length; place++) masks.values[place] = random() < rate ? 0 : 1 / (1 - rate);
  const apply = (target: Matrix): Matrix => {
    const { columns, values } = target;
    extents.forEach(({ start, end }, sentence) => {
      for (let row = start; row < end; row++) {
        for (let column = 0; column < columns; column++) {
          const mask = masks.values[sentence * columns + column] as number;
          values[row * columns + column] = (values[row * columns + column] as number) * mask;
        }
      }
    });
    return target;
  };
  apply(matrix);
  return apply;
}
