/** Reads articles and their sidecars from disk. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';
import pLimit from 'p-limit';
import { parse } from 'yaml';
import type { z } from 'zod';
import { type Article, type Sidecar, sidecarSchema } from '../../schemas/article.ts';
import { Problem } from '../../schemas/problem.ts';
import { decodeText } from './text.ts';

/** Larger texts are a corpus in one file, not an article. */
export const maximumBytes = 5_000_000;

/** An article, or what is wrong with its file. */
export type ReadResult = { readonly article: Article } | { readonly problem: Problem };

/**
 * The article files of a folder and its subfolders, in the order of their paths.
 * @throws Problem `articles.missing` when the folder does not exist.
 */
export async function listArticles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Problem('articles.missing', folder, 'No such folder of articles', 'Name a folder that holds .txt files');
  });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !/\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Reads article files, at most `concurrency` at a time; results stand in the order of the files, an id taken twice is a problem. */
export async function readArticles(files: readonly string[], concurrency: number): Promise<ReadResult[]> {
  const limit = pLimit(concurrency);
  const results = await Promise.all(files.map((file) => limit(() => readArticle(file))));
  const fileOfId = new Map<string, string>();
  return results.map((result, index) => {
    const file = files[index] as string;
    if ('problem' in result) return result;
    const { id } = result.article;
    const first = fileOfId.get(id);
    if (first !== undefined) return { problem: duplicateId(id, file, first) };
    fileOfId.set(id, file);
    return result;
  });
}

async function readArticle(file: string): Promise<ReadResult> {
  try {
    return { article: toArticle(idOf(file), await readText(file), await readSidecar(file)) };
  } catch (error) {
    if (error instanceof Problem) return { problem: error };
    throw error;
  }
}

/** An article from its text and what is known beside it. */
export function toArticle(id: string, text: string, sidecar: Sidecar): Article {
  return {
    id,
    text,
    title: sidecar.title ?? null,
    authors: sidecar.authors ?? [],
    publisher: sidecar.publisher ?? null,
    published: sidecar.published ?? null,
    url: sidecar.url ?? null,
    language: sidecar.language ?? null,
    rights: sidecar.rights ?? null,
  };
}

/** The id of an article: the name of its file. */
export function idOf(file: string): string {
  return basename(file, extname(file));
}

async function readText(file: string): Promise<string> {
  if (extname(file) !== '.txt') {
    throw new Problem(
      'article.type',
      file,
      `Unexpected file type "${extname(file)}", expected .txt`,
      'Save the article as plain text in UTF-8 with the ending .txt',
    );
  }
  const { size } = await stat(file).catch(() => {
    throw new Problem(
      'article.missing',
      file,
      'No such article',
      'Check the path, or list the files in seeds/articles',
    );
  });
  if (size > maximumBytes) {
    throw new Problem(
      'article.size',
      file,
      `Unexpected size of ${size} bytes, expected at most ${maximumBytes}`,
      'Split the file into one file an article',
    );
  }
  return decodeText(await readFile(file), file);
}

async function readSidecar(file: string): Promise<Sidecar> {
  const path = file.replace(/\.[^.]{1,8}$/, '.yaml');
  const source = await readFile(path, 'utf8').catch(() => null);
  if (source === null) return {};
  return parseSidecar(source, path);
}

/**
 * Reads the YAML of a sidecar.
 * @throws Problem `sidecar.*` that names the key and what it expects.
 */
export function parseSidecar(source: string, path: string): Sidecar {
  let value: unknown;
  try {
    value = parse(source, { schema: 'failsafe' }) ?? {};
  } catch (error) {
    const [first] = String((error as Error).message).split('\n');
    throw new Problem('sidecar.yaml', path, `This is not valid YAML: ${first}`, 'Mend the line that it names');
  }
  const result = sidecarSchema.safeParse(dropEmpty(value));
  if (result.success) return result.data;
  throw sidecarProblem(result.error.issues[0], path);
}

function dropEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, cell]) => cell !== '' && cell !== null && cell !== '~'));
}

function sidecarProblem(issue: z.core.$ZodIssue | undefined, path: string): Problem {
  const known = Object.keys(sidecarSchema.shape).join(', ');
  if (issue?.code === 'unrecognized_keys') {
    const [key] = issue.keys;
    return new Problem(
      'sidecar.key',
      path,
      `Unexpected key "${key}", expected one of ${known}`,
      'Rename or remove the key',
    );
  }
  const key = issue?.path.join('.') ?? '';
  if (key === 'published') {
    return new Problem(
      'sidecar.date',
      path,
      'Unexpected value of "published", expected a day as YYYY-MM-DD',
      'Write the day of publication like 2024-07-20, or remove the key',
    );
  }
  const where = key === '' ? 'the file' : `"${key}"`;
  return new Problem(
    'sidecar.value',
    path,
    `Unexpected value in ${where}: ${issue?.message}`,
    `Expected keys: ${known}`,
  );
}

function duplicateId(id: string, file: string, first: string): Problem {
  return new Problem(
    'article.duplicate-id',
    file,
    `The id "${id}" is taken by ${relative(dirname(file), first)}`,
    'Rename one of the two files: the id of an article is the name of its file',
  );
}
