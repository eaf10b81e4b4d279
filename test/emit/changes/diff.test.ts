/** The diff of the tracked version against edited copies of itself. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { version } from '../../../schemas/dataset.ts';
import { changesSchema } from '../../../schemas/changes.ts';
import type { PublishedRow, PublishedTable, PublishedVersion } from '../../../schemas/published.ts';
import { runDiff } from '../../../pipeline/commands/diff.ts';
import { bumped, compareVersions } from '../../../pipeline/emit/changes/bump.ts';
import { emit } from '../../../pipeline/emit/emit.ts';
import { diff } from '../../../pipeline/emit/changes/diff.ts';
import { printChanges } from '../../../pipeline/emit/changes/print.ts';
import { projectFolder } from '../../../pipeline/files/ingredients.ts';
import { emptyDataset } from '../support/arbitrary-dataset.ts';
import { readPrevious, readPublished } from '../../../pipeline/files/published.ts';

const folder = join(projectFolder, 'out', version);
const published = await readPublished(folder);
const temporary = await mkdtemp(join(tmpdir(), 'clipsheet-diff-'));
afterAll(() => rm(temporary, { recursive: true }));

const tableOf = ({ tables }: PublishedVersion, name: string) =>
  tables.find((table) => table.name === name) as PublishedTable;

function withTable(name: string, edit: (table: PublishedTable) => PublishedTable, next = '9.0.0'): PublishedVersion {
  return {
    version: next,
    tables: published.tables.map((table) => (table.name === name ? edit(table) : table)),
  };
}

const withRows = (name: string, edit: (rows: readonly PublishedRow[]) => readonly PublishedRow[]) =>
  withTable(name, (table) => ({ ...table, rows: edit(table.rows) }));

function renameColumn(table: PublishedTable, from: string, to: string): PublishedTable {
  const rename = (name: string) => (name === from ? to : name);
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, name: rename(column.name) })),
    rows: table.rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [rename(name), cell]))),
  };
}

describe('what a change calls for', () => {
  test('nothing changed: no bump, and any version will do', () => {
    const changes = diff(published, published);
    expect(changes).toMatchObject({ bump: 'none', required: version, sufficient: true, rows: [], retired: [] });
  });

  test('a changed value is a patch, with before and after', () => {
    const after = withRows('observations', ([first, ...rest]) => [{ ...first, measure: 'another phrase' }, ...rest]);
    const changes = diff(published, after);
    const [first] = tableOf(published, 'observations').rows;
    expect(changes.bump).toBe('patch');
    expect(changes.rows).toMatchObject([
      {
        change: 'modified',
        table: 'observations',
        id: first?.['observation_id'],
        cells: [{ column: 'measure', before: first?.['measure'], after: 'another phrase' }],
      },
    ]);
  });

  test('a column renamed is major and is no column removed', () => {
    const changes = diff(
      published,
      withTable('observations', (table) => renameColumn(table, 'unit', 'unit_code')),
    );
    expect(changes.schema).toEqual([
      {
        change: 'column_renamed',
        table: 'observations',
        column: 'unit',
        before: 'unit',
        after: 'unit_code',
        bump: 'major',
      },
    ]);
    expect(changes).toMatchObject({ bump: 'major', required: '1.0.0', rows: [] });
  });

  test.each([
    ['column_removed', 'major', (table: PublishedTable) => ({ ...table, columns: table.columns.slice(0, -1) })],
    [
      'column_retyped',
      'major',
      (table: PublishedTable) => ({
        ...table,
        columns: table.columns.map((column) => (column.name === 'value' ? { ...column, type: 'string' } : column)),
      }),
    ],
    ['columns_reordered', 'major', (table: PublishedTable) => ({ ...table, columns: table.columns.toReversed() })],
    [
      'code_removed',
      'major',
      (table: PublishedTable) => ({
        ...table,
        columns: table.columns.map((column) => ({ ...column, codes: column.codes.slice(1) })),
      }),
    ],
    [
      'column_added',
      'minor',
      (table: PublishedTable) => ({
        ...table,
        columns: [...table.columns, { name: 'note', type: 'string', codes: [] }],
        rows: table.rows.map((row) => ({ ...row, note: '' })),
      }),
    ],
    [
      'column_added',
      'major',
      (table: PublishedTable) => ({
        ...table,
        columns: [{ name: 'note', type: 'string', codes: [] }, ...table.columns],
      }),
    ],
  ] as const)('%s is %s', (change, bump, edit) => {
    const changes = diff(published, withTable('observations', edit as (table: PublishedTable) => PublishedTable));
    expect(changes.schema.map((one) => one.change)).toContain(change);
    expect(changes.bump).toBe(bump);
  });

  test('a table removed is major, a table added minor', () => {
    const fewer = { version: '9.0.0', tables: published.tables.slice(1) };
    expect(diff(published, fewer)).toMatchObject({ bump: 'major', schema: [{ change: 'table_removed' }] });
    expect(diff({ ...fewer, version }, { ...published, version: '9.0.0' })).toMatchObject({
      bump: 'minor',
      schema: [{ change: 'table_added' }],
    });
  });

  test('a removed row is minor and its id retired', () => {
    const [first] = tableOf(published, 'observations').rows;
    const changes = diff(
      published,
      withRows('observations', (rows) => rows.slice(1)),
    );
    expect(changes.bump).toBe('minor');
    expect(changes.retired).toEqual([
      {
        table: 'observations',
        id: first?.['observation_id'],
        reason: 'not_read',
        note: null,
        replacement: null,
        cells: [],
      },
    ]);
  });

  test('an entity under another id is retired with its replacement', () => {
    const old = tableOf(published, 'mentions').rows[0]?.['entity_id'] as string;
    const rename = (row: PublishedRow) => (row['entity_id'] === old ? { ...row, entity_id: 'renamed' } : row);
    const changes = diff(published, {
      version: '9.0.0',
      tables: published.tables.map((table) => ({ ...table, rows: table.rows.map(rename) })),
    });
    expect(changes.retired).toContainEqual({
      table: 'entities',
      id: old,
      reason: 'changed',
      note: null,
      replacement: 'renamed',
      cells: [],
    });
  });

  test('a fact whose value was corrected keeps its words: the old id points to the new one', () => {
    const old = tableOf(published, 'observations').rows[0]?.['observation_id'] as string;
    const rename = (row: PublishedRow): PublishedRow => {
      if (row['observation_id'] === old) return { ...row, observation_id: 'observation-new', value: '1' };
      return row['fact_id'] === old ? { ...row, fact_id: 'observation-new' } : row;
    };
    const changes = diff(published, {
      version: '9.0.0',
      tables: published.tables.map((table) => ({ ...table, rows: table.rows.map(rename) })),
    });
    expect(changes.retired).toMatchObject([
      {
        table: 'observations',
        id: old,
        reason: 'changed',
        replacement: 'observation-new',
        cells: [{ column: 'value' }],
      },
    ]);
    expect(changes.bump).toBe('patch');
  });

  test('the rows of an article that is gone are retired with that reason', () => {
    const changes = diff(published, {
      version: '9.0.0',
      tables: published.tables.map((table) => ({ ...table, rows: [] })),
    });
    // An entity that is only implied, such as the country of a city, stands nowhere in an article.
    const placed = changes.retired.filter(({ table }) => table !== 'entities');
    expect(new Set(placed.map(({ reason }) => reason))).toEqual(new Set(['article_removed']));
  });

  test.each([
    [null, 'retracted', 'minor'],
    ['observation-new', 'corrected', 'patch'],
  ])('what a reviewer made %s is %s, in his words', (factId, reason, bump) => {
    const old = tableOf(published, 'observations').rows[0]?.['observation_id'] as string;
    const review = {
      article_id: 'taliban-central-asia',
      table: 'observations',
      outcome: factId === null ? ('retracted' as const) : ('changed' as const),
      fact_id: factId,
      replaces: old,
      reason: 'The text says so of another year',
      by: 'A. Reader',
      date: '2024-09-01',
      char_start: 0,
      char_end: 1,
      quote: 'x',
    };
    const after = withRows('observations', (rows) =>
      rows.flatMap((row) => {
        if (row['observation_id'] !== old) return [row];
        return factId === null ? [] : [{ ...row, observation_id: factId, value: '7' }];
      }),
    );
    const changes = diff(published, { ...after, corrections: [review] });
    expect(changes.retired).toMatchObject([{ id: old, reason, note: review.reason, replacement: factId }]);
    expect(changes.bump).toBe(bump);
  });

  test('the heaviest rows come first', () => {
    const { rows } = diff(published, {
      version: '9.0.0',
      tables: published.tables.map((table) => ({ ...table, rows: table.rows.slice(1) })),
    });
    const weights = rows.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((left, right) => right - left));
  });
});

test.each([
  ['0.1.3', 'major', '1.0.0'],
  ['0.1.3', 'minor', '0.2.0'],
  ['0.1.3', 'patch', '0.1.4'],
  ['0.1.3', 'none', '0.1.3'],
] as const)('%s bumped by %s is %s', (from, bump, to) => {
  expect(bumped(from, bump)).toBe(to);
});

test('versions compare as numbers', () => {
  expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0);
  expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
});

describe('changes.json of a build', () => {
  const files = (previous: PublishedVersion | null) => emit({ ...emptyDataset(), version: '9.9.9' }, previous);

  test('is written and has a checksum where there was an earlier version', async () => {
    const made = await files({ ...published, version: '0.0.1' });
    const textOf = (path: string) => new TextDecoder().decode(made.find((file) => file.path === path)?.bytes);
    expect(changesSchema.parse(JSON.parse(textOf('changes.json')))).toMatchObject({ old: '0.0.1', new: '9.9.9' });
    expect(textOf('SHA256SUMS')).toContain('  changes.json\n');
  });

  test('is left out for the first version', async () => {
    expect((await files(null)).map(({ path }) => path)).not.toContain('changes.json');
  });

  test('compares with the last version below the one that is built', async () => {
    const out = join(temporary, 'versions');
    for (const name of ['0.9.0', '0.10.0', '1.0.0', 'notes']) await cp(folder, join(out, name), { recursive: true });
    const path = join(out, '0.10.0', 'datapackage.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace(`"version": "${version}"`, '"version": "0.10.0"'));
    expect((await readPrevious(out, '1.0.0'))?.version).toBe('0.10.0');
    expect(await readPrevious(out, '0.9.0')).toBeNull();
  });
});

describe('the command', () => {
  const lines: string[] = [];
  const terminal = {
    print: (line: string) => void lines.push(line),
    warn: (line: string) => void lines.push(line),
    progress: () => {},
    now: () => 0,
  };

  test('reads folders and zips alike, writes changes.json, and refuses a version that is too small', async () => {
    const copy = join(temporary, 'edited');
    await cp(folder, copy, { recursive: true });
    const path = join(copy, 'observations.csv');
    const rows = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, [rows[0], ...rows.slice(2)].join('\n'));
    const zip = join(temporary, 'old.zip');
    const names = ['datapackage.json', ...published.tables.map(({ name }) => `${name}.csv`)];
    const entries = await Promise.all(
      names.map(async (name) => [`clipsheet-data/${name}`, await readFile(join(folder, name))] as const),
    );
    await writeFile(zip, zipSync(Object.fromEntries(entries)));

    const output = join(temporary, 'changes.json');
    expect(await runDiff(zip, copy, { output, check: true }, terminal)).toBe(1);
    const changes = changesSchema.parse(JSON.parse(await readFile(output, 'utf8')));
    expect(changes.retired).toHaveLength(1);
    expect(lines.join('\n')).toContain('is too small');
    expect(await runDiff(folder, zip, { output, check: true }, terminal)).toBe(0);
  });

  test.each([
    ['nowhere', 'No such folder or file'],
    ['empty', 'It holds no datapackage.json'],
  ])('says what is wrong with %s', async (name, message) => {
    const path = join(temporary, name);
    if (name === 'empty') await cp(join(folder, 'schemas'), path, { recursive: true });
    await expect(readPublished(path)).rejects.toThrow(message);
  });

  test('prints the schema change with its bump', () => {
    const changes = diff(
      published,
      withTable('events', (table) => renameColumn(table, 'action', 'verb')),
    );
    expect(printChanges(changes)).toContain('major: column renamed: events.action (action -> verb)');
  });
});
