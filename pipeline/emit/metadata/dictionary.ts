/** dictionary.md: every table, column and code, for people. */
import { type OutputFile, textFile } from '../file.ts';
import type { EmitInput, TableData } from '../rows.ts';
import { codeRows, columnRows } from './columns.ts';
import { summaryTitle } from './about.ts';
import { markdownTable } from './markdown.ts';

export function dictionary({ tables, version }: EmitInput): readonly OutputFile[] {
  const text = [`# ${summaryTitle(version)}: data dictionary`, ...tables.map(section)].join('\n\n');
  return [textFile('dictionary.md', `${text}\n`)];
}

function section(table: TableData): string {
  const columns = columnRows(table).map(([, name, type, unit, required, description, example, references]) => [
    `\`${name}\``,
    type ?? '',
    unit ?? '',
    required ?? '',
    description ?? '',
    example ?? '',
    references ?? '',
  ]);
  const parts = [
    `## ${table.name}`,
    `${table.description} Key: ${table.key.map((column) => `\`${column}\``).join(', ')}.`,
    markdownTable(['column', 'type', 'unit', 'always there', 'description', 'example', 'refers to'], columns),
  ];
  const codes = codeRows(table).map(([, column, code, meaning]) => [`\`${column}\``, `\`${code}\``, meaning ?? '']);
  if (codes.length > 0) parts.push(markdownTable(['column', 'code', 'meaning'], codes));
  return parts.join('\n\n');
}
