import { expect, test } from 'vitest';
import { readConllu } from '../../pipeline/extract/grammar/conllu.ts';
import { varyCase } from '../../pipeline/train/augment.ts';
import { goldNames, kindsOfWords } from '../../pipeline/train/names.ts';
import { goldSentences, relationClass } from '../../pipeline/train/treebank.ts';

const [entered] = readConllu(
  [
    '1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-giv:act-ana)',
    '2\tentered\tenter\tVERB\tVBD\t_\t0\troot\t_\t_',
    '3\tthe\tthe\tDET\tDT\t_\t4\tdet\t_\tEntity=(2-organization-new-cf1-1-coref',
    '4\tschool\tschool\tNOUN\tNN\t_\t2\tobj\t_\t_',
    '5\tof\tof\tADP\tIN\t_\t7\tcase\t_\t_',
    '6\tWilliam\tWilliam\tPROPN\tNNP\t_\t7\tcompound\t_\tEntity=(3-person-new-cf2-1,2-sgl-William_Glennie',
    '7\tGlennie\tGlennie\tPROPN\tNNP\t_\t4\tnmod\t_\tEntity=3)2)',
    '8\tin\tin\tADP\tIN\t_\t9\tcase\t_\t_',
    '9\tAugust\tAugust\tPROPN\tNNP\t_\t2\tobl\t_\tEntity=(4-time-new-cf3-1-sgl)',
    '10\tin\tin\tADP\tIN\t_\t13\tcase\t_\t_',
    '11\tAberdeen\tAberdeen\tPROPN\tNNP\t_\t13\tcompound\t_\tEntity=(5-organization-new-x-sgl(6-place-new-x-sgl)',
    '12\tGrammar\tGrammar\tPROPN\tNNP\t_\t13\tcompound\t_\t_',
    '13\tSchool\tSchool\tPROPN\tNNP\t_\t2\tobl\t_\tEntity=5)',
  ].join('\n'),
);
if (entered === undefined) throw new Error('No sentence');

test('names are runs of proper nouns around the heads of entities', () => {
  expect(goldNames(entered)).toEqual([
    { kind: 'organisation', first: 10, last: 12 },
    { kind: 'person', first: 5, last: 6 },
  ]);
  expect(kindsOfWords([{ kind: 'place', first: 1, last: 2 }], 4)).toEqual(['none', 'place', 'place', 'none']);
});

test('only GUM marks names', () => {
  expect(goldSentences([entered], 'ewt-train')[0]?.names).toBeNull();
  expect(goldSentences([entered], 'gum-train')[0]?.names).toHaveLength(2);
});

test.each([
  ['nsubj:outer', 'nsubj'],
  ['nsubj:pass', 'nsubj:pass'],
  ['obl:unmarked', 'obl'],
  ['obl:agent', 'obl:agent'],
  ['root', 'root'],
])('relation %s is learned as %s', (deprel, expected) => {
  expect(relationClass(deprel)).toBe(expected);
});

test('a varied sentence keeps its tree', () => {
  const [gold] = goldSentences([entered], 'gum-train');
  if (gold === undefined) throw new Error('No sentence');
  const draws = [0.5, 0.03];
  const titled = varyCase(gold, () => draws.shift() as number);
  expect(titled.forms.slice(0, 4)).toEqual(['He', 'Entered', 'the', 'School']);
  expect(titled.heads).toEqual(gold.heads);
});
