import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listArticles, readArticles } from '../../pipeline/files/articles.ts';
import { Problem, printProblem } from '../../schemas/problem.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipsheet-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes a file and its sidecar, reads it as an article. */
async function readOne(name: string, content: string | Uint8Array, sidecar?: string) {
  const path = join(folder, name);
  await writeFile(path, content);
  if (sidecar !== undefined) await writeFile(path.replace(/\.\w+$/, '.yaml'), sidecar);
  const [result] = await readArticles([path], 1);
  return result;
}

const problemOf = (result: Awaited<ReturnType<typeof readOne>>): Problem => {
  if (result === undefined || !('problem' in result)) throw new Error('Expected a problem');
  return result.problem;
};

describe('an article that can be read', () => {
  test('keeps its text as it is and takes what the sidecar says', async () => {
    const text = '  The port grew.\r\n\r\nTrade “rose” 😀.\n';
    const result = await readOne(
      'port.txt',
      text,
      'title: Ports\npublished: 2024-05-03\nurl: ""\nauthors: [Ana Ruiz]\n',
    );
    expect(result).toEqual({
      article: {
        id: 'port',
        text,
        title: 'Ports',
        authors: ['Ana Ruiz'],
        publisher: null,
        published: '2024-05-03',
        url: null,
        language: null,
        rights: null,
      },
    });
  });

  test('a byte order mark is no part of the text', async () => {
    const result = await readOne('bom.txt', '\uFEFFTrade rose.');
    expect(result && 'article' in result && result.article.text).toBe('Trade rose.');
  });
});

describe('input that cannot be read: the message names the file, the place and the cure', () => {
  test.each<[string, string | Uint8Array, string | undefined, string, RegExp]>([
    ['empty.txt', '', undefined, 'article.empty', /no text.*remove it/],
    ['blank.txt', ' \n\t\n', undefined, 'article.empty', /no text/],
    ['binary.txt', new Uint8Array([0x50, 0x4b, 3, 4, 0]), undefined, 'article.binary', /0x03 at byte 2.*plain text/],
    ['latin1.txt', Buffer.from('Trade rose.\nCôte', 'latin1'), undefined, 'article.encoding', /line 2.*UTF-8/],
    ['utf16.txt', Buffer.from('\uFEFFTrade', 'utf16le'), undefined, 'article.encoding', /UTF-16.*UTF-8/],
    ['huge.txt', Buffer.alloc(50_000_000, 'a'), undefined, 'article.size', /50000000 bytes.*Split/],
    ['page.pdf', 'x', undefined, 'article.type', /"\.pdf".*\.txt/],
    ['key.txt', 'Trade rose.', 'titel: Ports', 'sidecar.key', /"titel".*title, authors.*Rename/],
    ['date.txt', 'Trade rose.', 'published: 2024-02-31', 'sidecar.date', /YYYY-MM-DD/],
    ['yaml.txt', 'Trade rose.', 'title: [', 'sidecar.yaml', /not valid YAML/],
    ['list.txt', 'Trade rose.', '- a', 'sidecar.value', /title, authors/],
  ])('%s', async (name, content, sidecar, code, message) => {
    const problem = problemOf(await readOne(name, content, sidecar));
    expect(problem.code).toBe(code);
    expect(printProblem(problem)).toMatch(message);
    expect(problem.place).toContain(name.replace(/\.\w+$/, ''));
  });

  test('no such article', async () => {
    const [result] = await readArticles([join(folder, 'nowhere.txt')], 1);
    expect(problemOf(result)).toMatchObject({ code: 'article.missing' });
  });

  test('no such folder', async () => {
    await expect(listArticles(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'articles.missing' });
  });

  test('two articles with one id: the first is read, the second is named with the first', async () => {
    const corpus = join(folder, 'corpus');
    await mkdir(join(corpus, 'b'), { recursive: true });
    await writeFile(join(corpus, 'same.txt'), 'Trade rose.');
    await writeFile(join(corpus, 'b', 'same.txt'), 'Trade fell.');
    const results = await readArticles(await listArticles(corpus), 2);
    expect(results.map((result) => 'article' in result)).toEqual([true, false]);
    expect(problemOf(results[1])).toMatchObject({ code: 'article.duplicate-id' });
    expect(problemOf(results[1]).message).toContain(join('b', 'same.txt'));
  });
});
