/** The list that `sha256sum --check` reads. */
import { type FileRecord, type OutputFile, textFile } from './file.ts';
import { compareText } from './rows.ts';

export function checksums(files: readonly FileRecord[]): OutputFile {
  const sorted = files.toSorted((left, right) => compareText(left.path, right.path));
  return textFile('SHA256SUMS', sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''));
}
