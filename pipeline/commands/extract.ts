/** `clipsheet extract`: JSON Lines in, JSON Lines out, in order; a bad line gives an error line and the rest go on. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Article } from '../../schemas/article.ts';
import type { Issue, Refused } from '../../schemas/dataset.ts';
import { Problem, printProblem, problemsIn } from '../../schemas/problem.ts';
import type { Tables } from '../../schemas/tables.ts';
import type { ArticleReader } from '../build.ts';
import { maximumBytes, toArticle } from '../files/articles.ts';
import { validate } from '../validate/validate.ts';

/** A line of output. */
export type ExtractOutput =
  | {
      readonly id: string;
      readonly tables: Tables;
      readonly issues: readonly Issue[];
      readonly refused: readonly Refused[];
    }
  | { readonly id: string | null; readonly error: string };

const emptyToNull = (value: unknown) => (value === '' ? null : value);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(emptyToNull, type.nullish());

const lineSchema = z.object({
  id: z.union([z.string().min(1), z.number().transform(String)]),
  text: z.string(),
  // A time of day is dropped: the data counts days.
  published: optional(
    z
      .string()
      .transform((value) => value.slice(0, 10))
      .pipe(z.iso.date()),
  ),
  title: optional(z.string()),
  url: optional(z.string()),
  publisher: optional(z.string()),
});

/** Reads one line of input into one line of output. Never throws for bad input. */
export function extractLine(line: string, readArticle: ArticleReader): ExtractOutput {
  let id: string | null = null;
  try {
    const value = parseLine(line);
    id = idOf(value);
    const article = toLineArticle(value);
    const { tables, refused } = readArticle(article);
    const validated = validate(tables, new Map([[article.id, article.text]]));
    const broken = validated.issues.find(({ severity }) => severity === 'error');
    if (broken !== undefined) return { id, error: broken.message };
    return {
      id: article.id,
      tables: validated.tables,
      issues: validated.issues,
      refused: [...refused, ...validated.refused],
    };
  } catch (error) {
    const problems = problemsIn(error);
    if (problems.length > 0) return { id, error: problems.map(printProblem).join('\n') };
    return { id, error: `The article could not be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Runs the worker until the input ends. Waits when the reader of the output is slow. */
export async function runExtract(input: Readable, output: Writable, readArticle: ArticleReader): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const written = output.write(`${JSON.stringify(extractLine(line, readArticle))}\n`);
    if (!written) await once(output, 'drain');
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Problem(
      'line.json',
      'line',
      `This is not valid JSON: ${(error as Error).message}`,
      'Write one object a line',
    );
  }
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

function toLineArticle(value: unknown): Article {
  const result = lineSchema.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new Problem(
      'line.value',
      idOf(value) ?? 'line',
      `Unexpected value of "${issue?.path.join('.') || 'line'}": ${issue?.message}`,
      'Expected {"id", "text", "published"?, "title"?, "url"?}',
    );
  }
  const { id, text, ...sidecar } = result.data;
  if (text.trim() === '') throw new Problem('article.empty', id, 'The text is empty', 'Give the text of the article');
  if (text.length > maximumBytes) {
    throw new Problem(
      'article.size',
      id,
      `Unexpected length of ${text.length} characters, expected at most ${maximumBytes}`,
      'Give one article a line',
    );
  }
  // A lone surrogate has no UTF-8 form; the replacement keeps every offset.
  return toArticle(id, text.toWellFormed(), sidecar);
}
