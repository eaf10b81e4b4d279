/** Writes a version to the disk: the rim of `emit`. */
import { renameSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Problem } from '../../schemas/problem.ts';
import type { OutputFile } from './file.ts';

/** What stands under the name of a version is always whole; what is being written or removed has such a name. */
const asideName = /^\.(.+)\.(partial|replaced)-(\d+)$/;

/**
 * Writes the files beside `outDirectory/version`, then renames them into place, so that the folder is never half a version.
 * An older folder of that version is moved aside and removed. Leftovers of a killed run are cleared up first.
 * @returns the folder of the version
 * @throws Problem `out.*` when the disk is full, read-only or closed to us; the old version then stands as it was
 */
export async function writeVersion(
  outDirectory: string,
  version: string,
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
): Promise<string> {
  const target = join(outDirectory, version);
  const partial = join(outDirectory, `.${version}.partial-${process.pid}`);
  const replaced = join(outDirectory, `.${version}.replaced-${process.pid}`);
  try {
    await mkdir(outDirectory, { recursive: true });
    await clearLeftovers(outDirectory);
    await mkdir(partial);
    for await (const { path, bytes } of files) {
      const file = join(partial, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    swap(partial, target, replaced, await exists(target));
    await rm(replaced, { recursive: true, force: true });
    return target;
  } catch (error) {
    await rm(partial, { recursive: true, force: true }).catch(() => {});
    throw toProblem(error, resolve(outDirectory));
  }
}

/** Both renames in one go: nothing else of this process can come between them. */
function swap(partial: string, target: string, replaced: string, hasOld: boolean): void {
  if (hasOld) renameSync(target, replaced);
  try {
    renameSync(partial, target);
  } catch (error) {
    if (hasOld) renameSync(replaced, target);
    throw error;
  }
}

/** Puts back a version that a killed run had moved aside, and removes what else such runs left. */
async function clearLeftovers(outDirectory: string): Promise<void> {
  for (const name of await readdir(outDirectory)) {
    const [, version, kind, owner] = asideName.exec(name) ?? [];
    if (version === undefined || isOtherRunning(Number(owner))) continue;
    const target = join(outDirectory, version);
    if (kind === 'replaced' && !(await exists(target))) await rename(join(outDirectory, name), target);
    else await rm(join(outDirectory, name), { recursive: true, force: true });
  }
}

function isOtherRunning(processId: number): boolean {
  if (processId === process.pid) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

const causes: Readonly<Record<string, readonly [code: string, message: string, fix: string]>> = {
  ENOSPC: ['out.full', 'The disk is full', 'Free some space or write elsewhere with --out'],
  EDQUOT: ['out.full', 'The disk quota is used up', 'Free some space or write elsewhere with --out'],
  EFBIG: [
    'out.full',
    'A file would be larger than this system allows',
    'Raise the limit or write elsewhere with --out',
  ],
  EACCES: ['out.unwritable', 'The folder may not be written', 'Change its permissions or write elsewhere with --out'],
  EPERM: ['out.unwritable', 'The folder may not be written', 'Change its permissions or write elsewhere with --out'],
  EROFS: ['out.unwritable', 'The disk is read-only', 'Write elsewhere with --out'],
  ENOTDIR: ['out.unwritable', 'A part of the path is a file, not a folder', 'Write elsewhere with --out'],
  EEXIST: ['out.unwritable', 'A file stands where the folder should be', 'Remove it or write elsewhere with --out'],
};

/** What a failed write means to the user; other errors stay what they are. */
export function toProblem(error: unknown, place: string): unknown {
  const cause = causes[codeOf(error) ?? ''];
  if (cause === undefined) return error;
  const [code, message, fix] = cause;
  return new Problem(code, place, `${message}; the version was not written`, fix);
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}
