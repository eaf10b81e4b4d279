import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const top = resolve(import.meta.dirname, '..');
const files = readdirSync(join(top, 'pipeline'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('pipeline', name))
  .concat(
    readdirSync(join(top, 'schemas'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join('schemas', name)),
  );

const importsOf = (file: string): string[] => {
  const source = readFileSync(join(top, file), 'utf8');
  return [...source.matchAll(/(?:from|import) '([^']{1,200})'/g)].map((match) => match[1] as string);
};
const targetsOf = (file: string): string[] =>
  importsOf(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => relative(top, resolve(top, file, '..', target)));

const stages = ['extract', 'normalise', 'validate', 'emit'].map((stage) => join('pipeline', stage));
const stageOf = (file: string) => stages.find((stage) => file.startsWith(`${stage}/`));

describe('imports run one way: schemas <- each stage <- build', () => {
  test.each(files.filter((file) => file.startsWith('schemas/')))('%s imports schemas only', (file) => {
    expect(targetsOf(file).filter((target) => !target.startsWith('schemas/'))).toEqual([]);
  });

  test.each(files.filter((file) => stageOf(file) !== undefined))(
    '%s imports its own stage and schemas only',
    (file) => {
      const own = `${stageOf(file)}/`;
      expect(targetsOf(file).filter((target) => !target.startsWith(own) && !target.startsWith('schemas/'))).toEqual([]);
    },
  );
});

describe('disk, clock, environment and terminal are touched at the rim only', () => {
  const rim = [
    /^pipeline\/(?:bench|main|page-client|parse|suites|train)\.ts$/,
    /^pipeline\/(?:bench|files|commands|interop|reference|suites|train)\//,
    /^pipeline\/emit\/write-version\.ts$/,
  ];
  const inner = files.filter((file) => !rim.some((pattern) => pattern.test(file)));

  test.each(inner)('%s', (file) => {
    const source = readFileSync(join(top, file), 'utf8');
    expect(
      importsOf(file).filter((target) =>
        /^node:(?:fs|os|child_process|net|http|https|dns|readline|process)/.test(target),
      ),
    ).toEqual([]);
    expect(source).not.toMatch(
      /\bprocess\.\w|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bconsole\.|localeCompare|toLocale/,
    );
  });
});
