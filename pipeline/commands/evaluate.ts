/** `clipsheet evaluate`: measures the extraction against test/gold. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../schemas/article.ts';
import type { Tables } from '../../schemas/tables.ts';
import { createArticleReader } from '../build.ts';
import { type Evaluation, evaluateAll } from '../evaluate/collection.ts';
import { createCountryCode } from '../evaluate/country-codes.ts';
import { printEvaluation, printFindings } from '../evaluate/print.ts';
import { qualityOf } from '../evaluate/quality.ts';
import { toArticle } from '../files/articles.ts';
import { readGoldArticles, readGoldSentences } from '../files/gold.ts';
import { projectFolder, readIngredients } from '../files/ingredients.ts';
import { validate } from '../validate/validate.ts';
import type { Terminal } from './terminal.ts';

export interface EvaluateOptions {
  /** A table, or true for all: list its misses and extras. */
  readonly list?: string | true;
  /** List those of the set-aside articles too. */
  readonly reveal?: boolean;
  /** Write test/quality.json. */
  readonly write?: boolean;
}

/** Measures the pipeline against every gold article and sentence. */
export async function measure(): Promise<Evaluation> {
  const folder = join(projectFolder, 'test/gold');
  const [ingredients, articles, sentences] = await Promise.all([
    readIngredients(),
    readGoldArticles(folder, join(projectFolder, 'seeds/articles')),
    readGoldSentences(folder),
  ]);
  const readArticle = createArticleReader(ingredients);
  const tablesOf = (article: Article): Tables =>
    validate(readArticle(article).tables, new Map([[article.id, article.text]])).tables;
  return evaluateAll(
    articles.map(({ group, gold, article }) => ({ group, gold, text: article.text, tables: tablesOf(article) })),
    sentences.map(({ group, gold }) => ({ group, gold, tables: tablesOf(toArticle(gold.id, gold.text, {})) })),
    createCountryCode(ingredients.reference.countryWords),
  );
}

/** Runs the evaluation and prints its tables. */
export async function runEvaluate({ list, reveal, write }: EvaluateOptions, terminal: Terminal): Promise<void> {
  const evaluation = await measure();
  if (list !== undefined) {
    terminal.print(printFindings(evaluation, list === true ? undefined : list, reveal === true));
  }
  terminal.print(printEvaluation(evaluation));
  if (write === true) {
    const path = join(projectFolder, 'test/quality.json');
    await writeFile(path, `${JSON.stringify(qualityOf(evaluation), null, 2)}\n`);
    terminal.print(`Written: ${path}`);
  }
}
