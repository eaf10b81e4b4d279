import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutputFile } from '../../pipeline/emit/emit.ts';
import { toProblem, writeVersion } from '../../pipeline/emit/write-version.ts';
import { Problem } from '../../schemas/problem.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipsheet-write-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const file = (path: string, text: string): OutputFile => ({ path, bytes: new TextEncoder().encode(text) });
const read = (...path: string[]) => readFile(join(folder, ...path), 'utf8');

describe('writeVersion', () => {
  it('writes the files, in folders where they have some, and returns where they are', async () => {
    const out = join(folder, 'deep', 'out');
    const written = await writeVersion(out, '1.0.0', [file('a.csv', 'a'), file('schemas/json/a.json', '{}')]);
    expect(written).toBe(join(out, '1.0.0'));
    expect(await readdir(written, { recursive: true })).toEqual(
      expect.arrayContaining(['a.csv', join('schemas', 'json', 'a.json')]),
    );
    expect(await readdir(out)).toEqual(['1.0.0']);
  });

  it('replaces a version as a whole and leaves others alone', async () => {
    await writeVersion(folder, '1.0.0', [file('old.csv', 'old')]);
    await writeVersion(folder, '2.0.0', [file('other.csv', 'other')]);
    await writeVersion(folder, '1.0.0', [file('new.csv', 'new')]);
    expect(await readdir(join(folder, '1.0.0'))).toEqual(['new.csv']);
    expect((await readdir(folder)).sort()).toEqual(['1.0.0', '2.0.0']);
  });

  it('leaves the old version as it was when the new one cannot be made', async () => {
    await writeVersion(folder, '1.0.0', [file('a.csv', 'old')]);
    async function* failing() {
      yield file('a.csv', 'new');
      throw Object.assign(new Error('write'), { code: 'ENOSPC' });
    }
    const problem = await writeVersion(folder, '1.0.0', failing()).catch((error) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ code: 'out.full', place: folder });
    expect(await read('1.0.0', 'a.csv')).toBe('old');
    expect(await readdir(folder)).toEqual(['1.0.0']);
  });

  it('clears up after a killed run, and puts back what it had moved aside', async () => {
    // No process has this number: it is above what systems give.
    await mkdir(join(folder, '.1.0.0.replaced-99999999'));
    await writeFile(join(folder, '.1.0.0.replaced-99999999', 'a.csv'), 'good');
    await mkdir(join(folder, '.2.0.0.partial-99999999'));
    await writeVersion(folder, '2.0.0', [file('b.csv', 'b')]);
    expect((await readdir(folder)).sort()).toEqual(['1.0.0', '2.0.0']);
    expect(await read('1.0.0', 'a.csv')).toBe('good');
  });

  it('says so when a file stands where the folder should be', async () => {
    await writeFile(join(folder, 'out'), '');
    await expect(writeVersion(join(folder, 'out'), '1.0.0', [])).rejects.toMatchObject({ code: 'out.unwritable' });
    await expect(writeVersion(join(folder, 'out', 'deeper'), '1.0.0', [])).rejects.toMatchObject({
      code: 'out.unwritable',
    });
  });

  it.skipIf(process.getuid?.() === 0)('says so when the folder may not be written', async () => {
    await chmod(folder, 0o555);
    await expect(writeVersion(folder, '1.0.0', [])).rejects.toMatchObject({ code: 'out.unwritable' });
    await chmod(folder, 0o755);
  });

  it('never shows half a version, at whatever moment it is killed', async () => {
    await writeVersion(folder, '1.0.0', versionFiles('0'));
    const script = join(import.meta.dirname, 'support', 'write-for-ever.ts');
    for (const milliseconds of [1, 3, 7, 13, 24]) {
      const writer = fork(script, [folder], { execArgv: ['--import', 'tsx'] });
      await once(writer, 'message');
      await new Promise((resume) => setTimeout(resume, milliseconds));
      writer.kill('SIGKILL');
      await once(writer, 'exit');
      // A kill between the two renames is put right by the next run; at all other moments the version stands.
      const before = await readdir(folder);
      await writeVersion(folder, '2.0.0', []);
      const texts = await Promise.all(versionFiles('').map(({ path }) => read('1.0.0', path)));
      expect(new Set(texts).size, before.join(' ')).toBe(1);
      expect(texts).toHaveLength(20);
    }
    expect((await readdir(folder)).sort()).toEqual(['1.0.0', '2.0.0']);
  }, 60_000);
});

function versionFiles(text: string): OutputFile[] {
  return Array.from({ length: 20 }, (_, number) => file(`${number}.csv`, text));
}

describe('toProblem', () => {
  it.each([
    ['ENOSPC', 'out.full'],
    ['EDQUOT', 'out.full'],
    ['EACCES', 'out.unwritable'],
    ['EROFS', 'out.unwritable'],
    ['ENOTDIR', 'out.unwritable'],
  ])('%s is %s', (code, expected) => {
    const problem = toProblem(Object.assign(new Error(), { code }), 'out');
    expect(problem).toMatchObject({ code: expected, place: 'out' });
  });

  it('leaves other errors as they are', () => {
    const error = new TypeError('x');
    expect(toProblem(error, 'out')).toBe(error);
  });
});
