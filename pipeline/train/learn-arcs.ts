import { type ArcSides, arcScores, arcSides, arcViews, distanceClass } from '../extract/grammar/network/arcs.ts';
import { type Matrix, rowsOf } from '../extract/grammar/network/kernel.ts';
import { DISTANCE_CLASSES } from '../extract/grammar/network/parameters.ts';
import { addTo, affineBackward, rectifyBackward } from './backward.ts';
import type { Batch } from './batch.ts';
import { dropColumns } from './dropout.ts';
import { type Learner, VIEW_DROPOUT } from './learner.ts';
import { crossEntropy } from './loss.ts';

/**
 * Scores the arcs of a batch against the gold heads.
 * @param gradient gets the gradient of the words' vectors added
 * @returns the mean loss per word
 */
export function learnArcs(learner: Learner, batch: Batch, words: Matrix, gradient: Matrix): number {
  const { kernel, random } = learner;
  const weights = learner.weights.arcs;
  const gradients = learner.gradients.arcs;
  const { dependents, heads } = arcViews(kernel, weights, words);
  const dependentMask = dropColumns(kernel, dependents, batch.extents, VIEW_DROPOUT, random);
  const headMask = dropColumns(kernel, heads, batch.extents, VIEW_DROPOUT, random);
  const sides = arcSides(kernel, weights, dependents, heads);
  const { loss, turnedGradient, headGradient, distanceGradient } = scoreSentences(learner, batch, sides);
  const dependentGradient = affineBackward(kernel, dependents, weights.bilinear, gradients.bilinear, turnedGradient);
  addTo(dependentGradient, affineBackward(kernel, dependents, weights.distance, gradients.distance, distanceGradient));
  const dependentInput = rectifyBackward(dependents, dependentMask(dependentGradient));
  const headInput = rectifyBackward(heads, headMask(headGradient));
  addTo(gradient, affineBackward(kernel, words, weights.dependent, gradients.dependent, dependentInput));
  addTo(gradient, affineBackward(kernel, words, weights.head, gradients.head, headInput));
  return loss / words.rows;
}

/** Scores each sentence and takes the gradients back to the sides of its words. */
function scoreSentences({ kernel, weights, gradients }: Learner, batch: Batch, sides: ArcSides) {
  const rows = sides.heads.rows;
  const turnedGradient = kernel.matrix(rows, sides.turned.columns);
  const headGradient = kernel.matrix(rows, sides.heads.columns);
  const distanceGradient = kernel.matrix(rows, DISTANCE_CLASSES);
  distanceGradient.values.fill(0);
  let loss = 0;
  for (const extent of batch.extents) {
    const { start, end } = extent;
    const count = end - start;
    kernel.scope(() => {
      const scores = arcScores(kernel, weights.arcs, sides, extent);
      const gold = batch.heads.subarray(start, end).map((head) => (head < 0 ? count : head - start));
      loss += crossEntropy(scores, gold, 1 / rows);
      const rootedHeads = kernel.matrix(count + 1, sides.heads.columns);
      rootedHeads.values.set(rowsOf(sides.heads, start, end).values);
      rootedHeads.values.set(weights.arcs.root.values, count * sides.heads.columns);
      kernel.multiply(rowsOf(turnedGradient, start, end), scores, rootedHeads);
      kernel.multiply(rootedHeads, scores, rowsOf(sides.turned, start, end), { leftTransposed: true });
      rowsOf(headGradient, start, end).values.set(rowsOf(rootedHeads, 0, count).values);
      addTo(gradients.arcs.root, rowsOf(rootedHeads, count, count + 1));
      for (let dependent = 0; dependent < count; dependent++) {
        for (let head = 0; head < count; head++) {
          const place = (start + dependent) * DISTANCE_CLASSES + distanceClass(dependent, head);
          distanceGradient.values[place] =
            (distanceGradient.values[place] as number) + (scores.values[dependent * (count + 1) + head] as number);
        }
      }
    });
  }
  return { loss, turnedGradient, headGradient, distanceGradient };
}
