import { arcScores, arcSides, arcViews, distanceClass } from '../extract/grammar/network/arcs.ts';
import { embed } from '../extract/grammar/network/encoder.ts';
import { featureNames } from '../extract/grammar/network/features.ts';
import { type Kernel, type Matrix, rowsOf } from '../extract/grammar/network/kernel.ts';
import { affine, rectify, windows } from '../extract/grammar/network/layers.ts';
import { type Affine, DISTANCE_CLASSES, type Parameters } from '../extract/grammar/network/parameters.ts';
import { recur } from '../extract/grammar/network/recurrence.ts';
import { relationSums, relationViews } from '../extract/grammar/network/relations.ts';
import { addTo, affineBackward, rectifyBackward, recurBackward, windowsBackward } from './backward.ts';
import type { Batch } from './batch.ts';
import { dropColumns } from './dropout.ts';
import { crossEntropy } from './loss.ts';
import type { Random } from './random.ts';

const INPUT_DROPOUT = 0.2;
const LAYER_DROPOUT = 0.25;
const VIEW_DROPOUT = 0.33;
/** Weight of the loss of names: few sentences have them. */
const NAME_WEIGHT = 0.5;

/** Mean losses per word in nats. */
export interface Losses {
  tags: number;
  names: number;
  arcs: number;
  relations: number;
}

/** What `learn` works with. */
export interface Learner {
  readonly kernel: Kernel;
  readonly weights: Parameters;
  readonly gradients: Parameters;
  readonly random: Random;
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

function encodeToLearn(
  { kernel, weights, gradients, random }: Learner,
  batch: Batch,
  touched: ReadonlyMap<string, Set<number>>,
) {
  const { extents } = batch;
  const drop = (matrix: Matrix, rate: number) => dropColumns(kernel, matrix, extents, rate, random);
  const embedded = embed(kernel, weights.tables, batch.words);
  const embeddedMask = drop(embedded, INPUT_DROPOUT);
  const near = windows(kernel, embedded, extents);
  const first = rectify(affine(kernel, near, weights.input));
  let state = first;
  const steps = weights.layers.map((layer, depth) => {
    const input = state;
    const dropped = copy(kernel, input);
    const mask = drop(dropped, LAYER_DROPOUT);
    const gates = affine(kernel, dropped, layer);
    const { states, output } = recur(kernel, input, gates, extents);
    state = output;
    return { depth, input, dropped, mask, gates, states };
  });
  const words = copy(kernel, state);
  const wordsMask = drop(words, LAYER_DROPOUT);

  const back = (gradient: Matrix): void => {
    let current = wordsMask(gradient);
    for (const { depth, input, dropped, mask, gates, states } of steps.toReversed()) {
      const past = recurBackward(kernel, input, gates, states, extents, current);
      const layer = weights.layers[depth] as Affine;
      const through = affineBackward(kernel, dropped, layer, gradients.layers[depth] as Affine, past.gates);
      addTo(past.input, mask(through));
      current = past.input;
    }
    const firstGradient = rectifyBackward(first, current);
    const nearGradient = affineBackward(kernel, near, weights.input, gradients.input, firstGradient);
    const embeddedGradient = embeddedMask(windowsBackward(kernel, nearGradient, extents));
    embedBackward(gradients.tables, batch, embeddedGradient, touched);
  };
  return { words, back };
}

function embedBackward(
  tables: Parameters['tables'],
  batch: Batch,
  gradient: Matrix,
  touched: ReadonlyMap<string, Set<number>>,
): void {
  let place = 0;
  for (const rows of batch.words) {
    featureNames.forEach((name, feature) => {
      const { values, columns } = tables[name];
      const row = rows[feature] as number;
      touched.get(`table.${name}`)?.add(row);
      for (let column = 0; column < columns; column++) {
        const target = row * columns + column;
        values[target] = (values[target] as number) + (gradient.values[place] as number);
        place += 1;
      }
    });
  }
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

function learnArcs(learner: Learner, batch: Batch, words: Matrix, gradient: Matrix): number {
  const { kernel, random } = learner;
  const weights = learner.weights.arcs;
  const gradients = learner.gradients.arcs;
  const { dependents, heads } = arcViews(kernel, weights, words);
  const dependentMask = dropColumns(kernel, dependents, batch.extents, VIEW_DROPOUT, random);
  const headMask = dropColumns(kernel, heads, batch.extents, VIEW_DROPOUT, random);
  const sides = arcSides(kernel, weights, dependents, heads);
  const turnedGradient = kernel.matrix(words.rows, dependents.columns);
  const headGradient = kernel.matrix(words.rows, heads.columns);
  const distanceGradient = kernel.matrix(words.rows, DISTANCE_CLASSES);
  distanceGradient.values.fill(0);
  let loss = 0;
  for (const extent of batch.extents) {
    const { start, end } = extent;
    const count = end - start;
    kernel.scope(() => {
      const scores = arcScores(kernel, weights, sides, extent);
      const gold = batch.heads.subarray(start, end).map((head) => (head < 0 ? count : head - start));
      loss += crossEntropy(scores, gold, 1 / words.rows);
      const rootedHeads = kernel.matrix(count + 1, heads.columns);
      rootedHeads.values.set(rowsOf(heads, start, end).values);
      rootedHeads.values.set(weights.root.values, count * heads.columns);
      kernel.multiply(rowsOf(turnedGradient, start, end), scores, rootedHeads);
      kernel.multiply(rootedHeads, scores, rowsOf(sides.turned, start, end), { leftTransposed: true });
      rowsOf(headGradient, start, end).values.set(rowsOf(rootedHeads, 0, count).values);
      addTo(gradients.root, rowsOf(rootedHeads, count, count + 1));
      for (let dependent = 0; dependent < count; dependent++) {
        for (let head = 0; head < count; head++) {
          const place = (start + dependent) * DISTANCE_CLASSES + distanceClass(dependent, head);
          distanceGradient.values[place] =
            (distanceGradient.values[place] as number) + (scores.values[dependent * (count + 1) + head] as number);
        }
      }
    });
  }
  const dependentGradient = affineBackward(kernel, dependents, weights.bilinear, gradients.bilinear, turnedGradient);
  addTo(dependentGradient, affineBackward(kernel, dependents, weights.distance, gradients.distance, distanceGradient));
  const dependentInput = rectifyBackward(dependents, dependentMask(dependentGradient));
  const headInput = rectifyBackward(heads, headMask(headGradient));
  addTo(gradient, affineBackward(kernel, words, weights.dependent, gradients.dependent, dependentInput));
  addTo(gradient, affineBackward(kernel, words, weights.head, gradients.head, headInput));
  return loss / words.rows;
}

function learnRelations(learner: Learner, batch: Batch, words: Matrix, gradient: Matrix): number {
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

function copy(kernel: Kernel, matrix: Matrix): Matrix {
  const twin = kernel.matrix(matrix.rows, matrix.columns);
  twin.values.set(matrix.values);
  return twin;
}
