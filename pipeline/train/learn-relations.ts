import { type Matrix, rowsOf } from '../extract/grammar/network/kernel.ts';
import { distanceClass } from '../extract/grammar/network/arcs.ts';
import { affine, rectify } from '../extract/grammar/network/layers.ts';
import { relationSums, relationViews } from '../extract/grammar/network/relations.ts';
import { addTo, affineBackward, rectifyBackward } from './backward.ts';
import type { Batch } from './batch.ts';
import { dropColumns } from './dropout.ts';
import { type Learner, VIEW_DROPOUT } from './learner.ts';
import { crossEntropy } from './loss.ts';

/**
 * Labels the gold arcs of a batch.
 * @param gradient gets the gradient of the words' vectors added
 * @returns the mean loss per word
 */
export function learnRelations(learner: Learner, batch: Batch, words: Matrix, gradient: Matrix): number {
  const { kernel, random } = learner;
  const weights = learner.weights.relations;
  const gradients = learner.gradients.relations;
  const views = relationViews(kernel, weights, words);
  const arcs = Array.from(batch.heads, (head, dependent) => ({ dependent, head }));
  const hidden = rectify(relationSums(kernel, weights, views, arcs));
  const mask = dropColumns(kernel, hidden, batch.extents, VIEW_DROPOUT, random);
  const scores = affine(kernel, hidden, weights.output);
  const loss = crossEntropy(scores, batch.relations, 1 / words.rows);
  const sums = rectifyBackward(hidden, mask(affineBackward(kernel, hidden, weights.output, gradients.output, scores)));
  const headGradient = kernel.matrix(words.rows, sums.columns);
  headGradient.values.fill(0);
  for (const { dependent, head } of arcs) {
    const row = rowsOf(sums, dependent, dependent + 1);
    addTo(head < 0 ? gradients.root : rowsOf(headGradient, head, head + 1), row);
    const distance = distanceClass(dependent, head);
    if (head >= 0) addTo(rowsOf(gradients.distance, distance, distance + 1), row);
  }
  addTo(gradient, affineBackward(kernel, words, weights.dependent, gradients.dependent, sums));
  addTo(gradient, affineBackward(kernel, words, weights.head, gradients.head, headGradient));
  return loss / words.rows;
}
