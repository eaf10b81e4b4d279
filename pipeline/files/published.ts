/** Reads a published version back: a folder, or the zip of a release. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { Problem } from '../../schemas/problem.ts';
import type { PublishedVersion } from '../../schemas/published.ts';
import { compareVersions, isVersion } from '../emit/changes/bump.ts';
import { PACKAGE, publishedVersion } from '../emit/changes/published.ts';

/** Paths of files below the version's folder, and their text. */
type Texts = ReadonlyMap<string, string>;

const cure = 'Give the folder of a version, or the zip of a release';

/**
 * Reads the data package and the CSV files of a version.
 * @param path the version's folder, or a .zip that holds it
 * @throws Problem `published.*` when something of it is missing or cannot be read
 */
export async function readPublished(path: string): Promise<PublishedVersion> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Problem('published.missing', path, 'No such folder or file', cure);
  const texts = found.isDirectory() ? await readFolder(path) : readZip(await readFile(path), path);
  return publishedVersion(path, (name) => texts.get(name) ?? null);
}

/**
 * The last version below another one that stands in a folder of versions, or null.
 * @param out folder whose folders are named by their versions
 */
export async function readPrevious(out: string, version: string): Promise<PublishedVersion | null> {
  const names = await readdir(out).catch(() => []);
  const earlier = names.filter((name) => isVersion(name) && compareVersions(name, version) < 0);
  const last = earlier.toSorted(compareVersions).at(-1);
  return last === undefined ? null : readPublished(join(out, last));
}

const isRead = (name: string) => name === PACKAGE || name.endsWith('.csv');

async function readFolder(folder: string): Promise<Texts> {
  const names = (await readdir(folder)).filter(isRead);
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}

function readZip(bytes: Uint8Array, path: string): Texts {
  const files = unzip(bytes, path);
  const inside = Object.keys(files).find((name) => name === PACKAGE || name.endsWith(`/${PACKAGE}`));
  const folder = inside?.slice(0, -PACKAGE.length) ?? '';
  return new Map(
    Object.entries(files).flatMap(([name, content]) =>
      name.startsWith(folder) ? [[name.slice(folder.length), strFromU8(content)] as const] : [],
    ),
  );
}

function unzip(bytes: Uint8Array, path: string): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter: ({ name }) => isRead(name.split('/').at(-1) ?? '') });
  } catch {
    throw new Problem('published.zip', path, 'This is not a zip file', cure);
  }
}
