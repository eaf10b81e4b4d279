import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFastKernel } from '../../../../pipeline/extract/grammar/network/fast-kernel.ts';
import type { Kernel } from '../../../../pipeline/extract/grammar/network/kernel.ts';
import { createPlainKernel } from '../../../../pipeline/extract/grammar/network/plain-kernel.ts';
import { createRandom } from '../../../../pipeline/train/random.ts';
import { compileKernel } from '../../../../pipeline/train/kernel.ts';

const size = fc.integer({ min: 1, max: 23 });

test('the WebAssembly kernel gives the bits of the plain kernel', () => {
  const kernels = [createPlainKernel(5_000), createFastKernel(5_000)];
  fc.assert(
    fc.property(
      size,
      size,
      size,
      fc.boolean(),
      fc.boolean(),
      fc.integer(),
      (rows, depth, columns, add, leftTransposed, seed) => {
        const product = (kernel: Kernel) =>
          kernel.scope(() => {
            const random = createRandom(seed);
            const left = leftTransposed ? kernel.matrix(depth, rows) : kernel.matrix(rows, depth);
            const right = kernel.matrix(depth, columns);
            const result = kernel.matrix(rows, columns);
            for (const { values } of [left, right, result])
              values.forEach((_, place) => (values[place] = random() - 0.5));
            kernel.multiply(result, left, right, { add, leftTransposed });
            return new Uint32Array(result.values.slice().buffer);
          });
        const [plain, fast] = kernels.map(product);
        expect(fast).toEqual(plain);
      },
    ),
  );
});

test('a product by hand', () => {
  const kernel = createFastKernel(64);
  const [left, right, product] = [kernel.matrix(2, 2), kernel.matrix(2, 1), kernel.matrix(2, 1)];
  left.values.set([1, 2, 3, 4]);
  right.values.set([10, 1]);
  kernel.multiply(product, left, right);
  expect([...product.values]).toEqual([12, 34]);
  kernel.multiply(product, left, right, { leftTransposed: true, add: true });
  expect([...product.values]).toEqual([12 + 13, 34 + 24]);
});

test('refuses shapes that do not fit and memory that is not there', () => {
  const kernel = createPlainKernel(16);
  const matrix = kernel.matrix(2, 3);
  expect(() => kernel.multiply(matrix, matrix, matrix)).toThrow(/Unexpected product/);
  expect(() => kernel.matrix(4, 4)).toThrow(/expected at most 16/);
});

test('a scope gives its memory back', () => {
  const kernel = createPlainKernel(16);
  for (let round = 0; round < 5; round++) kernel.scope(() => kernel.matrix(3, 4));
  expect(kernel.matrix(4, 4).offset).toBe(0);
});

test('the committed module is what its source compiles to', async () => {
  const committed = new URL('../../../../pipeline/extract/grammar/network/multiply-module.ts', import.meta.url);
  expect(await compileKernel()).toBe(readFileSync(committed, 'utf8'));
});
