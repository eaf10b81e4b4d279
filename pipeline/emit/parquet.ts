/** Parquet: real types, required columns, statistics, and the column descriptions in the metadata. */
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { dataset } from '../../schemas/dataset.ts';
import type { Column } from '../../schemas/table.ts';
import { arrowSchema, encodedArrowSchema, fileMetadata } from './arrow-table.ts';
import type { OutputFile } from './file.ts';
import { type Cell, cellOf, type EmitInput, type TableData } from './rows.ts';

const rowGroupSize = 100_000;

/** One file per table. */
export function parquet({ tables, version }: EmitInput): readonly OutputFile[] {
  return tables.map((table) => ({ path: `${table.name}.parquet`, bytes: parquetBytes(table, version) }));
}

function parquetBytes(table: TableData, version: string): Uint8Array {
  const { columns, rows } = table;
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type }) => ({
      name,
      data: rows.map((row) => parquetValue(cellOf(row, name), type)),
    })),
    schema: [{ name: 'schema', num_children: columns.length }, ...columns.flatMap(schemaElements)],
    rowGroupSize,
    kvMetadata: [
      ...fileMetadata(table, version).map(([key, value]) => ({ key, value })),
      {
        key: 'columns',
        value: JSON.stringify(Object.fromEntries(columns.map((column) => [column.name, about(column)]))),
      },
      { key: 'ARROW:schema', value: encodedArrowSchema(arrowSchema(table, version)) },
    ],
    createdBy: `${dataset.name} version ${version}`,
  });
  return new Uint8Array(buffer);
}

function about({ description, unit, codes }: Column): object {
  return { description, ...(unit === undefined ? {} : { unit }), ...(codes === undefined ? {} : { codes }) };
}

function schemaElements({ name, type, required }: Column): SchemaElement[] {
  const repetition_type = required ? 'REQUIRED' : 'OPTIONAL';
  const string = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;
  switch (type) {
    case 'text':
    case 'code':
      return [{ name, repetition_type, ...string }];
    case 'integer':
      return [{ name, repetition_type, type: 'INT64' }];
    case 'number':
      return [{ name, repetition_type, type: 'DOUBLE' }];
    case 'boolean':
      return [{ name, repetition_type, type: 'BOOLEAN' }];
    case 'date':
      return [{ name, repetition_type, type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } }];
    case 'list':
      return [
        { name, repetition_type, num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', repetition_type: 'REQUIRED', ...string },
      ];
  }
}

function parquetValue(cell: Cell, type: Column['type']): unknown {
  if (type === 'integer' && cell !== null) return BigInt(cell as number);
  if (type === 'date' && cell !== null) return new Date(cell as string);
  return cell;
}
