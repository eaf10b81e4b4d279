/** The inline context: each class brings the terms of its table's columns. */
import type { Column } from '../../../schemas/table.ts';
import type { TableData } from '../rows.ts';
import { classOf, edtfColumns, edtfDatatype, namespaces, orderedLists, termOf } from './terms.ts';

/** What a term means, as far as this context says it. */
export interface Definition {
  readonly '@id': string;
  readonly '@type'?: string;
  readonly '@container'?: '@list' | '@set';
  readonly '@context'?: Context;
}
export type Context = Readonly<Record<string, string | number | Definition>>;

export function contextOf(tables: readonly TableData[]): Context {
  return {
    '@version': 1.1,
    ...namespaces,
    ...Object.fromEntries(tables.map(({ name }) => [name, `urn:clipsheet:${name}:`])),
    ...Object.fromEntries(tables.filter(({ name }) => name !== 'evidence').map(classDefinition)),
    [classOf('evidence')]: 'term:Evidence',
    released: { '@id': 'schema:datePublished', '@type': 'xsd:date' },
    fact: { '@id': 'oa:hasBody', '@type': '@id' },
    passage: { '@id': 'term:passage_id', '@type': '@id' },
    target: 'oa:hasTarget',
    source: { '@id': 'oa:hasSource', '@type': '@id' },
    selector: 'oa:hasSelector',
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
  };
}

function classDefinition(table: TableData): [string, Definition] {
  const name = classOf(table.name);
  const terms = table.columns.map((column) => [column.name, definitionOf(table, column)]);
  return [name, { '@id': `term:${name}`, '@context': Object.fromEntries(terms) }];
}

function definitionOf({ name: table, key }: TableData, column: Column): Definition {
  const { name, type, references } = column;
  const isReference = references !== undefined;
  const id = termOf(table, name, key.length === 1 && key[0] === name, isReference);
  const datatype = name === 'wikidata_id' || type === 'code' || isReference ? '@id' : datatypeOf(column);
  return {
    '@id': id,
    ...(datatype === undefined ? {} : { '@type': datatype }),
    ...(type === 'list' ? { '@container': orderedLists.has(name) ? '@list' : '@set' } : {}),
  };
}

function datatypeOf({ name, type }: Column): string | undefined {
  if (edtfColumns.has(name)) return edtfDatatype;
  if (name === 'url') return 'xsd:anyURI';
  if (type === 'integer') return 'xsd:integer';
  if (type === 'number') return 'xsd:decimal';
  if (type === 'boolean') return 'xsd:boolean';
  return type === 'date' ? 'xsd:date' : undefined;
}
