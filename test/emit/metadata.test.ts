import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { emit } from '../../pipeline/emit/emit.ts';
import { dataset as about } from '../../schemas/dataset.ts';
import { columnsOf, type Table } from '../../schemas/table.ts';
import { tableNames, tables } from '../../schemas/tables.ts';
import { emptyDataset, sampleDataset } from './support/arbitrary-dataset.ts';
import { byPath, bytesOf, type Files, textOf } from './support/read.ts';

const dataset = sampleDataset(30, 8);
const files = byPath(await emit(dataset));
const json = (path: string, from: Files = files) => JSON.parse(textOf(from, path));
const sha256 = (path: string) => createHash('sha256').update(bytesOf(files, path)).digest('hex');

describe('SHA256SUMS', () => {
  it('names every other file with its checksum, and is the last', () => {
    const lines = textOf(files, 'SHA256SUMS').trimEnd().split('\n');
    const others = [...files.keys()].filter((path) => path !== 'SHA256SUMS').sort();
    expect(lines).toEqual(others.map((path) => `${sha256(path)}  ${path}`));
    expect([...files.keys()].at(-1)).toBe('SHA256SUMS');
  });
});

describe('datapackage.json', () => {
  const { resources, version } = json('datapackage.json');

  it('describes every CSV file with size and checksum', () => {
    expect(version).toBe(dataset.version);
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(tableNames.map((name) => `${name}.csv`));
    for (const { path, bytes, hash } of resources) {
      expect(bytes).toBe(bytesOf(files, path).byteLength);
      expect(hash).toBe(`sha256:${sha256(path)}`);
    }
  });

  it('has the fields in the order of the header, keys that exist, and references to columns that exist', () => {
    const fieldNames = new Map<string, string[]>(
      resources.map(({ name, schema }: { name: string; schema: { fields: { name: string }[] } }) => [
        name,
        schema.fields.map((field) => field.name),
      ]),
    );
    for (const { name, path, schema } of resources) {
      expect(textOf(files, path).split('\n')[0]).toBe(fieldNames.get(name)?.join(','));
      expect(fieldNames.get(name)).toEqual(expect.arrayContaining(schema.primaryKey));
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(fieldNames.get(name)).toContain(fields);
        expect(fieldNames.get(reference.resource === '' ? name : reference.resource)).toContain(reference.fields);
      }
    }
  });
});

describe('schemas/json', () => {
  it.each(tableNames)('%s accepts its rows and its examples, and refuses others', (name) => {
    const schema = z.fromJSONSchema(json(`schemas/json/${name}.json`));
    for (const row of dataset.tables[name]) expect(schema.parse(row)).toEqual(row);
    const table: Table = tables[name];
    const example = Object.fromEntries(columnsOf(table).map((column) => [column.name, column.example]));
    expect(schema.parse(example)).toEqual(example);
    expect(schema.safeParse({ ...example, [table.key[0] as string]: null }).success).toBe(false);
    expect(schema.safeParse({ ...example, unknown: 1 }).success).toBe(false);
    expect(schema.safeParse({}).success).toBe(false);
  });
});

describe('quality.json', () => {
  it('counts rows, filled cells, issues and refused facts, and copies what was measured', () => {
    const quality = json('quality.json');
    expect(quality.measured).toEqual(dataset.quality);
    expect(quality.issues).toEqual({ 'warning: cell.formula': 1 });
    expect(quality.refused).toEqual({ 'events: no-actor': 1 });
    expect(quality.corrections.events).toEqual({ accepted: 0, changed: 0, added: 0, retracted: 1 });
    const { rows, filled, origin } = quality.tables.observations;
    const { observations } = dataset.tables;
    expect(rows).toBe(observations.length);
    expect(filled.observation_id).toBe(1);
    expect(filled.period).toBeCloseTo(observations.filter(({ period }) => period !== null).length / rows, 3);
    expect(origin.added).toBe(observations.filter(({ origin }) => origin === 'added').length);
  });

  it('has no share where there is no row, and null where nothing was measured', async () => {
    const quality = json('quality.json', byPath(await emit({ ...emptyDataset(), quality: null })));
    expect(quality.measured).toBeNull();
    expect(quality.tables.events.filled.quote).toBeNull();
  });
});

describe('the texts for people', () => {
  it('name every table, every column and every code', () => {
    const dictionary = textOf(files, 'dictionary.md');
    const readme = textOf(files, 'README.md');
    for (const name of tableNames) {
      expect(readme).toContain(`| \`${name}\` | ${dataset.tables[name].length} |`);
      expect(dictionary).toContain(`## ${name}\n`);
      for (const column of columnsOf(tables[name])) {
        expect(dictionary).toContain(`| \`${column.name}\` |`);
        for (const code of Object.keys(column.codes ?? {})) {
          expect(dictionary).toContain(`| \`${column.name}\` | \`${code}\` |`);
        }
      }
    }
  });

  it('CITATION.cff is YAML with what the format requires', () => {
    expect(parse(textOf(files, 'CITATION.cff'))).toMatchObject({
      'cff-version': '1.2.0',
      title: about.title,
      version: dataset.version,
      authors: [{ name: about.creator }],
      license: 'CC-BY-4.0',
    });
  });
});

describe('croissant.json', () => {
  it('describes files that are there, and fields whose sources and references are there', () => {
    const { distribution, recordSet } = json('croissant.json');
    const ids = new Set(
      recordSet.flatMap(({ field }: { field: { '@id': string }[] }) => field.map((each) => each['@id'])),
    );
    for (const { contentUrl, sha256: checksum } of distribution) expect(checksum).toBe(sha256(contentUrl));
    for (const { field, key } of recordSet) {
      for (const { '@id': id } of key) expect(ids).toContain(id);
      for (const { source, references } of field) {
        expect(files.has(source.fileObject['@id'])).toBe(true);
        if (references !== undefined) expect(ids).toContain(references.field['@id']);
      }
    }
  });
});

describe('issues.jsonl, refused.jsonl and corrections.jsonl', () => {
  it('hold one object a line', () => {
    const lines = (path: string) =>
      textOf(files, path)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
    expect(lines('issues.jsonl')).toEqual(dataset.issues);
    expect(lines('refused.jsonl')).toEqual(dataset.refused);
    expect(lines('corrections.jsonl')).toEqual(dataset.corrections);
  });
});
