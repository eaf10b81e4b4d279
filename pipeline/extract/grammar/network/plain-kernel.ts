import { createMemory, type Kernel, productSteps } from './kernel.ts';

/**
 * The reference kernel, in plain TypeScript: what the WebAssembly kernel must equal bit by bit.
 * @param floats size of the memory
 */
export function createPlainKernel(floats: number): Kernel {
  return {
    ...createMemory(new Float32Array(floats)),
    multiply(product, left, right, options = {}) {
      const { depth, leftRowStep, leftDepthStep } = productSteps(product, left, right, options);
      const { rows, columns, values } = product;
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          let sum = options.add === true ? (values[row * columns + column] as number) : 0;
          for (let place = 0; place < depth; place++) {
            const factor = left.values[row * leftRowStep + place * leftDepthStep] as number;
            sum = Math.fround(sum + Math.fround(factor * (right.values[place * columns + column] as number)));
          }
          values[row * columns + column] = sum;
        }
      }
    },
  };
}
