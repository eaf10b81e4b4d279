/** changes.json: what is new in a version since the last one that was published. */
import type { PublishedVersion } from '../../../schemas/published.ts';
import { jsonFile, type OutputFile } from '../file.ts';
import { diff } from './diff.ts';
import { publishedVersion } from './published.ts';

/** The file, or none when there is no earlier version to compare with. */
export function changesFile(previous: PublishedVersion | null, files: readonly OutputFile[]): readonly OutputFile[] {
  if (previous === null) return [];
  const byPath = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const decoder = new TextDecoder();
  const made = publishedVersion('this version', (path) => {
    const bytes = byPath.get(path);
    return bytes === undefined ? null : decoder.decode(bytes);
  });
  return [jsonFile('changes.json', diff(previous, made))];
}
