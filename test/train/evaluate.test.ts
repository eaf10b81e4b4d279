import { expect, test } from 'vitest';
import type { WordReading } from '../../pipeline/extract/grammar/reader.ts';
import { f1, score } from '../../pipeline/train/evaluate.ts';
import type { GoldSentence } from '../../pipeline/train/treebank.ts';

const gold: GoldSentence = {
  forms: ['Kabul', 'was', 'seen', 'twice'],
  tags: ['PROPN NNP', 'AUX VBD', 'VERB VBN', 'ADV RB'],
  lemmas: ['Kabul', 'be', 'see', 'twice'],
  heads: [2, 2, -1, 2],
  relations: ['nsubj:pass', 'aux:pass', 'root', 'advmod'],
  names: [{ kind: 'place', first: 0, last: 0 }],
};
const read = (index: number, upos: string, xpos: string, lemma: string, head: number, deprel: string): WordReading => ({
  index,
  text: gold.forms[index] as string,
  lemma,
  upos,
  xpos,
  feats: {},
  head,
  deprel,
  name: null,
  nameStart: false,
});

test('counts words, heads and labels', () => {
  const scores = score(
    [gold],
    [
      [
        { ...read(0, 'PROPN', 'NNP', 'Kabul', 2, 'nsubj'), name: 'person', nameStart: true },
        read(1, 'AUX', 'VBD', 'be', 2, 'aux:pass'),
        read(2, 'VERB', 'VBD', 'see', -1, 'root'),
        read(3, 'ADJ', 'RB', 'two', 1, 'advmod'),
      ],
    ],
  );
  expect(scores).toMatchObject({ words: 4, upos: 0.75, xpos: 0.75, lemmas: 0.75, uas: 0.75, las: 0.75, names: 0 });
  // Without its subtype the subject is right, with it it is not.
  expect(scores.relations.get('nsubj')).toEqual({ gold: 1, predicted: 1, right: 1 });
  expect(scores.relations.get('nsubj:pass')).toEqual({ gold: 1, predicted: 0, right: 0 });
  expect(scores.relations.get('advmod')).toEqual({ gold: 1, predicted: 1, right: 0 });
  expect(scores.nameKinds.get('place')).toEqual({ gold: 1, predicted: 0, right: 0 });
});

test('F1 is the harmonic mean', () => {
  expect(f1({ gold: 4, predicted: 2, right: 2 })).toBeCloseTo(2 / 3);
  expect(f1({ gold: 0, predicted: 0, right: 0 })).toBe(0);
});
