import { createFastKernel } from '../extract/grammar/network/fastKernel.ts';
import { isTable } from '../extract/grammar/network/parameters.ts';
import { FORMAT, type ModelHeader } from '../extract/grammar/network/modelFile.ts';
import { batches } from './batch.ts';
import { initialParameters, type NamedMatrices, zeroParameters } from './initialise.ts';
import { type Losses, learn } from './learn.ts';
import { createOptimiser } from './optimiser.ts';
import { createRandom } from './random.ts';
import type { GoldSentence } from './treebank.ts';
import type { WordVectors } from './vectors.ts';
import { collectInventory } from './vocabulary.ts';

const SEED = 20_240_720;
const KERNEL_FLOATS = 60_000_000;
const FIRST_RATE = 0.002;
const WARM_UP_STEPS = 200;

export interface Trained {
  readonly header: ModelHeader;
  readonly matrices: NamedMatrices;
}

/**
 * Trains a model from scratch; the same sentences, vectors and number of epochs give the same bytes.
 * @param report gets a line per epoch
 */
export function train(
  sentences: readonly GoldSentence[],
  vectors: WordVectors,
  epochs: number,
  report: (line: string) => void,
): Trained {
  const random = createRandom(SEED);
  const kernel = createFastKernel(KERNEL_FLOATS);
  const inventory = collectInventory(sentences, vectors);
  const weights = initialParameters(kernel, inventory, vectors, random);
  const gradients = zeroParameters(kernel, inventory);
  const optimiser = createOptimiser(weights.matrices, gradients.matrices);
  const tables = [...weights.matrices.keys()].filter(isTable);
  const learner = { kernel, weights: weights.parameters, gradients: gradients.parameters, random };
  for (let epoch = 0, steps = 0; epoch < epochs; epoch++) {
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
    report(`epoch ${epoch + 1}: ${Object.entries(total).map(([name, loss]) => `${name} ${loss.toFixed(4)}`).join(', ')}`);
  }
  return { header: { format: FORMAT, inventory, forms: { lemmas: {}, features: {} } }, matrices: weights.matrices };
}
