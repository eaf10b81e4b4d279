import type { Kernel, Matrix } from './kernel.ts';
import { affine } from './layers.ts';
import { distanceClass } from './arcs.ts';
import type { Parameters } from './parameters.ts';

/** An arc of a batch: rows of the two words, head -1 for the root. */
export interface Arc {
  readonly dependent: number;
  readonly head: number;
}

/** The two views of each word that the relation scorer adds: as a dependent and as a head. */
export function relationViews(kernel: Kernel, relations: Parameters['relations'], words: Matrix) {
  return {
    dependents: affine(kernel, words, relations.dependent),
    heads: affine(kernel, words, relations.head),
  };
}

/** Dependent, head and distance added up, a row per arc, before rectifying. */
export function relationSums(
  kernel: Kernel,
  relations: Parameters['relations'],
  views: { readonly dependents: Matrix; readonly heads: Matrix },
  arcs: readonly Arc[],
): Matrix {
  const width = relations.root.columns;
  const sums = kernel.matrix(arcs.length, width);
  arcs.forEach(({ dependent, head }, row) => {
    const headValues = head < 0 ? relations.root.values : views.heads.values;
    const headPlace = Math.max(head, 0) * width;
    const distancePlace = distanceClass(dependent, head) * width;
    for (let place = 0; place < width; place++) {
      sums.values[row * width + place] =
        (views.dependents.values[dependent * width + place] as number) +
        (headValues[headPlace + place] as number) +
        (head < 0 ? 0 : (relations.distance.values[distancePlace + place] as number));
    }
  });
  return sums;
}
