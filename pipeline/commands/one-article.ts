import { join } from 'node:path';
import type { Article } from '../../schemas/article.ts';
import { readArticles } from '../files/articles.ts';
import { projectFolder } from '../files/ingredients.ts';

/**
 * Reads one article.
 * @param article an id under seeds/articles, or the path of a .txt file
 * @throws Problem `article.*`
 */
export async function readOneArticle(article: string): Promise<Article> {
  const path = article.endsWith('.txt') ? article : join(projectFolder, 'seeds/articles', `${article}.txt`);
  const [result] = await readArticles([path], 1);
  if (result === undefined || 'problem' in result) throw result?.problem ?? new Error(`Unexpected absence of ${path}`);
  return result.article;
}
