/**
 * JSON Schema (draft 2020-12) of a row of each table, in the form of `clipsheet extract`: numbers are numbers, lists arrays;
 * and of a line of issues.jsonl, refused.jsonl and corrections.jsonl, and of changes.json.
 */
import { z } from 'zod';
import { changesSchema } from '../../../schemas/changes.ts';
import { appliedSchema, issueSchema, refusedSchema } from '../../../schemas/dataset.ts';
import type { Column } from '../../../schemas/table.ts';
import { jsonFile, type OutputFile } from '../file.ts';
import type { EmitInput, TableData } from '../rows.ts';

export function jsonSchemas({ tables, version }: EmitInput): readonly OutputFile[] {
  return [
    ...tables.map((table) => jsonFile(`schemas/json/${table.name}.json`, schemaOf(table, version))),
    ...Object.entries(records).map(([name, { title, schema }]) =>
      jsonFile(`schemas/json/${name}.json`, { ...headOf(name, version), title, ...z.toJSONSchema(schema) }),
    ),
  ];
}

const records = {
  issues: { title: 'A line of issues.jsonl', schema: issueSchema },
  refused: { title: 'A line of refused.jsonl', schema: refusedSchema },
  corrections: { title: 'A line of corrections.jsonl', schema: appliedSchema },
  changes: { title: 'The content of changes.json', schema: changesSchema },
} as const;

function headOf(name: string, version: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:clipsheet:schema:${version}:${name}`,
  };
}

function schemaOf({ name, title, description, columns }: TableData, version: string): object {
  return {
    ...headOf(name, version),
    title,
    description,
    type: 'object',
    properties: Object.fromEntries(columns.map((column) => [column.name, propertyOf(column)])),
    required: columns.map((column) => column.name),
    additionalProperties: false,
  };
}

function propertyOf(column: Column): object {
  const { description, unit, example } = column;
  const note = unit === undefined ? description : `${description} (unit: ${unit})`;
  return { description: note, ...typeOf(column), examples: [example] };
}

function typeOf({ type, required, codes }: Column): object {
  const jsonType = (name: string) => ({ type: required ? name : [name, 'null'] });
  switch (type) {
    case 'text':
      return { ...jsonType('string'), minLength: 1 };
    case 'code':
      return { ...jsonType('string'), enum: [...Object.keys(codes ?? {}), ...(required ? [] : [null])] };
    case 'date':
      return { ...jsonType('string'), format: 'date' };
    case 'list':
      return { type: 'array', items: { type: 'string', minLength: 1 } };
    case 'integer':
    case 'number':
    case 'boolean':
      return jsonType(type);
  }
}
