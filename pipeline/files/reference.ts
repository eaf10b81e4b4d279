/** Reads the lexicons and gazetteers under seeds/reference. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { Problem } from '../../schemas/problem.ts';
import { lexicons, type Reference } from '../../schemas/reference.ts';
import type { Lexicon } from '../../schemas/reference/lexicon.ts';

/**
 * Reads and checks every reference file.
 * @throws Problem `reference.*` that names the file, the line and the column.
 */
export async function readReference(folder: string): Promise<Reference> {
  const entries = await Promise.all(
    Object.entries(lexicons).map(async ([name, entry]) => [name, await readLexicon(folder, entry)] as const),
  );
  return Object.fromEntries(entries) as unknown as Reference;
}

async function readLexicon(folder: string, { file, row }: Lexicon<z.ZodType>): Promise<readonly unknown[]> {
  const path = join(folder, file);
  const source = await readFile(path, 'utf8').catch(() => {
    throw new Problem('reference.missing', path, 'No such reference file', 'Restore it from the repository');
  });
  return parseCsv(source, path).map((cells, index) => {
    const result = row.safeParse(cells);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw new Problem(
      'reference.row',
      `${path}:${index + 2}`,
      `Unexpected value in column "${issue?.path.join('.')}": ${issue?.message}`,
      'Mend the cell',
    );
  });
}

function parseCsv(source: string, path: string): Readonly<Record<string, string>>[] {
  try {
    return parse(source, { columns: true, skip_empty_lines: true });
  } catch (error) {
    throw new Problem('reference.csv', path, (error as Error).message, 'Mend the line that it names');
  }
}
