/** Articles to look at in a browser: that of the seeds, hostile ones, and many. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Dataset } from '../../schemas/dataset.ts';
import { createArticleReader } from '../../pipeline/build.ts';
import type { OutputFile } from '../../pipeline/emit/emit.ts';
import { page } from '../../pipeline/emit/page/page.ts';
import { type EmitInput, prepare } from '../../pipeline/emit/rows.ts';
import { toArticle } from '../../pipeline/files/articles.ts';
import { projectFolder } from '../../pipeline/files/ingredients.ts';
import { mergeTables } from '../../pipeline/normalise/tables.ts';
import { emptyDataset } from '../emit/support/arbitrary-dataset.ts';
import { ingredients } from '../support/reference.ts';

const read = createArticleReader(ingredients);

/** The rows of articles as the page gets them. */
export function inputOf(articles: readonly ReturnType<typeof toArticle>[]): EmitInput {
  const tables = mergeTables(articles.map((article) => read(article).tables));
  const dataset: Dataset = { ...emptyDataset(), tables };
  return prepare(dataset);
}

/** The seed article. */
export function seed(): EmitInput {
  const path = join(projectFolder, 'seeds/articles/taliban-central-asia');
  const sidecar = parse(readFileSync(`${path}.yaml`, 'utf8')) as Record<string, string>;
  return inputOf([toArticle('taliban-central-asia', readFileSync(`${path}.txt`, 'utf8'), sidecar)]);
}

/** An article whose title, text and address want to run a script. */
export function hostile(): EmitInput {
  const attacks = [
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(2)>',
    '<svg onload=alert(3)>',
    "' onmouseover='alert(4)",
    '<a href="javascript:alert(5)">',
    '<!--',
    '</title></style><script>alert(6)</script>',
  ];
  const sentences = attacks.map(
    (attack, number) => `${attack} Kenya exported ${300 + number} tonnes of ${attack} to Egypt in 2023.`,
  );
  const sidecar = { title: attacks.join(' '), publisher: attacks[0] ?? '', url: 'javascript:alert(7)' };
  return inputOf([toArticle('hostile', `${sentences.join('\n\n')}\n`, sidecar)]);
}

/** The seed article so many times, each with rows of its own. */
export function copies(count: number): EmitInput {
  const input = seed();
  const rename = (value: unknown, number: number): unknown => {
    if (Array.isArray(value)) return value;
    return typeof value === 'string' &&
      /^(?:taliban-central-asia|(?:observation|event|relation|evidence|date|quantity|passage|mention)-[0-9a-f]{8,})/.test(
        value,
      )
      ? `${value}-${number}`
      : value;
  };
  const own = new Set([
    'articles',
    'passages',
    'mentions',
    'dates',
    'quantities',
    'observations',
    'events',
    'participants',
    'relations',
    'evidence',
    'projects',
  ]);
  const tables = input.tables.map((table) =>
    own.has(table.name)
      ? {
          ...table,
          rows: Array.from({ length: count }, (_, number) =>
            table.rows.map(
              (row) =>
                Object.fromEntries(
                  Object.entries(row).map(([name, cell]) => [
                    name,
                    /project_id|fact_id/.test(name) && typeof cell === 'string'
                      ? `${cell}-${number}`
                      : rename(cell, number),
                  ]),
                ) as typeof row,
            ),
          ).flat(),
        }
      : table,
  );
  return { ...input, tables };
}

/** The files of the page. */
export function filesOf(input: EmitInput): readonly OutputFile[] {
  return page(input, []);
}
