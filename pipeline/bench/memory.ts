/** Peak memory of a process that reads a number of made articles, one after the other. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createArticleReader } from '../build.ts';
import { readIngredients } from '../files/ingredients.ts';
import { createArticleMaker } from './articles.ts';

/** What a process that has read some articles says of itself. */
export interface MemoryMeasurement {
  readonly articles: number;
  readonly words: number;
  readonly seconds: number;
  /** Of the whole process, in megabytes. */
  readonly peak: number;
}

/** Measures in a process of its own, since peak memory never falls again. */
export async function measureMemory(articles: number): Promise<MemoryMeasurement> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    fileURLToPath(import.meta.url),
    String(articles),
  ]);
  return JSON.parse(stdout) as MemoryMeasurement;
}

async function readMany(articles: number): Promise<MemoryMeasurement> {
  const readArticle = createArticleReader(await readIngredients());
  const make = createArticleMaker();
  const begin = performance.now();
  let words = 0;
  for (let number = 0; number < articles; number += 1) {
    const article = make(number);
    words += article.text.split(/\s+/).length;
    readArticle(article);
  }
  return {
    articles,
    words,
    seconds: (performance.now() - begin) / 1000,
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(JSON.stringify(await readMany(Number(process.argv[2]))));
