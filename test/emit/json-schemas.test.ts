import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { emit } from '../../pipeline/emit/emit.ts';
import { tableNames, tables } from '../../schemas/tables.ts';
import { emptyDataset, sampleDataset } from './support/arbitrary-dataset.ts';
import { byPath, readCsv, textOf } from './support/read.ts';

const dataset = sampleDataset(30, 31);
const files = byPath(await emit(dataset));
// Strict: a keyword or format that Ajv does not know is an error.
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const check = (name: string) => ajv.compile(JSON.parse(textOf(files, `schemas/json/${name}.json`)));

describe('by Ajv, in strict mode', () => {
  it.each(tableNames)('the rows of %s as CSV have their JSON Schema', async (name) => {
    const isRow = check(name);
    const rows = await readCsv(files, tables[name]);
    expect(rows).toHaveLength(dataset.tables[name].length);
    for (const row of rows) expect(isRow(row) ? [] : isRow.errors).toEqual([]);
    expect(isRow({ ...rows[0], unknown: 1 })).toBe(false);
  });

  it.each(['issues', 'refused', 'corrections'])('%s.jsonl has its JSON Schema', (name) => {
    const isRecord = check(name);
    const lines = textOf(files, `${name}.jsonl`).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(isRecord(JSON.parse(line)) ? [] : isRecord.errors).toEqual([]);
    expect(isRecord({})).toBe(false);
  });

  it('changes.json has its JSON Schema', async () => {
    const isChanges = check('changes');
    const old = { version: '0.0.9', tables: [] };
    const changes = JSON.parse(textOf(byPath(await emit(emptyDataset(), old)), 'changes.json'));
    expect(isChanges(changes) ? [] : isChanges.errors).toEqual([]);
    expect(isChanges({})).toBe(false);
  });
});
