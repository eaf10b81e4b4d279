import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { type Changes, changesSchema } from '../../schemas/changes.ts';
import { runRelease } from '../../pipeline/commands/release.ts';
import { emit } from '../../pipeline/emit/emit.ts';
import { version } from '../../schemas/dataset.ts';
import { writeVersion } from '../../pipeline/emit/write-version.ts';
import { archivesOf } from '../../pipeline/release/archives.ts';
import { releaseNotes } from '../../pipeline/release/notes.ts';
import { emptyDataset } from '../emit/support/arbitrary-dataset.ts';

const temporary = await mkdtemp(join(tmpdir(), 'clipsheet-release-'));
afterAll(() => rm(temporary, { recursive: true }));
const files = await emit({ ...emptyDataset(), version });
const terminal = { print: () => {}, warn: () => {}, progress: () => {}, now: () => 0 };

const changes: Changes = {
  old: '0.0.9',
  new: version,
  bump: 'minor',
  required: '0.1.0',
  sufficient: true,
  schema: [{ change: 'column_added', table: 'events', column: 'note', before: null, after: null, bump: 'minor' }],
  counts: [{ table: 'events', before: 3, after: 4, added: 2, removed: 1, modified: 0 }],
  retired: [{ table: 'events', id: 'event-1', reason: 'changed', note: null, replacement: 'event-2', cells: [] }],
  rows: [],
};

describe('archives', () => {
  const archives = archivesOf(version, files);

  test('the whole version is in one zip, each format in one of its own', () => {
    const [whole, ...single] = archives;
    const names = Object.keys(unzipSync(whole?.bytes as Uint8Array));
    expect(names.toSorted()).toEqual(files.map(({ path }) => `clipsheet-data-${version}/${path}`).toSorted());
    expect(single.map(({ path }) => path)).toEqual(
      expect.arrayContaining(
        ['csv', 'parquet', 'arrow', 'xlsx'].map((format) => `clipsheet-data-${version}-${format}.zip`),
      ),
    );
  });

  test('the checksums in each zip are those of its files', () => {
    for (const { path, bytes } of archives) {
      const entries = unzipSync(bytes);
      const folder = path.replace(/\.zip$/, '');
      const listed = strFromU8(entries[`${folder}/SHA256SUMS`] as Uint8Array)
        .trimEnd()
        .split('\n');
      expect(listed.map((line) => `${folder}/${line.split('  ')[1]}`).toSorted()).toEqual(
        Object.keys(entries)
          .filter((name) => !name.endsWith('SHA256SUMS'))
          .toSorted(),
      );
    }
  });

  test('the bytes do not depend on the order of the files', () => {
    expect(archivesOf(version, files.toReversed())[0]?.bytes).toEqual(archives[0]?.bytes);
  });
});

describe('notes', () => {
  const changelog = '# Changelog\n\n## 0.2.0 — 2026-01-02\n\nNew.\n\n## 0.1.0 — 2026-01-01\n\n### Added\n- First.\n';

  test('hold the section of the version and no other', () => {
    expect(releaseNotes('0.2.0', changelog, null)).toBe('# Clipsheet data 0.2.0\n\nNew.\n');
    expect(releaseNotes('0.1.0', changelog, null)).toBe('# Clipsheet data 0.1.0\n\n### Added\n- First.\n');
  });

  test('say what changed in the data', () => {
    const notes = releaseNotes('0.2.0', changelog, changesSchema.parse(changes));
    expect(notes).toContain('- minor: column added `events.note`');
    expect(notes).toContain('| events | 3 | 4 | 2 | 1 | 0 |');
    expect(notes).toContain('- `event-1`: changed, now `event-2`');
  });

  test('a version that the changelog does not know is refused', () => {
    expect(() => releaseNotes('3.0.0', changelog, null)).toThrow('It has no section "## 3.0.0"');
  });
});

describe('the command', () => {
  test('packs what was built, twice the same', async () => {
    const sums: string[] = [];
    for (const name of ['first', 'second']) {
      const out = join(temporary, name);
      await writeVersion(out, version, files);
      expect(await runRelease({ out }, terminal)).toBe(0);
      sums.push(await readFile(join(out, 'releases', version, 'SHA256SUMS'), 'utf8'));
    }
    expect(sums[0]).toBe(sums[1]);
    expect(sums[0]).toContain(`clipsheet-data-${version}.zip`);
    expect(sums[0]).toContain('RELEASE_NOTES.md');
  });

  test.each([
    ['a changed file', async (folder: string) => writeFile(join(folder, 'events.csv'), 'x')],
    ['a missing file', async (folder: string) => rm(join(folder, 'events.csv'))],
    ['a file too many', async (folder: string) => writeFile(join(folder, 'notes.txt'), 'x')],
  ])('refuses %s', async (_, damage) => {
    const out = await mkdtemp(join(temporary, 'damaged-'));
    await cp(await writeVersion(join(out, 'made'), version, files), join(out, version), { recursive: true });
    await damage(join(out, version));
    await expect(runRelease({ out }, terminal)).rejects.toMatchObject({ code: 'release.changed' });
  });

  test('refuses a version that was not built, and one too small for its changes', async () => {
    await expect(runRelease({ out: join(temporary, 'nowhere') }, terminal)).rejects.toMatchObject({
      code: 'release.missing',
    });
    const out = await mkdtemp(join(temporary, 'small-'));
    await writeVersion(out, version, await emit({ ...emptyDataset(), version }, { version: '99.0.0', tables: [] }));
    await expect(runRelease({ out }, terminal)).rejects.toMatchObject({ code: 'release.version' });
  });
});
