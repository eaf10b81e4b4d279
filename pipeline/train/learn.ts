import type { Matrix } from '../extract/grammar/network/kernel.ts';
import { affine } from '../extract/grammar/network/layers.ts';
import type { Affine } from '../extract/grammar/network/parameters.ts';
import { addTo, affineBackward } from './backward.ts';
import type { Batch } from './batch.ts';
import { learnArcs } from './learn-arcs.ts';
import { encodeToLearn } from './learn-encoder.ts';
import { learnRelations } from './learn-relations.ts';
import type { Learner } from './learner.ts';
import { crossEntropy } from './loss.ts';

/** Weight of the loss of names: few sentences have them. */
const NAME_WEIGHT = 0.5;

/** Mean losses per word in nats. */
export interface Losses {
  tags: number;
  names: number;
  arcs: number;
  relations: number;
}

/**
 * Reads a batch with dropout and adds the gradients of the losses against the gold trees, tags and names.
 * @param touched collects the rows of tables that got gradients
 */
export function learn(learner: Learner, batch: Batch, touched: ReadonlyMap<string, Set<number>>): Losses {
  const { kernel } = learner;
  return kernel.scope(() => {
    const { words, back } = encodeToLearn(learner, batch, touched);
    const gradient = kernel.matrix(words.rows, words.columns);
    gradient.values.fill(0);
    const losses = {
      tags: learnClasses(learner, words, learner.weights.tags, learner.gradients.tags, batch.tags, 1, gradient),
      names: learnClasses(
        learner,
        words,
        learner.weights.names,
        learner.gradients.names,
        batch.names,
        NAME_WEIGHT,
        gradient,
      ),
      arcs: learnArcs(learner, batch, words, gradient),
      relations: learnRelations(learner, batch, words, gradient),
    };
    back(gradient);
    return losses;
  });
}

function learnClasses(
  { kernel }: Learner,
  words: Matrix,
  layer: Affine,
  gradientLayer: Affine,
  gold: Int32Array,
  weight: number,
  gradient: Matrix,
): number {
  const scores = affine(kernel, words, layer);
  const loss = crossEntropy(scores, gold, weight / words.rows);
  addTo(gradient, affineBackward(kernel, words, layer, gradientLayer, scores));
  return loss / words.rows;
}
