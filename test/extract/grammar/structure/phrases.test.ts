import { describe, expect, test } from 'vitest';
import { appositionsOf, namedByApposition } from '../../../../pipeline/extract/grammar/structure/apposition.ts';
import { conjunctionOf, conjunctsOf } from '../../../../pipeline/extract/grammar/structure/coordination.ts';
import { nounPhrase } from '../../../../pipeline/extract/grammar/structure/noun-phrase.ts';
import { prepositionalPhrases, prepositionOf } from '../../../../pipeline/extract/grammar/structure/prepositions.ts';
import {
  ancestorsOf,
  headOfSpan,
  rootOf,
  subtreeOf,
  tokenAt,
} from '../../../../pipeline/extract/grammar/structure/tree.ts';
import { drawnSentence, textsOf, wordOf } from '../drawn-sentence.ts';
import { announced, heavyweight, recognised, signed, urged } from './sentences.ts';

test.each([
  [signed, 'line', 'core', 'a railway line'],
  [signed, 'line', 'full', 'a railway line from Herat to Quetta'],
  [heavyweight, 'Kazakhstan', 'full', 'Kazakhstan'],
  [heavyweight, 'neighbour', 'core', 'another neighbour'],
  [heavyweight, 'line', 'full', 'the line'],
  [urged, 'canal', 'full', 'the canal built by Kabul'],
  [urged, 'canal', 'core', 'the canal'],
  [recognised, 'country', 'full', 'any country'],
  [announced, 'reports', 'core', 'reports'],
] as const)('noun phrase %#', (sentence, head, extent, expected) => {
  const phrase = nounPhrase(sentence, wordOf(sentence, head), extent);
  expect(textsOf(phrase.tokens).join(' ')).toBe(expected);
  expect(phrase.end - phrase.start).toBe(expected.length);
});

test('a possessive belongs to the core', () => {
  const sentence = drawnSentence(`
    in      in       IN  5 case
    Kabul   Kabul    NNP 5 nmod:poss
    's      's       POS 2 case
    foreign foreign  JJ  5 amod
    trade   trade    NN  0 root
  `);
  expect(textsOf(nounPhrase(sentence, wordOf(sentence, 'trade')).tokens)).toEqual(['Kabul', "'s", 'foreign', 'trade']);
});

describe('prepositional phrases', () => {
  const read = (phrases: ReturnType<typeof prepositionalPhrases>) =>
    phrases.map(({ preposition, head }) => `${preposition} ${head.text}`);

  test('of a noun', () => {
    expect(read(prepositionalPhrases(signed, wordOf(signed, 'line')))).toEqual(['from Herat', 'to Quetta']);
  });
  test('of a verb', () => {
    expect(read(prepositionalPhrases(signed, wordOf(signed, 'signed')))).toEqual(['with Astana']);
  });
  test('only with the prepositions asked for', () => {
    expect(read(prepositionalPhrases(signed, wordOf(signed, 'line'), 'to'))).toEqual(['to Quetta']);
  });
  test('conjuncts share the preposition', () => {
    expect(read(prepositionalPhrases(recognised, wordOf(recognised, 'recognised'), 'by'))).toEqual([
      'by country',
      'by bank',
    ]);
    expect(prepositionOf(recognised, wordOf(recognised, 'bank'))).toBe('by');
  });
  test('of several words', () => {
    expect(prepositionOf(announced, wordOf(announced, 'reports'))).toBe('according to');
  });
  test('none', () => {
    expect(prepositionOf(signed, wordOf(signed, 'contracts'))).toBeUndefined();
  });
});

test('coordination', () => {
  const Tashkent = wordOf(signed, 'Tashkent');
  expect(textsOf(conjunctsOf(signed, Tashkent))).toEqual(['Kabul', 'Tashkent']);
  expect(conjunctionOf(signed, Tashkent)).toBe('and');
  expect(conjunctionOf(signed, wordOf(signed, 'Kabul'))).toBeUndefined();
});

test('apposition', () => {
  const [named] = appositionsOf(heavyweight, wordOf(heavyweight, 'Kazakhstan'));
  expect(named?.text).toBe('neighbour');
  expect(namedByApposition(heavyweight, wordOf(heavyweight, 'neighbour'))?.text).toBe('Kazakhstan');
  expect(appositionsOf(heavyweight, wordOf(heavyweight, 'line'))).toEqual([]);
});

test('the tree itself', () => {
  expect(rootOf(signed)?.text).toBe('signed');
  expect(textsOf(ancestorsOf(signed, wordOf(signed, 'Quetta')))).toEqual(['line', 'build', 'agreed', 'signed']);
  expect(textsOf(subtreeOf(heavyweight, wordOf(heavyweight, 'carries')))).toEqual(['which', 'carries', 'power']);
  expect(tokenAt(signed, wordOf(signed, 'line').start)?.text).toBe('line');
  expect(headOfSpan(signed, { start: wordOf(signed, 'a').start, end: wordOf(signed, 'line').end })?.text).toBe('line');
});
