import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createFastKernel } from './extract/grammar/network/fastKernel.ts';
import { readModel, writeModel } from './extract/grammar/network/modelFile.ts';
import { printScores } from './train/report.ts';
import { train } from './train/epochs.ts';
import { goldSentence, readTreebank } from './train/treebank.ts';
import { readVectors } from './train/vectors.ts';

const USAGE = `npm run train -- --treebank DIR [--evaluate] [--vectors FILE] [--output FILE] [--epochs N]`;

const { values: options } = parseArgs({
  options: {
    treebank: { type: 'string' },
    evaluate: { type: 'boolean', default: false },
    vectors: { type: 'string' },
    output: { type: 'string', default: 'seeds/model/english.bin' },
    epochs: { type: 'string', default: '25' },
  },
});
if (options.treebank === undefined) throw new Error(`Unexpected absence of --treebank. ${USAGE}`);

const { treebank, output } = options;
const gold = (part: Parameters<typeof readTreebank>[1]) => readTreebank(treebank, part).map(goldSentence);
if (!options.evaluate) {
  const sentences = [...gold('ewt-train'), ...gold('gum-train')];
  const trained = train(sentences, readVectors(options.vectors), Number(options.epochs), (line) => console.error(line));
  writeFileSync(output, writeModel(trained.header, trained.matrices));
}
const kernel = createFastKernel(8_000_000);
const model = readModel(readFileSync(output), kernel);
for (const part of ['ewt-dev', 'ewt-test', 'gum-dev'] as const)
  console.log(printScores(part, gold(part), kernel, model));
