/** `clipsheet release`: the zip files, checksums and notes of a version that was built. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changesSchema } from '../../schemas/changes.ts';
import { version } from '../../schemas/dataset.ts';
import { Problem } from '../../schemas/problem.ts';
import { checksums } from '../emit/checksums.ts';
import { type OutputFile, recordOf, textFile } from '../emit/file.ts';
import { writeVersion } from '../emit/write-version.ts';
import { projectFolder } from '../files/ingredients.ts';
import { archivesOf } from '../release/archives.ts';
import { releaseNotes } from '../release/notes.ts';
import { exitCodes } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

export interface ReleaseOptions {
  /** Folder of the versions; the release goes to `releases/` in it. */
  readonly out: string;
}

/**
 * Packs out/<version> into out/releases/<version>.
 * @throws Problem `release.*` when the version was not built, is not what its checksums say, or is too small for its changes
 */
export async function runRelease({ out }: ReleaseOptions, terminal: Terminal): Promise<number> {
  const files = await readVersion(join(out, version));
  const changes = files.find(({ path }) => path === 'changes.json');
  const parsed =
    changes === undefined ? null : changesSchema.parse(JSON.parse(new TextDecoder().decode(changes.bytes)));
  if (parsed?.sufficient === false) {
    throw new Problem(
      'release.version',
      join(out, version),
      `Version ${version} is too small for what changed since ${parsed.old}`,
      `Set version in schemas/dataset.ts to ${parsed.required}`,
    );
  }
  const notes = releaseNotes(version, await readFile(join(projectFolder, 'CHANGELOG.md'), 'utf8'), parsed);
  const archives = archivesOf(version, files);
  const artifacts = [...archives, ...(changes === undefined ? [] : [changes]), textFile('RELEASE_NOTES.md', notes)];
  const folder = await writeVersion(join(out, 'releases'), version, [...artifacts, checksums(artifacts.map(recordOf))]);
  for (const { path, bytes } of artifacts) terminal.print(`${path.padEnd(36)}${(bytes.length / 1e6).toFixed(2)} MB`);
  terminal.print(`Written: ${folder}`);
  return exitCodes.done;
}

/** The files of a built version, each as SHA256SUMS says, with that list itself. */
async function readVersion(folder: string): Promise<OutputFile[]> {
  const list = await readFile(join(folder, 'SHA256SUMS'), 'utf8').catch(() => {
    throw new Problem('release.missing', folder, 'No version was built there', 'Run `make build` first');
  });
  const files = list
    .trimEnd()
    .split('\n')
    .map(async (line) => {
      const [sum = '', path = ''] = line.split('  ');
      const bytes = await readFile(join(folder, path)).catch(() => changed(folder, path));
      if (createHash('sha256').update(bytes).digest('hex') !== sum) changed(folder, path);
      return { path, bytes };
    });
  const known = await Promise.all(files);
  const stray = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  ).length;
  if (stray !== known.length + 1) changed(folder, 'the list of files');
  return [...known, textFile('SHA256SUMS', list)];
}

function changed(folder: string, path: string): never {
  throw new Problem('release.changed', folder, `${path} is not what SHA256SUMS says`, 'Run `make build` again');
}
