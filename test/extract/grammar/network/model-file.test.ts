import { expect, test } from 'vitest';
import { FORMAT, readModel, writeModel } from '../../../../pipeline/extract/grammar/network/model-file.ts';
import { createPlainKernel } from '../../../../pipeline/extract/grammar/network/plain-kernel.ts';
import { initialParameters } from '../../../../pipeline/train/initialise.ts';
import { createRandom } from '../../../../pipeline/train/random.ts';
import { emptyForms, smallInventory, smallVectors } from './small-model.ts';

const KERNEL_FLOATS = 2_000_000;

test('weights come back nearly as they were written', () => {
  const kernel = createPlainKernel(KERNEL_FLOATS);
  const { matrices } = initialParameters(kernel, smallInventory, smallVectors, createRandom(1));
  const bytes = writeModel({ format: FORMAT, inventory: smallInventory, forms: emptyForms }, matrices);
  const { parameters, inventory } = readModel(bytes, createPlainKernel(KERNEL_FLOATS));
  expect(inventory).toEqual(smallInventory);
  const pairs = [
    [parameters.input.weights, matrices.get('input.weights'), 1e-4],
    [parameters.tables.word, matrices.get('table.word'), 0.01],
  ] as const;
  for (const [read, written, tolerance] of pairs) {
    const largest = Math.max(...(written?.values ?? []).map(Math.abs));
    const furthest = read.values.reduce(
      (most, value, place) => Math.max(most, Math.abs(value - (written?.values[place] as number))),
      0,
    );
    expect(furthest / largest).toBeLessThan(tolerance);
  }
});

test('refuses other bytes', () => {
  const kernel = createPlainKernel(KERNEL_FLOATS);
  const { matrices } = initialParameters(kernel, smallInventory, smallVectors, createRandom(1));
  const bytes = writeModel({ format: FORMAT, inventory: smallInventory, forms: emptyForms }, matrices);
  const longer = new Uint8Array(bytes.length + 1);
  longer.set(bytes);
  expect(() => readModel(longer, createPlainKernel(KERNEL_FLOATS))).toThrow(/Unexpected length/);
});
