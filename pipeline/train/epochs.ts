import { createFastKernel } from '../extract/grammar/network/fast-kernel.ts';
import type { Inventory } from '../extract/grammar/network/inventory.ts';
import { isTable } from '../extract/grammar/network/parameters.ts';
import { batches } from './batch.ts';
import { initialParameters, type NamedMatrices, zeroParameters } from './initialise.ts';
import { type Losses, learn } from './learn.ts';
import { createOptimiser } from './optimiser.ts';
import { createRandom } from './random.ts';
import type { GoldSentence } from './treebank.ts';
import type { WordVectors } from './vectors.ts';

const SEED = 20_240_720;
const KERNEL_FLOATS = 60_000_000;
const FIRST_RATE = 0.002;
const WARM_UP_STEPS = 200;

/**
 * Trains the network from scratch; the same sentences, vectors and number of epochs give the same weights.
 * @param report gets a line per epoch
 */
export function trainNetwork(
  sentences: readonly GoldSentence[],
  inventory: Inventory,
  vectors: WordVectors,
  epochs: number,
  report: (line: string) => void,
): NamedMatrices {
  const random = createRandom(SEED);
  const kernel = createFastKernel(KERNEL_FLOATS);
  const weights = initialParameters(kernel, inventory, vectors, random);
  const gradients = zeroParameters(kernel, inventory);
  const optimiser = createOptimiser(weights.matrices, gradients.matrices);
  const tables = [...weights.matrices.keys()].filter(isTable);
  const learner = { kernel, weights: weights.parameters, gradients: gradients.parameters, random };
  let steps = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = [...batches(sentences, inventory, random)];
    const total: Losses = { tags: 0, names: 0, arcs: 0, relations: 0 };
    order.forEach((batch, index) => {
      const touched = new Map(tables.map((name) => [name, new Set<number>()]));
      const losses = learn(learner, batch, touched);
      for (const name of Object.keys(total) as (keyof Losses)[]) total[name] += losses[name] / order.length;
      steps += 1;
      const remaining = 1 - (epoch + index / order.length) / epochs;
      optimiser.step(FIRST_RATE * Math.min(1, steps / WARM_UP_STEPS) * remaining, touched);
    });
    const losses = Object.entries(total).map(([name, loss]) => `${name} ${loss.toFixed(4)}`);
    report(`epoch ${epoch + 1}: ${losses.join(', ')}`);
  }
  return weights.matrices;
}
