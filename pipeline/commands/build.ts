/** `clipsheet build`: reads articles, builds, writes out/<version>/, tells what happened. */
import { type BuildResult, build } from '../build.ts';
import { writeVersion } from '../emit/write-version.ts';
import { idOf, listArticles, readArticles } from '../files/articles.ts';
import { readCorrections } from '../files/corrections.ts';
import { readIngredients } from '../files/ingredients.ts';
import { readPrevious } from '../files/published.ts';
import { version } from '../../schemas/dataset.ts';
import { Problem, printProblem } from '../../schemas/problem.ts';
import { exitCodes } from './exit-codes.ts';
import { summarise } from './summary.ts';
import type { Terminal } from './terminal.ts';

export interface BuildOptions {
  /** Folder of articles, or single files. */
  readonly articles: readonly string[];
  /** Folder of corrections, `<article>.yaml`. */
  readonly corrections: string;
  /** Whether every file of corrections should belong to an article of this build. */
  readonly allCorrections: boolean;
  readonly out: string;
  /** Articles read from disk at once. */
  readonly concurrency: number;
}

/** Runs a build; returns the exit code. */
export async function runBuild(options: BuildOptions, terminal: Terminal): Promise<number> {
  const started = terminal.now();
  const { articles, out, concurrency } = options;
  const files = await listAll(articles);
  if (files.length === 0) {
    throw new Problem('articles.none', articles.join(', '), 'No article was found', 'Put .txt files there');
  }
  const results = await readArticles(files, concurrency);
  const reviewed = await readCorrections(options.corrections, files.map(idOf));
  if (options.allCorrections) for (const path of reviewed.unused) terminal.warn(printProblem(unusedCorrections(path)));
  const ready = results.flatMap((result) =>
    'article' in result && !reviewed.problems.has(result.article.id) ? [result.article] : [],
  );
  const problems = [
    ...results.flatMap((result) => ('problem' in result ? [result.problem] : [])),
    ...[...reviewed.problems.values()].flat(),
  ];
  const { corrections } = reviewed;
  const ingredients = { ...(await readIngredients()), corrections, previous: await readPrevious(out, version) };
  let done = 0;
  const result = await build(ready, problems, ingredients, ({ id }) => {
    done++;
    terminal.progress(`${done}/${ready.length} ${id}`);
  });
  terminal.progress('');
  for (const problem of result.problems) terminal.warn(printProblem(problem));
  return finish(result, files.length, out, started, terminal);
}

async function finish(
  result: BuildResult,
  articles: number,
  out: string,
  started: number,
  terminal: Terminal,
): Promise<number> {
  if (result.dataset.tables.articles.length === 0) {
    terminal.warn('No article could be read; nothing was written.');
    return exitCodes.failed;
  }
  const errors = result.dataset.issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    for (const issue of errors.slice(0, 20)) {
      terminal.warn(
        `${issue.article_id ?? ''} ${issue.table ?? ''} ${issue.row ?? ''}: ${issue.message} [${issue.code}]`,
      );
    }
    terminal.warn(`${errors.length} errors; nothing was written.`);
    return exitCodes.failed;
  }
  const folder = await writeVersion(out, result.dataset.version, result.files);
  const leftOut = articles - result.dataset.tables.articles.length;
  terminal.print(summarise(result, leftOut, folder, (terminal.now() - started) / 1000));
  return result.problems.length > 0 ? exitCodes.incomplete : exitCodes.done;
}

async function listAll(paths: readonly string[]): Promise<string[]> {
  const files = await Promise.all(paths.map(async (path) => (path.endsWith('.txt') ? [path] : listArticles(path))));
  return files.flat();
}

function unusedCorrections(path: string): Problem {
  return new Problem(
    'corrections.unused',
    path,
    'No article of this build has this name, so these corrections were not used',
    'Name the file as the article, with the ending .yaml, or remove it',
  );
}
