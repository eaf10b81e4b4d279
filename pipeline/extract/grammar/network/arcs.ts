import { type Kernel, type Matrix, rowsOf } from './kernel.ts';
import { affine, type Extent, rectify } from './layers.ts';
import { DISTANCE_CLASSES, type Parameters } from './parameters.ts';

/** Largest distance of each class of distances. */
const DISTANCE_STEPS = [1, 2, 3, 5, 8, 13, 24];

/** The class of the way from a dependent to its head, by direction and length in words. */
export function distanceClass(dependent: number, head: number): number {
  const distance = Math.abs(head - dependent);
  let step = 0;
  while (step < DISTANCE_STEPS.length && distance > (DISTANCE_STEPS[step] as number)) step += 1;
  return head < dependent ? step : DISTANCE_CLASSES / 2 + step;
}

/** What the arc scorer makes of a batch of words before words are paired. */
export interface ArcSides {
  readonly dependents: Matrix;
  readonly heads: Matrix;
  /** Dependents turned to be compared with heads. */
  readonly turned: Matrix;
  /** Score of each class of distance for each dependent. */
  readonly distances: Matrix;
}

export function arcSides(kernel: Kernel, arcs: Parameters['arcs'], dependents: Matrix, heads: Matrix): ArcSides {
  return {
    dependents,
    heads,
    turned: affine(kernel, dependents, arcs.bilinear),
    distances: affine(kernel, dependents, arcs.distance),
  };
}

/** The two views of each word that the arc scorer compares: as a dependent and as a head. */
export function arcViews(kernel: Kernel, arcs: Parameters['arcs'], words: Matrix) {
  return {
    dependents: rectify(affine(kernel, words, arcs.dependent)),
    heads: rectify(affine(kernel, words, arcs.head)),
  };
}

/** The heads of a sentence and the root as columns. */
export function headColumns(kernel: Kernel, arcs: Parameters['arcs'], heads: Matrix): Matrix {
  const count = heads.rows + 1;
  const columns = kernel.matrix(heads.columns, count);
  for (let place = 0; place < heads.columns; place++) {
    for (let row = 0; row < heads.rows; row++) {
      columns.values[place * count + row] = heads.values[row * heads.columns + place] as number;
    }
    columns.values[place * count + heads.rows] = arcs.root.values[place] as number;
  }
  return columns;
}

/**
 * Scores of a sentence's arcs: a row per dependent, a column per possible head, the root as the last column
 * (deep biaffine attention, Dozat and Manning 2017, with a score for the distance added).
 */
export function arcScores(kernel: Kernel, arcs: Parameters['arcs'], sides: ArcSides, { start, end }: Extent): Matrix {
  const count = end - start;
  const scores = kernel.matrix(count, count + 1);
  const columns = headColumns(kernel, arcs, rowsOf(sides.heads, start, end));
  kernel.multiply(scores, rowsOf(sides.turned, start, end), columns);
  for (let dependent = 0; dependent < count; dependent++) {
    const distances = (start + dependent) * DISTANCE_CLASSES;
    for (let head = 0; head < count; head++) {
      const place = dependent * (count + 1) + head;
      const distance = sides.distances.values[distances + distanceClass(dependent, head)] as number;
      scores.values[place] = (scores.values[place] as number) + distance;
    }
  }
  return scores;
}
