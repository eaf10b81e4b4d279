/** Reads the gold articles and sentences under test/gold. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Article } from '../../schemas/article.ts';
import { Problem } from '../../schemas/problem.ts';
import type { ArticleGroup, SentenceGroup } from '../evaluate/collection.ts';
import { articleGroups, sentenceGroups } from '../evaluate/collection.ts';
import type { GoldFile, GoldSentence } from '../evaluate/gold.ts';
import { type Checked, checkGold, checkSentences } from '../evaluate/problems.ts';
import { readArticles } from './articles.ts';

export interface GoldArticle {
  readonly group: ArticleGroup;
  readonly gold: GoldFile;
  readonly article: Article;
}

/**
 * Every gold article with its text: those of the seeds lie in `seeds`, the others beside their gold.
 * @throws Problem `gold.*` that names the file and the place.
 */
export async function readGoldArticles(folder: string, seeds: string): Promise<GoldArticle[]> {
  const groups = await Promise.all(
    articleGroups.map(async (group) => {
      const golds = group === 'seed' ? folder : join(folder, group);
      const files = (await readdir(golds)).filter((name) => name.endsWith('.json')).sort();
      return Promise.all(
        files.map((file) => readGoldArticle(group, join(golds, file), group === 'seed' ? seeds : golds)),
      );
    }),
  );
  return groups.flat();
}

async function readGoldArticle(group: ArticleGroup, path: string, texts: string): Promise<GoldArticle> {
  const [result] = await readArticles([join(texts, `${basename(path, '.json')}.txt`)], 1);
  if (result === undefined || 'problem' in result) {
    throw result?.problem ?? new Problem('gold.text', path, 'The text of this gold file is missing', 'Put it beside');
  }
  const { article } = result;
  return {
    group,
    article,
    gold: valueOf(checkGold(parseJson(await readFile(path, 'utf8'), path), article.text), path),
  };
}

/** Every gold sentence. */
export async function readGoldSentences(folder: string): Promise<{ group: SentenceGroup; gold: GoldSentence }[]> {
  const groups = await Promise.all(
    sentenceGroups.map(async (group) => {
      const path = join(folder, 'sentences', `${group}.jsonl`);
      const sentences = valueOf(checkSentences(await readFile(path, 'utf8')), path);
      return sentences.map((gold) => ({ group, gold }));
    }),
  );
  return groups.flat();
}

function parseJson(source: string, path: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new Problem(
      'gold.json',
      path,
      `This is not valid JSON: ${(error as Error).message}`,
      'Mend the place it names',
    );
  }
}

function valueOf<T>(checked: Checked<T>, path: string): T {
  if ('gold' in checked) return checked.gold;
  throw new Problem('gold.value', path, checked.problems.join('; '), 'Mend the gold file');
}
