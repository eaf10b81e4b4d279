import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { version } from '../../schemas/dataset.ts';
import { clipsheet } from '../support/command.ts';

const sentence = 'Kenya exported 300 tonnes of tea to Egypt in 2023.';
const german =
  'Die Regierung hat am Montag mitgeteilt, dass der neue Hafen im kommenden Jahr eröffnet werden soll. Die Arbeiten daran haben vor drei Jahren begonnen und sind noch nicht abgeschlossen. Nach Angaben des Ministeriums wird die Anlage mehr als zwei Milliarden Euro kosten, von denen ein Drittel durch Kredite gedeckt ist. Die Opposition kritisierte das Vorhaben und forderte eine Untersuchung der Verträge durch den Rechnungshof noch in diesem Herbst.';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipsheet-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('articles that cannot be read are named with the cure, the others are built, and the exit code tells', async () => {
  const articles = join(folder, 'articles');
  await mkdir(articles);
  await writeFile(join(articles, 'good.txt'), sentence);
  await writeFile(join(articles, 'empty.txt'), '');
  await writeFile(join(articles, 'german.txt'), german);
  await writeFile(join(articles, 'sidecar.txt'), sentence);
  await writeFile(join(articles, 'sidecar.yaml'), 'titel: x');
  const out = join(folder, 'out');
  const { code, stdout, stderr } = await clipsheet(['build', articles, '--out', out]);
  expect(code).toBe(3);
  expect(stderr.trim().split('\n')).toHaveLength(3);
  expect(stderr).toMatch(/empty\.txt: The file holds no text\. .*\[article\.empty\]/);
  expect(stderr).toMatch(/german: Unexpected language.*\[article\.language\]/);
  expect(stderr).toMatch(/sidecar\.yaml: Unexpected key "titel".*\[sidecar\.key\]/);
  expect(stdout).toContain('1 articles, 3 left out');
  const table = await readFile(join(out, version, 'articles.csv'), 'utf8');
  expect(table.trim().split('\n')).toHaveLength(2);
  const issues = await readFile(join(out, version, 'issues.jsonl'), 'utf8');
  expect(issues).toContain('article.language');
});

test('when no article can be read nothing is written', async () => {
  const articles = join(folder, 'none');
  await mkdir(articles);
  await writeFile(join(articles, 'empty.txt'), '');
  const out = join(folder, 'none-out');
  const { code, stderr } = await clipsheet(['build', articles, '--out', out]);
  expect(code).toBe(1);
  expect(stderr).toContain('nothing was written');
  await expect(readdir(out)).rejects.toThrow();
});

test.each([
  [['build', 'nowhere'], 1, /nowhere: No such folder.*\[articles\.missing\]/],
  [['build', 'nowhere.txt'], 1, /nowhere\.txt: No such article.*\[article\.missing\]/],
  [['build', '--concurrency', 'many'], 2, /whole number above 0/],
  [['bild'], 2, /unknown command/],
])('%s', async (parameters, expected, message) => {
  const { code, stderr } = await clipsheet(parameters, { cwd: folder });
  expect(code).toBe(expected);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('an out/ that cannot be written gives one clear message', async () => {
  const articles = join(folder, 'one.txt');
  await writeFile(articles, sentence);
  // A file where the folder should be: the one obstacle that stops the superuser too.
  const blocked = join(folder, 'blocked');
  await writeFile(blocked, '');
  await chmod(blocked, 0o444);
  const { code, stderr } = await clipsheet(['build', articles, '--out', blocked]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/blocked/);
  expect(stderr).not.toMatch(/\n\s+at /);
});
