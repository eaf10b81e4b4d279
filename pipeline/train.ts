import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createReader } from './extract/grammar/reader.ts';
import { FORMAT, writeModel } from './extract/grammar/network/model-file.ts';
import { learnBoundaries } from './train/boundaries.ts';
import { trainNetwork } from './train/epochs.ts';
import { collectForms } from './train/forms.ts';
import { reportOn } from './train/report.ts';
import { rawText } from './train/segmentation.ts';
import { measureSpeed } from './train/speed.ts';
import { goldSentences, readTreebank } from './train/treebank.ts';
import { readVectors } from './train/vectors.ts';
import { collectInventory } from './train/vocabulary.ts';
import { readWordList } from './train/word-list.ts';

const USAGE = 'npm run train -- --treebank DIR [--evaluate] [--vectors FILE] [--model FILE] [--epochs N]';
const seeds = new URL('../seeds/model/', import.meta.url);

const { values: options } = parseArgs({
  options: {
    treebank: { type: 'string' },
    evaluate: { type: 'boolean', default: false },
    vectors: { type: 'string' },
    model: { type: 'string', default: new URL('english.bin', seeds).pathname },
    epochs: { type: 'string', default: '30' },
  },
});
if (options.treebank === undefined) throw new Error(`Unexpected absence of --treebank. Usage: ${USAGE}`);
const { treebank, model } = options;

if (!options.evaluate) {
  const parts = ['ewt-train', 'gum-train'] as const;
  const trees = parts.map((part) => readTreebank(treebank, part));
  const sentences = parts.flatMap((part, index) => goldSentences(trees[index] ?? [], part));
  const vectors = readVectors(options.vectors);
  const inventory = collectInventory(sentences, vectors);
  const words = readWordList(new URL('words.csv', seeds));
  const forms = {
    words,
    boundaries: learnBoundaries(trees, words),
    ...collectForms(trees.flat(), inventory.keys.word),
  };
  const weights = trainNetwork(sentences, inventory, vectors, Number(options.epochs), (line) => console.error(line));
  writeFileSync(model, writeModel({ format: FORMAT, inventory, forms }, weights));
}

const bytes = readFileSync(model);
const reader = createReader(bytes);
for (const part of ['ewt-dev', 'ewt-test', 'gum-dev'] as const) {
  console.log(reportOn(part, readTreebank(treebank, part), reader));
}
console.log(measureSpeed(bytes, rawText(readTreebank(treebank, 'gum-dev'))));
