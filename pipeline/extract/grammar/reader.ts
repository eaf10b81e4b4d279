import { featuresOf } from './features.ts';
import { lemmaOf } from './lemma.ts';
import { attachMarks } from './marks.ts';
import { findNames } from './names.ts';
import { createFastKernel } from './network/fast-kernel.ts';
import { createLookup } from './network/inventory.ts';
import type { Kernel } from './network/kernel.ts';
import { type Model, readModel } from './network/model-file.ts';
import { type Prediction, predict } from './network/predict.ts';
import type { Token } from './sentence.ts';

/** What is read from a word in its sentence: a token without its place in the text. */
export type WordReading = Omit<Token, 'start' | 'end'>;

export interface Reader {
  readonly model: Model;
  /** Reads sentences given as words. */
  read(sentences: readonly (readonly string[])[]): WordReading[][];
}

/** Words of a batch: enough for fast products, few enough for the kernel's memory. */
const WORDS_AT_ONCE = 512;
const KERNEL_FLOATS = 10_000_000;

/**
 * Makes the function that reads sentences.
 * @param bytes the model file
 * @param kernel memory and matrix products, for tests
 */
export function createReader(bytes: Uint8Array, kernel: Kernel = createFastKernel(KERNEL_FLOATS)): Reader {
  const model = readModel(bytes, kernel);
  const lookup = createLookup(model.inventory.keys);
  const ranks = new Map(model.inventory.keys.word.map((word, rank) => [word, rank]));
  const lemmas = { exceptions: model.forms.lemmas, rank: (word: string) => ranks.get(word) };
  return {
    model,
    read: (sentences) =>
      batchesOf(sentences).flatMap((batch) => {
        const keys = batch.map((forms) => forms.map(lookup));
        return predict(kernel, model.parameters, model.inventory, keys).map((predictions, index) =>
          toReadings(batch[index] as readonly string[], predictions),
        );
      }),
  };

  function toReadings(forms: readonly string[], predictions: readonly Prediction[]): WordReading[] {
    const words = predictions.map(({ tag, head, relation, nameKind }, index) => {
      const [upos, xpos] = tag.split(' ') as [string, string];
      return { text: forms[index] as string, upos, xpos, head, deprel: relation, kind: nameKind };
    });
    const heads = attachMarks(words);
    const names = findNames(words, model.forms.words.nameWords);
    const dependents = words.map((): string[] => []);
    for (const [index, { deprel }] of words.entries()) dependents[heads[index] as number]?.push(deprel);
    return words.map(({ text, upos, xpos, deprel }, index) => ({
      index,
      text,
      lemma: lemmaOf(text, upos, xpos, lemmas),
      upos,
      xpos,
      feats: featuresOf(
        { form: text, upos, xpos, deprel, dependents: dependents[index] as string[] },
        model.forms.features,
      ),
      head: heads[index] as number,
      deprel,
      ...(names[index] as (typeof names)[number]),
    }));
  }
}

function batchesOf<T>(sentences: readonly (readonly T[])[]): (readonly T[])[][] {
  const batches: (readonly T[])[][] = [];
  let room = 0;
  for (const sentence of sentences) {
    if (sentence.length > room) {
      batches.push([]);
      room = WORDS_AT_ONCE;
    }
    batches.at(-1)?.push(sentence);
    room -= sentence.length;
  }
  return batches;
}
