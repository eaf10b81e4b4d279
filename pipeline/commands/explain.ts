/** `clipsheet explain ARTICLE FACT`: why a fact is in the data. */
import { createArticleReader } from '../build.ts';
import { explain } from '../explain/explain.ts';
import { createExtractor } from '../extract/extract.ts';
import { createAnalyser } from '../extract/grammar/analyser.ts';
import { readSoundCorrections } from '../files/corrections.ts';
import { readIngredients } from '../files/ingredients.ts';
import { readOneArticle } from './one-article.ts';
import type { Terminal } from './terminal.ts';

/**
 * Reads the article anew and explains one of its facts; without a fact, lists them.
 * @param article an id under seeds/articles, or the path of a .txt file
 * @param folder folder of corrections
 */
export async function runExplain(
  article: string,
  id: string | undefined,
  folder: string,
  terminal: Terminal,
): Promise<void> {
  const [ingredients, read] = await Promise.all([readIngredients(), readOneArticle(article)]);
  const corrections = await readSoundCorrections(folder, [read.id]);
  const explained = createArticleReader({ ...ingredients, corrections })(read);
  if (id === undefined) {
    for (const { fact_id, quote } of explained.tables.evidence)
      terminal.print(`${fact_id.padEnd(30)} ${quote.replace(/\s+/g, ' ')}`);
    return;
  }
  const analyser = createAnalyser(ingredients.model);
  const { events } = createExtractor(ingredients.reference, analyser)(read);
  const rowOf = (type: string, quotes: readonly string[]): string | undefined =>
    events.find(
      (event) =>
        event.type === type && event.evidence.some(({ start, end }) => quotes.includes(read.text.slice(start, end))),
    )?.row;
  terminal.print(explain(explained, id, (text) => analyser.analyse(text), rowOf));
}
