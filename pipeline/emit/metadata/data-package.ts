/** datapackage.json: the CSV files and their columns, readable by tools of Data Package 1 and 2. */
import { dataset, released } from '../../../schemas/dataset.ts';
import type { Column } from '../../../schemas/table.ts';
import { contentHash } from '../content-hash.ts';
import { type FileRecord, jsonFile, type OutputFile } from '../file.ts';
import type { EmitInput, TableData } from '../rows.ts';
import { exampleOf } from './columns.ts';

export function dataPackage({ version, tables }: EmitInput, earlier: readonly FileRecord[]): readonly OutputFile[] {
  return [
    jsonFile('datapackage.json', {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      profile: 'tabular-data-package',
      name: dataset.name,
      title: dataset.title,
      description: `${dataset.description} ${dataset.rights}`,
      version,
      created: `${released}T00:00:00Z`,
      licenses: [{ name: dataset.license, title: dataset.licenseTitle, path: dataset.licenseUrl }],
      contributors: [{ title: dataset.creator, role: 'author', roles: ['creator'] }],
      keywords: dataset.keywords,
      resources: tables.map((table) => resourceOf(table, earlier)),
      // Our own: the same rows as RDF. The file is in canonical form, so its checksum is the hash of the graph.
      graph: graphOf(earlier),
    }),
  ];
}

function resourceOf(table: TableData, earlier: readonly FileRecord[]): object {
  const path = `${table.name}.csv`;
  const file = earlier.find((record) => record.path === path);
  const foreignKeys = table.columns.flatMap((column) => foreignKeyOf(table, column));
  return {
    name: table.name,
    type: 'table',
    profile: 'tabular-data-resource',
    title: table.title,
    description: table.description,
    path,
    scheme: 'file',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(file === undefined ? {} : { bytes: file.size, hash: `sha256:${file.sha256}` }),
    // Our own: the hash of the rows, the same from every format.
    contentHash: `sha256:${contentHash(table, table.rows)}`,
    rowCount: table.rows.length,
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(fieldOf),
      missingValues: [''],
      primaryKey: table.key,
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

function graphOf(earlier: readonly FileRecord[]): object {
  const path = `${dataset.name}.nq`;
  const file = earlier.find((record) => record.path === path);
  return {
    path,
    mediatype: 'application/n-quads',
    canonicalization: 'RDFC-1.0',
    shapes: 'shapes.ttl',
    ...(file === undefined ? {} : { bytes: file.size, hash: `sha256:${file.sha256}` }),
  };
}

function fieldOf(column: Column): object {
  const { name, type, description, unit, codes, required } = column;
  return {
    name,
    ...fieldType(type),
    description:
      type === 'list'
        ? `${description}. A list, joined by "; " with a "\\" before a ";" or "\\" inside a value`
        : description,
    ...(unit === undefined ? {} : { unit }),
    example: exampleOf(column),
    ...(codes === undefined ? {} : { categories: Object.entries(codes).map(([value, label]) => ({ value, label })) }),
    constraints: {
      // An empty list is an empty cell.
      required: required && type !== 'list',
      ...(codes === undefined ? {} : { enum: Object.keys(codes) }),
    },
  };
}

function fieldType(type: Column['type']): object {
  switch (type) {
    case 'text':
    case 'code':
      return { type: 'string' };
    case 'list':
      return { type: 'string', list: { separator: '; ', escape: '\\' } };
    case 'boolean':
      return { type: 'boolean', trueValues: ['true'], falseValues: ['false'] };
    case 'date':
      return { type: 'date', format: 'default' };
    case 'integer':
    case 'number':
      return { type };
  }
}

function foreignKeyOf({ name }: TableData, { name: fields, references, type }: Column): object[] {
  const [resource, field] = references?.split('.') ?? [];
  if (resource === undefined || type === 'list') return [];
  // An empty resource name means the resource itself.
  return [{ fields, reference: { resource: resource === name ? '' : resource, fields: field } }];
}
