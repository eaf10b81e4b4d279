import { describe, expect, test } from 'vitest';
import { lemmaOf } from '../../../pipeline/extract/grammar/lemma.ts';

const common = [
  'make',
  'use',
  'agree',
  'plan',
  'hope',
  'ministry',
  'visit',
  'reach',
  'wide',
  'big',
  'box',
  'tie',
  'go',
];
const knowledge = {
  exceptions: { 'VBD went': 'go', 'NNS children': 'child', 'NN constructor': 'constructor' },
  rank: (word: string) => (common.includes(word) ? common.indexOf(word) : undefined),
};

describe('lemmas', () => {
  test.each([
    ['ministries', 'NOUN', 'NNS', 'ministry'],
    ['boxes', 'NOUN', 'NNS', 'box'],
    ['ties', 'NOUN', 'NNS', 'tie'],
    ['children', 'NOUN', 'NNS', 'child'],
    ['Making', 'VERB', 'VBG', 'make'],
    ['planned', 'VERB', 'VBD', 'plan'],
    ['agreed', 'VERB', 'VBN', 'agree'],
    ['visited', 'VERB', 'VBD', 'visit'],
    ['reaches', 'VERB', 'VBZ', 'reach'],
    ['underwent', 'VERB', 'VBD', 'undergo'],
    ['widest', 'ADJ', 'JJS', 'wide'],
    ['bigger', 'ADJ', 'JJR', 'big'],
    ['Kabul', 'PROPN', 'NNP', 'Kabul'],
    ['Republics', 'PROPN', 'NNPS', 'Republic'],
    ['Press', 'PROPN', 'NNPS', 'Press'],
    ['news', 'NOUN', 'NN', 'news'],
    ['constructor', 'NOUN', 'NN', 'constructor'],
  ])('%s %s %s → %s', (form, upos, xpos, lemma) => {
    expect(lemmaOf(form, upos, xpos, knowledge)).toBe(lemma);
  });
});
