import type { Inventory, WordRows } from '../extract/grammar/network/inventory.ts';
import { createLookup, UNKNOWN } from '../extract/grammar/network/inventory.ts';
import type { Extent } from '../extract/grammar/network/layers.ts';
import { extentsOf } from '../extract/grammar/network/predict.ts';
import { varyCase } from './augment.ts';
import { kindsOfWords } from './names.ts';
import { type Random, shuffle } from './random.ts';
import type { GoldSentence } from './treebank.ts';

/** Sentences to learn from at once, flattened; classes are -1 where they are not known. */
export interface Batch {
  readonly words: readonly WordRows[];
  readonly extents: readonly Extent[];
  readonly tags: Int32Array;
  readonly names: Int32Array;
  readonly relations: Int32Array;
  /** Heads as rows of the batch, -1 for roots. */
  readonly heads: Int32Array;
}

const WORDS_PER_BATCH = 600;
/** Share of words whose spelling is hidden from the table of words, so that unknown words are learned too. */
const HIDDEN_WORDS = 0.1;

/** Cuts the shuffled sentences into batches. */
export function* batches(sentences: readonly GoldSentence[], inventory: Inventory, random: Random): Generator<Batch> {
  const lookup = createLookup(inventory.keys);
  const order = sentences.slice();
  shuffle(order, random);
  let chosen: GoldSentence[] = [];
  let words = 0;
  for (const sentence of order) {
    chosen.push(varyCase(sentence, random));
    words += sentence.forms.length;
    if (words < WORDS_PER_BATCH) continue;
    yield toBatch(chosen, inventory, lookup, random);
    chosen = [];
    words = 0;
  }
  if (chosen.length > 0) yield toBatch(chosen, inventory, lookup, random);
}

function toBatch(
  sentences: readonly GoldSentence[],
  inventory: Inventory,
  lookup: (form: string) => WordRows,
  random: Random,
): Batch {
  const extents = extentsOf(sentences.map(({ forms }) => forms));
  const classes = (names: readonly string[], values: readonly string[]) => {
    const index = new Map(names.map((name, place) => [name, place]));
    return Int32Array.from(values, (value) => index.get(value) ?? -1);
  };
  return {
    words: sentences.flatMap(({ forms }) => forms.map((form) => hide(lookup(form), random))),
    extents,
    tags: classes(
      inventory.tags,
      sentences.flatMap(({ tags }) => tags),
    ),
    names: classes(
      inventory.names,
      sentences.flatMap(({ names, forms }) => (names ? kindsOfWords(names, forms.length) : forms.map(() => ''))),
    ),
    relations: classes(
      inventory.relations,
      sentences.flatMap(({ relations }) => relations),
    ),
    heads: Int32Array.from(
      sentences.flatMap(({ heads }, sentence) =>
        heads.map((head) => (head < 0 ? -1 : head + (extents[sentence] as Extent).start)),
      ),
    ),
  };
}

function hide(rows: WordRows, random: Random): WordRows {
  return random() < HIDDEN_WORDS ? [UNKNOWN, ...rows.slice(1)] : rows;
}
