import type { Matrix } from '../extract/grammar/network/kernel.ts';

/**
 * Cross entropy of the softmax of each row; turns the scores into their gradient, in place.
 * @param gold the right column per row, -1 where it is not known
 * @param weight factor of the gradient
 * @returns the summed loss in nats, without the weight
 */
export function crossEntropy({ rows, columns, values }: Matrix, gold: ArrayLike<number>, weight: number): number {
  let loss = 0;
  for (let row = 0; row < rows; row++) {
    const base = row * columns;
    const right = gold[row] as number;
    if (right < 0) {
      values.fill(0, base, base + columns);
      continue;
    }
    let highest = -Infinity;
    for (let column = 0; column < columns; column++) highest = Math.max(highest, values[base + column] as number);
    let sum = 0;
    for (let column = 0; column < columns; column++) sum += Math.exp((values[base + column] as number) - highest);
    loss += Math.log(sum) + highest - (values[base + right] as number);
    for (let column = 0; column < columns; column++) {
      const share = Math.exp((values[base + column] as number) - highest) / sum;
      values[base + column] = (share - (column === right ? 1 : 0)) * weight;
    }
  }
  return loss;
}
