/** `clipsheet build`: reads articles, builds, writes out/<version>/, tells what happened. */
import { type BuildResult, build } from '../build.ts';
import { writeVersion } from '../emit/write-version.ts';
import { listArticles, type ReadResult, readArticles } from '../files/articles.ts';
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
  readonly out: string;
  /** Articles read from disk at once. */
  readonly concurrency: number;
}

/** Runs a build; returns the exit code. */
export async function runBuild({ articles, out, concurrency }: BuildOptions, terminal: Terminal): Promise<number> {
  const started = terminal.now();
  const results = await readAll(articles, concurrency);
  const problems = results.flatMap((result) => ('problem' in result ? [result.problem] : []));
  const read = results.flatMap((result) => ('article' in result ? [result.article] : []));
  if (results.length === 0) {
    throw new Problem('articles.none', articles.join(', '), 'No article was found', 'Put .txt files there');
  }
  const ingredients = { ...(await readIngredients()), previous: await readPrevious(out, version) };
  let done = 0;
  const result = await build(read, problems, ingredients, ({ id }) => {
    done++;
    terminal.progress(`${done}/${read.length} ${id}`);
  });
  terminal.progress('');
  for (const problem of result.problems) terminal.warn(printProblem(problem));
  return finish(result, out, started, terminal);
}

async function finish(result: BuildResult, out: string, started: number, terminal: Terminal): Promise<number> {
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
  terminal.print(summarise(result, folder, (terminal.now() - started) / 1000));
  return result.problems.length > 0 ? exitCodes.incomplete : exitCodes.done;
}

async function readAll(paths: readonly string[], concurrency: number): Promise<ReadResult[]> {
  const files = await Promise.all(paths.map(async (path) => (path.endsWith('.txt') ? [path] : listArticles(path))));
  return readArticles(files.flat(), concurrency);
}
