import type { Kernel } from '../extract/grammar/network/kernel.ts';
import type { Parameters } from '../extract/grammar/network/parameters.ts';
import type { Random } from './random.ts';

/** What learning works with. */
export interface Learner {
  readonly kernel: Kernel;
  readonly weights: Parameters;
  readonly gradients: Parameters;
  readonly random: Random;
}

/** Dropout of the two views of words that scorers compare. */
export const VIEW_DROPOUT = 0.33;
