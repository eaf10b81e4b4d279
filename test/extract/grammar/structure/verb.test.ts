import { expect, test } from 'vitest';
import { attributionOf } from '../../../../pipeline/extract/grammar/structure/speech.ts';
import {
  isNegated,
  isPerfect,
  isProgressive,
  modalityOf,
  tenseOf,
  voiceOf,
} from '../../../../pipeline/extract/grammar/structure/verb.ts';
import { drawnSentence, textsOf, wordOf } from '../drawn-sentence.ts';
import { announced, heavyweight, recognised, said, signed, urged } from './sentences.ts';

const nobody = drawnSentence(`
  No         no        DT  2 det
  agreement  agreement NN  5 nsubj
  is         be        VBZ 5 aux
  n't        not       RB  5 advmod
  working    work      VBG 0 root
`);

test.each([
  [signed, 'signed', { tense: 'past', modality: undefined, negated: false, voice: 'active' }],
  [signed, 'agreed', { tense: 'past', modality: undefined, negated: false, voice: 'active' }],
  [signed, 'build', { tense: undefined, modality: undefined, negated: false, voice: 'active' }],
  [recognised, 'recognised', { tense: 'present', modality: undefined, negated: true, voice: 'passive' }],
  [heavyweight, 'supply', { tense: 'present', modality: 'possible', negated: false, voice: 'active' }],
  [announced, 'grow', { tense: 'future', modality: undefined, negated: false, voice: 'active' }],
  [urged, 'built', { tense: undefined, modality: undefined, negated: false, voice: 'passive' }],
  [nobody, 'working', { tense: 'present', modality: undefined, negated: true, voice: 'active' }],
] as const)('%#: how a verb is said', (sentence, text, expected) => {
  const verb = wordOf(sentence, text);
  expect({
    tense: tenseOf(sentence, verb),
    modality: modalityOf(sentence, verb),
    negated: isNegated(sentence, verb),
    voice: voiceOf(sentence, verb),
  }).toEqual(expected);
});

test('aspect', () => {
  expect(isPerfect(recognised, wordOf(recognised, 'recognised'))).toBe(true);
  expect(isPerfect(signed, wordOf(signed, 'signed'))).toBe(false);
  expect(isProgressive(nobody, wordOf(nobody, 'working'))).toBe(true);
  expect(isProgressive(urged, wordOf(urged, 'Citing'))).toBe(false);
});

test.each([
  [said, 'rose', ['bank'], 'said'],
  [announced, 'grow', ['Kabul'], 'announced'],
  [announced, 'announced', ['reports'], 'according'],
] as const)('%#: who says it', (sentence, text, speakers, marker) => {
  const found = attributionOf(sentence, wordOf(sentence, text));
  expect(textsOf(found?.speakers ?? [])).toEqual(speakers);
  expect(found?.marker.text).toBe(marker);
});

test('nobody says it', () => {
  expect(attributionOf(signed, wordOf(signed, 'signed'))).toBeUndefined();
  expect(attributionOf(announced, wordOf(announced, 'grow'), ({ lemma }) => lemma === 'say')?.marker.text).toBe(
    'according',
  );
});
