/** `clipsheet review ARTICLE`: writes a file of corrections to fill in. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Problem } from '../../schemas/problem.ts';
import { createArticleReader } from '../build.ts';
import { readSoundCorrections } from '../files/corrections.ts';
import { readIngredients } from '../files/ingredients.ts';
import { reviewEntries, reviewHeader } from '../review/review.ts';
import { readOneArticle } from './one-article.ts';
import type { Terminal } from './terminal.ts';

export interface ReviewOptions {
  /** Folder of corrections. */
  readonly corrections: string;
  /** File to write, where that is not `<article>.yaml` in the folder. */
  readonly output?: string;
  readonly by: string;
  /** ISO day. */
  readonly date: string;
  /** Keep what the file holds, add the facts that it does not name. */
  readonly append?: boolean;
  /** Write the file anew. */
  readonly force?: boolean;
}

/**
 * Writes the facts of an article that nobody has reviewed, as entries to take or to change.
 * @param name an id under seeds/articles, or the path of a .txt file
 * @throws Problem `review.exists` when the file is there and options do not say what to do
 */
export async function runReview(name: string, options: ReviewOptions, terminal: Terminal): Promise<void> {
  const { corrections: folder, by, date, append, force } = options;
  const [ingredients, article] = await Promise.all([readIngredients(), readOneArticle(name)]);
  const own = join(folder, `${article.id}.yaml`);
  const output = options.output ?? own;
  const before = await readFile(output, 'utf8').catch(() => null);
  if (before !== null && append !== true && force !== true) {
    const fix =
      'Give --append to keep it and add the facts that it does not name, --force to write it anew, or --output';
    throw new Problem('review.exists', output, 'The file is there already', fix);
  }
  const kept = append === true ? before : null;
  // Facts that the file vouches for would be lost, were it written anew without them.
  const isAnew = kept === null && resolve(output) === resolve(own);
  const corrections = isAnew ? new Map() : await readSoundCorrections(folder, [article.id]);
  const { tables } = createArticleReader({ ...ingredients, corrections })(article);
  const entries = reviewEntries(tables, { by, date }, (id) => kept !== null && isNamed(kept, id));
  await mkdir(dirname(output), { recursive: true });
  await writeFile(output, [kept?.trimEnd() ?? reviewHeader(article.id).trimEnd(), '', ...entries].join('\n'));
  terminal.print(`${entries.length} facts to review: ${output}`);
}

/** Whether an entry, be it a comment, is about the fact. */
function isNamed(source: string, id: string): boolean {
  return source.split('\n').some((line) => line.replace(/["#]/g, '').trim() === `id: ${id}`);
}
