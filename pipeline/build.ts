/** The four stages on one screen: extract -> normalise -> validate -> emit. Start reading here. */
import type { Article } from '../schemas/article.ts';
import { type Dataset, type Issue, version } from '../schemas/dataset.ts';
import type { Corrections } from '../schemas/corrections.ts';
import { Problem, problemsIn } from '../schemas/problem.ts';
import type { PublishedVersion } from '../schemas/published.ts';
import type { Reference } from '../schemas/reference.ts';
import { createConfidence } from './confidence.ts';
import { emit, type OutputFile } from './emit/emit.ts';
import { createExtractor } from './extract/extract.ts';
import { createAnalyser } from './extract/grammar/analyser.ts';
import { isEnglish } from './extract/language.ts';
import { createCorrector } from './normalise/corrections/corrections.ts';
import { createIdentities } from './normalise/identities.ts';
import { accountOfBuild } from './normalise/account.ts';
import { type NormalisedArticle, normalise } from './normalise/normalise.ts';
import { mergeTables } from './normalise/tables.ts';
import { validate } from './validate/validate.ts';

/** What a build needs beside the articles; read from disk at the rim. */
export interface Ingredients {
  readonly reference: Reference;
  /** Weights of the grammar. */
  readonly model: Uint8Array;
  /** Content of test/quality.json, or null when nothing has been measured. */
  readonly quality: unknown;
  /** What reviewers say of articles; none, when the extraction itself is wanted. */
  readonly corrections?: Corrections;
  /** The last version that was published, to say what changed since. */
  readonly previous?: PublishedVersion | null;
}

export type ArticleReader = (article: Article) => NormalisedArticle;

/** Builds the reader of single articles: extract and normalise. Pure once built. Throws a Problem for a text that it cannot read, Problems for corrections that no longer fit. */
export function createArticleReader({ reference, model, quality, corrections }: Ingredients): ArticleReader {
  const extract = createExtractor(reference, createAnalyser(model));
  const grounds = { identities: createIdentities(reference), confidenceOf: createConfidence(quality) };
  const options = { ...grounds, correct: createCorrector(reference, corrections ?? new Map(), grounds) };
  return (article) => {
    if (!isEnglish(article.text)) {
      throw new Problem(
        'article.language',
        article.id,
        'Unexpected language, expected English',
        'Leave the article out, or translate it',
      );
    }
    return normalise(article, extract(article), options);
  };
}

export interface BuildResult {
  readonly dataset: Dataset;
  /** Empty when an issue of severity `error` forbids a version. */
  readonly files: readonly OutputFile[];
  /** Articles that could not be read. */
  readonly problems: readonly Problem[];
}

/**
 * Builds a dataset from articles. Pure: no disk, no clock.
 * @param problems what went wrong before, while the articles were read from disk; they become issues of the dataset
 * @param onArticle called after each article, for progress
 */
export async function build(
  articles: readonly Article[],
  problems: readonly Problem[],
  ingredients: Ingredients,
  onArticle: (article: Article) => void = () => {},
): Promise<BuildResult> {
  const readArticle = createArticleReader(ingredients);
  const parts: NormalisedArticle[] = [];
  const failed: Problem[] = [...problems];
  for (const article of articles) {
    try {
      parts.push(readArticle(article));
    } catch (error) {
      failed.push(...toProblems(error, article));
    }
    onArticle(article);
  }
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const validated = validate(mergeTables(parts.map(({ tables }) => tables)), texts);
  const dataset: Dataset = {
    version,
    tables: validated.tables,
    issues: [...failed.map(toIssue), ...validated.issues],
    refused: [...parts.flatMap(({ refused }) => refused), ...validated.refused],
    account: accountOfBuild(
      parts.map(({ account }) => account),
      validated.tables,
      validated.refused,
    ),
    corrections: parts.flatMap(({ corrections }) => corrections),
    quality: ingredients.quality,
  };
  const broken = dataset.issues.some(({ severity }) => severity === 'error');
  return {
    dataset,
    files: broken ? [] : await emit(dataset, ingredients.previous),
    problems: failed,
  };
}

/** An exception while one article was read must not stop the others. */
function toProblems(error: unknown, article: Article): Problem[] {
  const problems = problemsIn(error);
  return problems.length > 0 ? problems : [unforeseen(error, article)];
}

function unforeseen(error: unknown, { id }: Article): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return new Problem(
    'article.failed',
    id,
    `The article could not be read: ${message}`,
    'Please report it with the article',
  );
}

function toIssue({ code, place, message, fix }: Problem): Issue {
  return {
    code,
    severity: 'warning',
    // The file's name alone: where it lay must not reach the output.
    article_id: place.split('/').at(-1) ?? place,
    table: null,
    row: null,
    column: null,
    char_start: null,
    char_end: null,
    message,
    actual: null,
    expected: null,
    fix,
  };
}
