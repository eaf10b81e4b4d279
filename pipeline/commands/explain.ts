/** `clipsheet explain ARTICLE FACT`: why a fact is in the data. */
import { join } from 'node:path';
import { createArticleReader } from '../build.ts';
import { explain } from '../explain/explain.ts';
import { createAnalyser } from '../extract/grammar/analyser.ts';
import { readArticles } from '../files/articles.ts';
import { projectFolder, readIngredients } from '../files/ingredients.ts';
import type { Terminal } from './terminal.ts';

/**
 * Reads the article anew and explains one of its facts; without a fact, lists them.
 * @param article an id under seeds/articles, or the path of a .txt file
 */
export async function runExplain(article: string, id: string | undefined, terminal: Terminal): Promise<void> {
  const path = article.endsWith('.txt') ? article : join(projectFolder, 'seeds/articles', `${article}.txt`);
  const [ingredients, results] = await Promise.all([readIngredients(), readArticles([path], 1)]);
  const [result] = results;
  if (result === undefined || 'problem' in result) throw result?.problem ?? new Error(`Unexpected absence of ${path}`);
  const { tables } = createArticleReader(ingredients)(result.article);
  if (id === undefined) {
    for (const { fact_id, quote } of tables.evidence)
      terminal.print(`${fact_id.padEnd(30)} ${quote.replace(/\s+/g, ' ')}`);
    return;
  }
  const { analyse } = createAnalyser(ingredients.model);
  terminal.print(explain(tables, id, (text) => analyse(text)));
}
