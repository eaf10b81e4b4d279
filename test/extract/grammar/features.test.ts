import { expect, test } from 'vitest';
import { featuresOf, formatFeatures, parseFeatures } from '../../../pipeline/extract/grammar/features.ts';

const table = {
  'VERB VBN': 'Tense=Past|VerbForm=Part',
  'VERB VB': 'VerbForm=Inf',
  'PRON PRP': 'PronType=Prs',
  'PRON PRP they': 'Case=Nom|Number=Plur|PronType=Prs',
};
const word = { form: 'x', upos: 'VERB', xpos: 'VBN', deprel: 'root', dependents: [] as string[] };

test.each([
  [{ ...word, dependents: ['nsubj:pass', 'aux:pass'] }, 'Tense=Past|VerbForm=Part|Voice=Pass'],
  [{ ...word, dependents: ['nsubj', 'aux'] }, 'Tense=Past|VerbForm=Part'],
  [{ ...word, deprel: 'acl' }, 'Tense=Past|VerbForm=Part|Voice=Pass'],
  [{ ...word, xpos: 'VB' }, 'Mood=Imp|VerbForm=Fin'],
  [{ ...word, xpos: 'VB', dependents: ['aux'] }, 'VerbForm=Inf'],
  [{ ...word, xpos: 'VBG', deprel: 'advcl', dependents: ['mark'] }, 'VerbForm=Ger'],
  [{ ...word, xpos: 'VBG', dependents: ['aux'] }, 'Tense=Pres|VerbForm=Part'],
  [{ ...word, form: 'They', upos: 'PRON', xpos: 'PRP' }, 'Case=Nom|Number=Plur|PronType=Prs'],
  [{ ...word, form: 'it', upos: 'PRON', xpos: 'PRP' }, 'PronType=Prs'],
  [{ ...word, form: '.', upos: 'PUNCT', xpos: '.' }, '_'],
  [{ ...word, form: 'constructor', upos: 'X', xpos: 'FW' }, '_'],
])('%# features', (context, expected) => {
  expect(formatFeatures(featuresOf(context, table))).toBe(expected);
});

test('features are read as they are written', () => {
  expect(parseFeatures('Number=Sing|Person=3')).toEqual({ Number: 'Sing', Person: '3' });
  expect(parseFeatures('_')).toEqual({});
});
