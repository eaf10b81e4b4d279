import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseConllu, parseText } from '../pipeline/parse.ts';
import { readConllu } from '../pipeline/extract/grammar/conllu.ts';
import { shippedModel } from './extract/grammar/shipped-model.ts';

const text = 'Trade figures\nKabul’s exports didn’t fall. İstanbul signed 10 contracts worth US$ 200 million.';

test('text becomes a block per sentence, with places and spaces', () => {
  const sentences = readConllu(parseText(text, shippedModel));
  expect(sentences.map(({ comments }) => comments.at(-1))).toEqual([
    '# text = Trade figures',
    '# text = Kabul’s exports didn’t fall.',
    '# text = İstanbul signed 10 contracts worth US$ 200 million.',
  ]);
  const words = sentences[1]?.words ?? [];
  expect(words.map(({ form }) => form)).toEqual(['Kabul', '’s', 'exports', 'did', 'n’t', 'fall', '.']);
  expect(words[0]?.misc).toContain('SpaceAfter=No|TokenRange=14:19');
  expect(words.find(({ form }) => form === 'exports')).toMatchObject({
    lemma: 'export',
    upos: 'NOUN',
    head: 5,
    deprel: 'nsubj',
  });
});

test('given words stay as they are, one line out for each line in', () => {
  const given = `# a comment
1-2\tCannot\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
1\tCan\t_\t_\t_\t_\t_\t_\t_\t_
2\tnot\t_\t_\t_\t_\t_\t_\t_\t_
3\tNew York\t_\t_\t_\t_\t_\t_\t_\tMine=1

1\t?

`;
  const lines = parseConllu(given, shippedModel).split('\n');
  expect(lines.map((line) => line.split('\t').slice(0, 2).join(' '))).toEqual(
    given.split('\n').map((line) => line.split('\t').slice(0, 2).join(' ')),
  );
  expect(lines[1]).toBe('1-2\tCannot\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No');
  expect(lines[4]).toMatch(/\tMine=1$/);
  expect(lines[2]?.split('\t')[3]).toBe('AUX');
});

test('another process with another language and time zone gives the same trees', { timeout: 60_000 }, () => {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const output = execFileSync(process.execPath, ['--import', 'tsx', 'pipeline/main.ts', 'parse'], {
    cwd: folder,
    input: text,
    env: { ...process.env, LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Asia/Kabul' },
    encoding: 'utf8',
  });
  expect(output).toBe(parseText(text, shippedModel));
});
