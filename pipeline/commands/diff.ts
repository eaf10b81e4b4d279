/** `clipsheet diff`: what changed between two versions, printed and written as changes.json. */
import { writeFile } from 'node:fs/promises';
import { diff } from '../emit/changes/diff.ts';
import { printChanges } from '../emit/changes/print.ts';
import { readPublished } from '../files/published.ts';
import { exitCodes } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

export interface DiffOptions {
  /** Where changes.json is written. */
  readonly output: string;
  /** Fail when the declared version is smaller than the change calls for. */
  readonly check?: boolean;
}

/**
 * Compares two versions, each the folder of a version or the zip of a release.
 * @returns the exit code: failed only with `check` and too small a version
 */
export async function runDiff(
  before: string,
  after: string,
  { output, check }: DiffOptions,
  terminal: Terminal,
): Promise<number> {
  const [old, fresh] = await Promise.all([readPublished(before), readPublished(after)]);
  const changes = diff(old, fresh);
  await writeFile(output, `${JSON.stringify(changes, null, 2)}\n`);
  terminal.print(printChanges(changes));
  terminal.print(`Written: ${output}`);
  if (check !== true || changes.sufficient) return exitCodes.done;
  terminal.warn(
    `Version ${changes.new} is too small for this change. Set version in schemas/dataset.ts to ${changes.required} and say why in CHANGELOG.md.`,
  );
  return exitCodes.failed;
}
