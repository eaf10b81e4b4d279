import { expect, test } from 'vitest';
import { findNames } from '../../../pipeline/extract/grammar/names.ts';

const word = (upos: string, xpos: string, head: number, deprel: string, kind: string) => ({
  text: 'x',
  upos,
  xpos,
  head: head - 1,
  deprel,
  kind,
});

test('a name is a run of proper nouns around its head, of the kind of the head', () => {
  // "Central Asia 's Islamic Development Bank met Kabul officials"
  const words = [
    word('ADJ', 'NNP', 2, 'amod', 'organisation'),
    word('PROPN', 'NNP', 6, 'nmod:poss', 'place'),
    word('PART', 'POS', 2, 'case', 'none'),
    word('ADJ', 'NNP', 6, 'amod', 'none'),
    word('PROPN', 'NNP', 6, 'compound', 'person'),
    word('PROPN', 'NNP', 7, 'nsubj', 'organisation'),
    word('VERB', 'VBD', 0, 'root', 'none'),
    word('PROPN', 'NNP', 9, 'compound', 'place'),
    word('NOUN', 'NNS', 7, 'obj', 'person'),
  ];
  const found = findNames(words, {}).map(({ name, nameStart }) =>
    name === null ? '-' : `${nameStart ? 'B' : 'I'} ${name}`,
  );
  expect(found).toEqual([
    'B place',
    'I place',
    '-',
    'B organisation',
    'I organisation',
    'I organisation',
    '-',
    'B place',
    '-',
  ]);
});

test('neighbours that do not hang together are two names, and words outside names are none', () => {
  // "told Kabul Moscow Monday": two objects of one verb, a day
  const words = [
    word('VERB', 'VBD', 0, 'root', 'none'),
    word('PROPN', 'NNP', 1, 'iobj', 'place'),
    word('PROPN', 'NNP', 1, 'obj', 'place'),
    word('PROPN', 'NNP', 1, 'obl', 'none'),
  ];
  expect(findNames(words, {}).map(({ nameStart }) => nameStart)).toEqual([false, true, true, false]);
});

test('the last or the first word tells the kind', () => {
  const kindOf = (first: string, last: string) => {
    const words = [
      { ...word('PROPN', 'NNP', 2, 'compound', 'place'), text: first },
      { ...word('PROPN', 'NNP', 0, 'root', 'place'), text: last },
    ];
    return findNames(words, { Bank: 'organisation', Cyclone: 'event' }).map(({ name }) => name);
  };
  expect(kindOf('World', 'Bank')).toEqual(['organisation', 'organisation']);
  expect(kindOf('Cyclone', 'Phailin')).toEqual(['event', 'event']);
  expect(kindOf('San', 'Francisco')).toEqual(['place', 'place']);
});
