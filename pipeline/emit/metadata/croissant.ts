/** croissant.json: the dataset for machine learning tools and dataset search (Croissant 1.0, schema.org/Dataset). */
import { dataset, released } from '../../../schemas/dataset.ts';
import type { Column } from '../../../schemas/table.ts';
import { type FileRecord, jsonFile, type OutputFile } from '../file.ts';
import type { EmitInput, TableData } from '../rows.ts';
import { citationOf } from './about.ts';
import { croissantContext } from './croissant-context.ts';

export function croissant({ version, tables }: EmitInput, earlier: readonly FileRecord[]): readonly OutputFile[] {
  return [
    jsonFile('croissant.json', {
      '@context': croissantContext,
      '@type': 'sc:Dataset',
      conformsTo: 'http://mlcommons.org/croissant/1.0',
      name: dataset.name,
      description: `${dataset.description} ${dataset.rights}`,
      version,
      datePublished: released,
      license: dataset.licenseUrl,
      citeAs: citationOf(version),
      keywords: dataset.keywords,
      isLiveDataset: false,
      creator: { '@type': 'sc:Organization', name: dataset.creator },
      distribution: fileObjects(earlier),
      recordSet: tables.map(recordSetOf),
    }),
  ];
}

/** The data files, by the ends of their names. */
const encodingFormats: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  arrow: 'application/vnd.apache.arrow.file',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  sqlite: 'application/vnd.sqlite3',
  jsonld: 'application/ld+json',
  nq: 'application/n-quads',
};

function fileObjects(earlier: readonly FileRecord[]): object[] {
  return earlier.flatMap(({ path, size, sha256 }) => {
    const encodingFormat = encodingFormats[path.slice(path.lastIndexOf('.') + 1)];
    if (encodingFormat === undefined) return [];
    return [
      {
        '@type': 'cr:FileObject',
        '@id': path,
        name: path,
        contentUrl: path,
        contentSize: `${size} B`,
        encodingFormat,
        sha256,
      },
    ];
  });
}

function recordSetOf({ name, description, key, columns }: TableData): object {
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description,
    key: key.map((column) => ({ '@id': `${name}/${column}` })),
    field: columns.map((column) => fieldOf(name, column)),
  };
}

function fieldOf(table: string, column: Column): object {
  const [target, targetColumn] = column.references?.split('.') ?? [];
  return {
    '@type': 'cr:Field',
    '@id': `${table}/${column.name}`,
    name: column.name,
    description: column.description,
    dataType: dataTypes[column.type],
    source: { fileObject: { '@id': `${table}.parquet` }, extract: { column: column.name } },
    ...(column.type === 'list' ? { repeated: true } : {}),
    ...(target === undefined ? {} : { references: { field: { '@id': `${target}/${targetColumn}` } } }),
  };
}

const dataTypes: Readonly<Record<Column['type'], string>> = {
  text: 'sc:Text',
  code: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
  list: 'sc:Text',
};
