import { expect, test } from 'vitest';
import { readConllu, writeConllu } from '../../../pipeline/extract/grammar/conllu.ts';

const text = `# sent_id = 1
# text = Don't go.
1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
1\tDo\tdo\tAUX\tVB\tMood=Imp\t3\taux\t_\t_
2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

`;

test('comes out as it went in', () => {
  expect(readConllu(text).map(writeConllu).join('')).toBe(text);
});

test('counts from 0, with -1 for the root', () => {
  const [sentence] = readConllu(text);
  expect(sentence?.words.map(({ head }) => head)).toEqual([2, 2, -1, 2]);
  expect(sentence?.ranges).toEqual([{ first: 0, last: 1, form: "Don't", misc: '_' }]);
});

test('leaves out empty nodes and takes unfilled columns', () => {
  const [sentence] = readConllu('1\tGo\n1.1\tyou\t_\n2\tnow\t_\t_\t_\t_\t_\t_\t_\t_\r\n');
  expect(sentence?.words.map(({ form, head }) => [form, head])).toEqual([
    ['Go', -1],
    ['now', -1],
  ]);
});
