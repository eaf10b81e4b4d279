import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measure } from '../../pipeline/commands/evaluate.ts';
import { qualityOf } from '../../pipeline/evaluate/quality.ts';
import { projectFolder } from '../../pipeline/files/ingredients.ts';

const evaluation = await measure();
const quality = qualityOf(evaluation);

test('test/quality.json is what the code reaches: run `make evaluate` and look at what changed', () => {
  const written = readFileSync(join(projectFolder, 'test/quality.json'), 'utf8');
  expect(`${JSON.stringify(quality, null, 2)}\n`).toBe(written);
});

/** The least that the extraction must reach on the seed article; raise it when it is passed for good. */
describe('the seed article', () => {
  const seed = quality.articles['seed']?.tables ?? {};

  test('every date and every number is read right', () => {
    expect(seed['dates']).toMatchObject({ gold: 15, matched: 15, whole: { right: 15 } });
    expect(seed['observations']).toMatchObject({ gold: 16, matched: 16, emitted: 16 });
  });

  test.each(['unit', 'indicator', 'qualifier', 'status', 'subject', 'counterpart', 'about', 'period'])(
    'the %s of at least 15 of 16 observations is right',
    (field) => {
      expect(seed['observations']?.fields[field]?.right).toBeGreaterThanOrEqual(15);
    },
  );

  test.each([
    ['events', 17, 14],
    ['projects', 9, 8],
    ['entities', 38, 38],
    ['relations', 14, 14],
  ])('%s: at least %i found, %i right as a whole, precision at least 0.8', (table, found, whole) => {
    const score = seed[table];
    expect(score?.matched).toBeGreaterThanOrEqual(found);
    expect(score?.whole.right).toBeGreaterThanOrEqual(whole);
    expect(score?.precision).toBeGreaterThanOrEqual(0.8);
  });

  test('headings, pull quotes, bylines and boilerplate are told apart', () => {
    expect(seed['passages']).toMatchObject({ gold: 8, matched: 8, emitted: 8 });
  });
});

/** Our own articles from other domains: ports, trade, borders, aid, elections, courts, energy … */
describe('the tuned articles', () => {
  const tuned = quality.articles['tuned']?.tables ?? {};

  test.each([
    ['dates', 0.95],
    ['quantities', 0.93],
    ['entities', 0.95],
    ['observations', 0.9],
    ['events', 0.75],
    ['projects', 0.85],
    ['relations', 0.75],
  ])('%s: F1 at least %f', (table, least) => {
    expect(tuned[table]?.f1).toBeGreaterThanOrEqual(least);
  });
});

test('articles that nobody tuned on keep precision: a wrong row is worse than a missing one', () => {
  const aside = quality.articles['set-aside']?.tables ?? {};
  for (const table of ['dates', 'entities', 'observations', 'events', 'projects']) {
    expect([table, (aside[table]?.precision ?? 0) >= 0.75]).toEqual([table, true]);
  }
});
