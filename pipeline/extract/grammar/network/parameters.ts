import { type FeatureName, featureNames } from './features.ts';
import type { Inventory } from './inventory.ts';
import type { Kernel, Matrix } from './kernel.ts';

/** A matrix of weights and a row that is added to every row of its product. */
export interface Affine {
  readonly weights: Matrix;
  readonly bias: Matrix;
}

/** All weights of the network. */
export interface Parameters {
  readonly tables: Readonly<Record<FeatureName, Matrix>>;
  readonly input: Affine;
  readonly layers: readonly Affine[];
  readonly tags: Affine;
  readonly names: Affine;
  readonly arcs: {
    readonly dependent: Affine;
    readonly head: Affine;
    readonly bilinear: Affine;
    readonly distance: Affine;
    readonly root: Matrix;
  };
  readonly relations: {
    readonly dependent: Affine;
    readonly head: Affine;
    readonly distance: Matrix;
    readonly root: Matrix;
    readonly output: Affine;
  };
}

/** Length of the vectors per table. */
export const TABLE_WIDTHS: Readonly<Record<FeatureName, number>> = {
  word: 100,
  prefix: 24,
  suffix: 40,
  ending: 16,
  shape: 20,
};
export const INPUT_WIDTH = featureNames.reduce((sum, name) => sum + TABLE_WIDTHS[name], 0);
/** Words seen at once by the input layer. */
export const WINDOW = 3;
/** Width of a word's vector between layers; half of it runs forward, half backward. */
export const WIDTH = 192;
export const LAYERS = 3;
const ARC_WIDTH = 96;
const RELATION_WIDTH = 96;
/** Candidate, forget gate and output gate of a recurrent layer. */
export const GATES = 3;
/** Classes of signed distance between a word and its head; see `distanceClass`. */
export const DISTANCE_CLASSES = 16;

/**
 * The one list of every weight: asks `make` for each matrix in a fixed order and builds the typed structure.
 * Reading, writing, initialising and training all go through it.
 */
export function buildParameters(
  inventory: Inventory,
  make: (name: string, rows: number, columns: number) => Matrix,
): Parameters {
  const affine = (name: string, rows: number, columns: number): Affine => ({
    weights: make(`${name}.weights`, rows, columns),
    bias: make(`${name}.bias`, 1, columns),
  });
  const tables = Object.fromEntries(
    featureNames.map((name) => [name, make(`table.${name}`, inventory.keys[name].length + 1, TABLE_WIDTHS[name])]),
  ) as Record<FeatureName, Matrix>;
  const relationCount = inventory.relations.length;
  return {
    tables,
    input: affine('input', WINDOW * INPUT_WIDTH, WIDTH),
    layers: Array.from({ length: LAYERS }, (_, layer) => affine(`layer${layer}`, WIDTH, GATES * WIDTH)),
    tags: affine('tags', WIDTH, inventory.tags.length),
    names: affine('names', WIDTH, inventory.names.length),
    arcs: {
      dependent: affine('arcs.dependent', WIDTH, ARC_WIDTH),
      head: affine('arcs.head', WIDTH, ARC_WIDTH),
      bilinear: affine('arcs.bilinear', ARC_WIDTH, ARC_WIDTH),
      distance: affine('arcs.distance', ARC_WIDTH, DISTANCE_CLASSES),
      root: make('arcs.root', 1, ARC_WIDTH),
    },
    relations: {
      dependent: affine('relations.dependent', WIDTH, RELATION_WIDTH),
      head: affine('relations.head', WIDTH, RELATION_WIDTH),
      distance: make('relations.distance', DISTANCE_CLASSES, RELATION_WIDTH),
      root: make('relations.root', 1, RELATION_WIDTH),
      output: affine('relations.output', RELATION_WIDTH, relationCount),
    },
  };
}

/** True for the tables of vectors, which live outside the kernel's memory: rows of them are copied, never multiplied. */
export function isTable(name: string): boolean {
  return name.startsWith('table.');
}

/** A matrix outside any kernel. */
export function looseMatrix(rows: number, columns: number): Matrix {
  return { rows, columns, offset: 0, values: new Float32Array(rows * columns) };
}

/** Makes matrices for `buildParameters`: tables outside the kernel, everything else inside it. */
export function makeIn(kernel: Kernel): (name: string, rows: number, columns: number) => Matrix {
  return (name, rows, columns) => (isTable(name) ? looseMatrix(rows, columns) : kernel.matrix(rows, columns));
}
