import type { Inventory } from '../../../../pipeline/extract/grammar/network/inventory.ts';
import type { WordForms } from '../../../../pipeline/extract/grammar/network/model-file.ts';
import type { WordVectors } from '../../../../pipeline/train/vectors.ts';

/** The smallest inventory that a network can be built for. */
export const smallInventory: Inventory = {
  keys: { word: ['kabul', 'signed'], prefix: ['kab'], suffix: ['bul'], ending: ['ul'], shape: ['Xxx'] },
  tags: ['PROPN NNP', 'VERB VBD', 'PUNCT .'],
  relations: ['nsubj', 'root', 'punct'],
  names: ['none', 'place'],
};

export const smallVectors: WordVectors = {
  words: ['kabul'],
  vector: () => Array.from({ length: 100 }, (_, place) => Math.sin(place)),
};

export const emptyForms: WordForms = {
  words: { titles: [], abbreviations: [], prefixes: [], contractions: [], nameWords: {} },
  boundaries: {},
  lemmas: {},
  features: {},
};
