import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../pipeline/files/ingredients.ts';
import { version } from '../schemas/dataset.ts';
import { tableNames } from '../schemas/tables.ts';

const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');

interface TableFigures {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly whole: { readonly recall: number | null };
}

/** The table of figures as it should stand in the README: what test/quality.json says, to two decimals. */
function figures(): string {
  const quality = JSON.parse(readFileSync(join(projectFolder, 'test/quality.json'), 'utf8')) as {
    articles: Record<string, { articles: number; tables: Record<string, TableFigures> }>;
  };
  const groups = ['seed', 'tuned', 'set-aside'];
  const cell = (figure: number | null | undefined) => (figure ?? 0).toFixed(2);
  const head = groups.map((group) => `${group} (${quality.articles[group]?.articles})`);
  const rows = ['dates', 'entities', 'observations', 'events', 'projects', 'relations'].map((table) => {
    const cells = groups.map((group) => {
      const { precision, recall, f1, whole } = quality.articles[group]?.tables[table] ?? {};
      return `${cell(precision)} / ${cell(recall)} / ${cell(f1)} / ${cell(whole?.recall)}`;
    });
    return `| ${table} | ${cells.join(' | ')} |`;
  });
  return [`| table | ${head.join(' | ')} |`, '|---|---|---|---|', ...rows].join('\n');
}

test('the figures in the README are those that were measured', () => {
  expect(readme).toContain(figures());
});

describe('what the README names is there', () => {
  test.each([...readme.matchAll(/\]\((?!http)([^)#]{1,100})\)/g)].map((match) => match[1] as string))('%s', (path) => {
    expect(existsSync(join(projectFolder, path))).toBe(true);
  });

  test.each(['docs/parser.md', 'docs/formats.md', 'docs/evaluation.md', 'docs/corrections.md', 'CONTRIBUTING.md'])(
    '%s',
    (path) => {
      expect(readme).toContain(path);
      expect(existsSync(join(projectFolder, path))).toBe(true);
    },
  );

  test('the version in its paths is the version of the data', () => {
    const versions = new Set([...readme.matchAll(/out\/(\d+\.\d+\.\d+)\//g)].map((match) => match[1]));
    expect([...versions]).toEqual([version]);
  });

  test('every table is explained', () => {
    for (const name of tableNames) expect(readme).toMatch(new RegExp(`\\b${name}\\b`));
  });
});
