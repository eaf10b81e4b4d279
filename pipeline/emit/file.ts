/** A file of the output, before it stands on a disk. */
import { createHash } from 'node:crypto';

export interface OutputFile {
  /** Path below the version's folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What the metadata say of a file that was made before them. */
export interface FileRecord {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
}

/** A file of UTF-8 text. */
export function textFile(path: string, text: string): OutputFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** A file of UTF-8 text from its parts, which may come to more than one string of JavaScript can hold. */
export function textFileOf(path: string, parts: readonly string[]): OutputFile {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < parts.length; at += partsAtOnce) {
    chunks.push(encoder.encode(parts.slice(at, at + partsAtOnce).join('')));
  }
  return { path, bytes: Buffer.concat(chunks) };
}

const partsAtOnce = 10_000;

/** A JSON file for people and programs: two spaces, a line feed at the end. */
export function jsonFile(path: string, value: unknown): OutputFile {
  return textFile(path, `${JSON.stringify(value, null, 2)}\n`);
}

export function recordOf({ path, bytes }: OutputFile): FileRecord {
  return { path, size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
}
