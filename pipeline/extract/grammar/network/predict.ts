import { arcScores, arcSides, arcViews } from './arcs.ts';
import { encode } from './encoder.ts';
import type { Inventory, WordRows } from './inventory.ts';
import type { Kernel, Matrix } from './kernel.ts';
import { affine, type Extent, rectify } from './layers.ts';
import type { Parameters } from './parameters.ts';
import { relationSums, relationViews } from './relations.ts';
import { bestTree } from './tree.ts';

/** What the network says of one word. */
export interface Prediction {
  /** Universal tag, a space, Penn Treebank tag. */
  readonly tag: string;
  /** Place in the sentence of the word's head, -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** Kind of the name that the word belongs to, or none. */
  readonly nameKind: string;
}

export const ROOT_RELATION = 'root';

/** Reads a batch of sentences. Each sentence's predictions do not depend on the rest of the batch. */
export function predict(
  kernel: Kernel,
  parameters: Parameters,
  inventory: Inventory,
  sentences: readonly (readonly WordRows[])[],
): Prediction[][] {
  return kernel.scope(() => {
    const extents = extentsOf(sentences);
    const words = encode(kernel, parameters, sentences.flat(), extents);
    const tags = bestColumns(affine(kernel, words, parameters.tags));
    const names = bestColumns(affine(kernel, words, parameters.names));
    const heads = predictHeads(kernel, parameters.arcs, words, extents);
    const relations = predictRelations(kernel, parameters.relations, inventory.relations, words, heads);
    return extents.map(({ start, end }) =>
      Array.from({ length: end - start }, (_, place) => {
        const row = start + place;
        const head = heads[row] as number;
        return {
          tag: inventory.tags[tags[row] as number] as string,
          head: head < 0 ? -1 : head - start,
          relation: head < 0 ? ROOT_RELATION : (inventory.relations[relations[row] as number] as string),
          nameKind: inventory.names[names[row] as number] as string,
        };
      }),
    );
  });
}

/** The rows of each sentence when the words of all stand one after another. */
export function extentsOf(sentences: readonly (readonly unknown[])[]): Extent[] {
  let start = 0;
  return sentences.map(({ length }) => {
    const extent = { start, end: start + length };
    start = extent.end;
    return extent;
  });
}

/** Heads as rows of the batch, -1 for roots. */
function predictHeads(kernel: Kernel, arcs: Parameters['arcs'], words: Matrix, extents: readonly Extent[]): number[] {
  const { dependents, heads } = arcViews(kernel, arcs, words);
  const sides = arcSides(kernel, arcs, dependents, heads);
  return extents.flatMap((extent) =>
    kernel.scope(() => {
      const scores = arcScores(kernel, arcs, sides, extent);
      return bestTree(scores.values, extent.end - extent.start).map((head) => (head < 0 ? -1 : extent.start + head));
    }),
  );
}

function predictRelations(
  kernel: Kernel,
  relations: Parameters['relations'],
  names: readonly string[],
  words: Matrix,
  heads: readonly number[],
): number[] {
  const arcs = heads.map((head, dependent) => ({ dependent, head }));
  const sums = relationSums(kernel, relations, relationViews(kernel, relations, words), arcs);
  return bestColumns(affine(kernel, rectify(sums), relations.output), names.indexOf(ROOT_RELATION));
}

/** The column with the largest value of each row, the first of equals; never the column `except`. */
function bestColumns({ rows, columns, values }: Matrix, except = -1): number[] {
  return Array.from({ length: rows }, (_, row) => {
    let best = except === 0 ? 1 : 0;
    for (let column = best + 1; column < columns; column++) {
      if (column !== except && (values[row * columns + column] as number) > (values[row * columns + best] as number)) {
        best = column;
      }
    }
    return best;
  });
}
