/** Rows as nodes of the graph. */
import type { Column } from '../../../schemas/table.ts';
import type { EntityKind } from '../../../schemas/vocabulary.ts';
import { type Cell, cellOf, type DataRow, type TableData } from '../rows.ts';
import { decimalText } from './decimal.ts';
import { classOf, entityClasses, standardClasses } from './terms.ts';

export type Node = Readonly<Record<string, unknown>>;

/** Id of a row in the graph: its table and key, percent-encoded. */
export function nodeId(table: string, key: readonly Cell[]): string {
  return `${table}:${key.map((part) => encodeURIComponent(String(part))).join('/')}`;
}

/** The row as a node: every column that says something, references and codes as ids. */
export function rowNode(table: TableData, row: DataRow): Node {
  const kind = table.name === 'entities' ? entityClasses[cellOf(row, 'kind') as EntityKind] : undefined;
  const members = table.columns.flatMap((column) => {
    const cell = cellOf(row, column.name);
    return cell === null ? [] : [[column.name, memberOf(table, column, cell)]];
  });
  return {
    '@id': nodeId(
      table.name,
      table.key.map((column) => cellOf(row, column)),
    ),
    '@type': [classOf(table.name), standardClasses[table.name], kind].filter((type) => type !== undefined),
    ...Object.fromEntries(members),
  };
}

function memberOf(table: TableData, column: Column, cell: Exclude<Cell, null>): unknown {
  if (column.type === 'code') return codeId(table, column, String(cell));
  // A JSON number would go into RDF with 16 digits.
  if (column.type === 'number') return decimalText(Number(cell));
  if (column.name === 'wikidata_id') return `wikidata:${encodeURIComponent(String(cell))}`;
  const [target] = column.references?.split('.') ?? [];
  if (target === undefined) return cell;
  return typeof cell === 'object' ? cell.map((key) => nodeId(target, [key])) : nodeId(target, [cell]);
}

/** A concept for each code of the table's closed lists. */
export function codeNodes(table: TableData): readonly Node[] {
  return table.columns.flatMap((column) =>
    Object.entries(column.codes ?? {}).map(([code, meaning]) => ({
      '@id': codeId(table, column, code),
      '@type': 'skos:Concept',
      'skos:inScheme': { '@id': `code:${schemeOf(table, column)}` },
      'skos:notation': code,
      'skos:definition': meaning,
    })),
  );
}

/** Id of a code in the graph. */
export function codeId(table: TableData, column: Column, code: string): string {
  return `code:${schemeOf(table, column)}/${encodeURIComponent(code)}`;
}

function schemeOf({ name }: TableData, column: Column): string {
  return `${name}.${column.name}`;
}
