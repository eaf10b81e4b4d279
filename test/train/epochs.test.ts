import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { trainNetwork } from '../../pipeline/train/epochs.ts';
import { collectInventory } from '../../pipeline/train/vocabulary.ts';
import type { GoldSentence } from '../../pipeline/train/treebank.ts';
import type { WordVectors } from '../../pipeline/train/vectors.ts';

const sentence: GoldSentence = {
  forms: ['Kabul', 'signed', 'ten', 'contracts', '.'],
  tags: ['PROPN NNP', 'VERB VBD', 'NUM CD', 'NOUN NNS', 'PUNCT .'],
  lemmas: ['Kabul', 'sign', 'ten', 'contract', '.'],
  heads: [1, -1, 3, 1, 1],
  relations: ['nsubj', 'root', 'nummod', 'obj', 'punct'],
  names: [{ kind: 'place', first: 0, last: 0 }],
};
const question: GoldSentence = {
  forms: ['Who', 'met', 'Astana', '?'],
  tags: ['PRON WP', 'VERB VBD', 'PROPN NNP', 'PUNCT .'],
  lemmas: ['who', 'meet', 'Astana', '?'],
  heads: [1, -1, 1, 1],
  relations: ['nsubj', 'root', 'obj', 'punct'],
  names: null,
};
const sentences = Array.from({ length: 300 }, (_, index) => (index % 2 === 0 ? sentence : question));
const vectors: WordVectors = { words: ['kabul', 'signed'], vector: () => new Float32Array(100).fill(0.1) };

function train(): { readonly hash: string; readonly reports: string[] } {
  const reports: string[] = [];
  const inventory = collectInventory(sentences, vectors);
  const weights = trainNetwork(sentences, inventory, vectors, 4, (line) => reports.push(line));
  const hash = createHash('sha256');
  for (const { values } of weights.values()) hash.update(new Uint8Array(values.slice().buffer));
  return { hash: hash.digest('hex'), reports };
}

test('learning lowers the losses and gives the same weights each time', { timeout: 60_000 }, () => {
  const first = train();
  expect(train()).toEqual(first);
  const arcs = first.reports.map((line) => Number(/arcs ([\d.]+)/.exec(line)?.[1]));
  expect(arcs).toHaveLength(4);
  expect(arcs[3]).toBeLessThan(arcs[0] as number);
});
