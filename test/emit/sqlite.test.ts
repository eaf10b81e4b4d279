import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { emit } from '../../pipeline/emit/emit.ts';
import { columnsOf } from '../../schemas/table.ts';
import { tableNames, tables } from '../../schemas/tables.ts';
import { emptyDataset, sampleDataset } from './support/arbitrary-dataset.ts';
import { byPath, bytesOf, querySqlite, readSqlite } from './support/read.ts';

const sample = sampleDataset(40, 11);
const files = byPath(await emit(sample));
const ask = (sql: string) => querySqlite(files, sql);

describe('the database', () => {
  it('is sound, has no broken reference and no unused page', async () => {
    expect(await ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(await ask('PRAGMA foreign_key_check')).toEqual([]);
    expect(await ask('PRAGMA freelist_count')).toEqual([{ freelist_count: 0 }]);
  });

  it('has the version of the data as its own', async () => {
    expect(await ask('PRAGMA user_version')).toEqual([{ user_version: 1000 }]);
    expect(await ask("SELECT text FROM about WHERE name = 'Version'")).toEqual([{ text: '0.1.0' }]);
  });

  it.each(tableNames)('%s has its columns, types, key and references', async (name) => {
    const sqlTypes = { text: 'TEXT', code: 'TEXT', date: 'TEXT', list: 'TEXT', number: 'REAL' };
    const columns = columnsOf(tables[name]);
    const key: readonly string[] = tables[name].key;
    expect(await ask(`SELECT name, type, "notnull", pk FROM pragma_table_info('${name}')`)).toEqual(
      columns.map((column) => ({
        name: column.name,
        type: { integer: 'INTEGER', boolean: 'INTEGER', ...sqlTypes }[column.type],
        notnull: column.required ? 1 : 0,
        pk: key.indexOf(column.name) + 1,
      })),
    );
    const references = await ask(
      `SELECT "from" || ' > ' || "table" || '.' || "to" AS line FROM pragma_foreign_key_list('${name}')`,
    );
    const expected = columns.flatMap((column) => {
      if (column.codes !== undefined) return [`${column.name} > ${name}_${column.name}.code`];
      return column.references === undefined || column.type === 'list' ? [] : [`${column.name} > ${column.references}`];
    });
    expect(references.map(({ line }) => String(line)).sort()).toEqual(expected.sort());
  });

  it('finds the rows of a referenced entity by an index', async () => {
    const [plan] = await ask("EXPLAIN QUERY PLAN SELECT * FROM mentions WHERE entity_id = 'x'");
    expect(plan?.['detail']).toContain('USING INDEX mentions_by_entity_id');
  });

  it('says what each column and each code means', async () => {
    const described = await ask('SELECT table_name, column_name, description FROM dictionary');
    expect(described).toHaveLength(tableNames.flatMap((name) => columnsOf(tables[name])).length);
    expect(described.every(({ description }) => String(description).length > 4)).toBe(true);
    const meanings = await ask(
      'SELECT meaning FROM observations JOIN observations_status ON status = code ORDER BY observations.rowid',
    );
    expect(meanings).toHaveLength(sample.tables.observations.length);
  });

  it('has lists as JSON that joins', async () => {
    const [{ count } = {}] = await ask('SELECT count(*) AS count FROM entities, json_each(aliases)');
    expect(count).toBe(sample.tables.entities.flatMap(({ aliases }) => aliases).length);
  });
});

describe('the search', async () => {
  const texts = ['Uzbek exports to Kabul grew', 'İstanbul Café hosts talks', 'Exports of tea', '=HYPERLINK("x")'];
  const { tables: rows } = sampleDataset(12, 7);
  const [piece] = rows.evidence;
  if (piece === undefined) throw new Error('a sample without evidence');
  const evidence = texts.map((quote, char_start) => ({ ...piece, char_start, quote }));
  const found = byPath(await emit({ ...emptyDataset(), tables: { ...emptyDataset().tables, evidence } }));
  const search = async (words: string) => {
    const rows = await querySqlite(
      found,
      `SELECT evidence.quote FROM evidence_search JOIN evidence ON evidence.rowid = evidence_search.rowid
       WHERE evidence_search MATCH '${words}' ORDER BY evidence.rowid`,
    );
    return rows.map(({ quote }) => quote);
  };

  it.each([
    ['exports', [texts[0], texts[2]]],
    ['exports NOT tea', [texts[0]]],
    ['"exports to kabul"', [texts[0]]],
    ['cafe', [texts[1]]],
    ['hyperlink', [texts[3]]],
    ['rice', []],
  ])('%s', async (words, expected) => {
    expect(await search(words)).toEqual(expected);
  });

  it('finds nothing of rows that are not there', async () => {
    const none = byPath(await emit(emptyDataset()));
    expect(await querySqlite(none, "SELECT * FROM passages_search('a')")).toEqual([]);
  });
});

it('holds a text of millions of characters', async () => {
  const [row] = sample.tables.passages;
  if (row === undefined) throw new Error('a sample without passages');
  const text = 'long 😀 text '.repeat(300_000);
  const passages = [{ ...row, passage_id: 'a', repeats: null, text }];
  const long = byPath(await emit({ ...emptyDataset(), tables: { ...emptyDataset().tables, passages } }));
  expect((await readSqlite(long, tables.passages))[0]?.['text']).toBe(text);
});

it('has the same bytes whatever was built before in the process', async () => {
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  await emit(sampleDataset(5, 12));
  const again = byPath(await emit(sample));
  expect(sha256(bytesOf(again, 'clipsheet.sqlite'))).toBe(sha256(bytesOf(files, 'clipsheet.sqlite')));
});
