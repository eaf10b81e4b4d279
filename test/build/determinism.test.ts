import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../../pipeline/files/ingredients.ts';
import { version } from '../../schemas/dataset.ts';
import { clipsheet } from '../support/command.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipsheet-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('two builds are byte for byte the same in another directory, time zone, locale, and with another concurrency', async () => {
  const seeds = join(projectFolder, 'seeds/articles');
  const gold = join(projectFolder, 'test/gold/tuned');
  const texts = (await readdir(gold)).filter((name) => /\.(?:txt|yaml)$/.test(name));
  const [here, there] = [join(folder, 'here'), join(folder, 'there', 'und anderswo')];
  for (const place of [here, there]) {
    await cp(seeds, join(place, 'articles'), { recursive: true });
    for (const name of texts) await cp(join(gold, name), join(place, 'articles', name));
  }
  const build = (place: string, concurrency: string, cwd: string, env: Record<string, string>) =>
    clipsheet(['build', join(place, 'articles'), '--out', join(place, 'out'), '--concurrency', concurrency], {
      cwd,
      env,
    });
  const results = [
    await build(here, '8', projectFolder, { TZ: 'UTC', LC_ALL: 'C' }),
    await build(there, '1', '/', { TZ: 'Asia/Kabul', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }),
  ];
  expect(results.map(({ code, stderr }) => ({ code, stderr }))).toEqual(Array(2).fill({ code: 0, stderr: '' }));
  const sums = (place: string) => readFile(join(place, 'out', version, 'SHA256SUMS'), 'utf8');
  expect(await sums(there)).toBe(await sums(here));
  expect((await sums(here)).split('\n').length).toBeGreaterThan(40);
}, 60_000);
