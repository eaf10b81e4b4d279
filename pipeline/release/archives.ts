/** A version's files -> the zip files of its release. */
import { type Zippable, zipSync } from 'fflate';
import { type OutputFile, recordOf } from '../emit/file.ts';
import { checksums } from '../emit/checksums.ts';

/** Files that every archive carries: what the data is and how it may be used. */
const ALWAYS = new Set(['README.md', 'CITATION.cff', 'datapackage.json', 'dictionary.md', 'quality.json']);

/** The formats that have an archive of their own, by the ends of their files' names. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  csv: /^[^/]+\.csv$/,
  parquet: /\.parquet$/,
  arrow: /\.arrow$/,
  xlsx: /\.xlsx$/,
  rdf: /\.(?:jsonld|nq|ttl)$/,
  sqlite: /\.sqlite$/,
};

/** Zip times are local times without a zone, so the fixed one is made in local time. 1980 is where they begin. */
const FIXED_TIME = new Date(1980, 0, 1, 12);
/** Read and write for the owner, read for the others, on every system. */
const FILE_MODE = 0o644;
const UNIX = 3;

/**
 * The whole version as one zip, and one zip a format. The same files give the same bytes on every machine.
 * @param version SemVer
 * @param files the files of the version, SHA256SUMS among them
 */
export function archivesOf(version: string, files: readonly OutputFile[]): OutputFile[] {
  const name = `clipsheet-data-${version}`;
  const whole = archive(name, files);
  const single = Object.entries(FORMATS).flatMap(([format, pattern]) => {
    const data = files.filter(({ path }) => pattern.test(path));
    if (data.length === 0) return [];
    const chosen = [...files.filter(({ path }) => ALWAYS.has(path)), ...data];
    return [archive(`${name}-${format}`, [...chosen, checksums(chosen.map(recordOf))])];
  });
  return [whole, ...single];
}

function archive(name: string, files: readonly OutputFile[]): OutputFile {
  const sorted = files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    sorted.map(({ path, bytes }) => [
      `${name}/${path}`,
      [bytes, { mtime: FIXED_TIME, os: UNIX, attrs: FILE_MODE << 16 }] as const,
    ]),
  ) as Zippable;
  return { path: `${name}.zip`, bytes: zipSync(entries, { level: 9 }) };
}
