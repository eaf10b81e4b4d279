/** A correction as people write it. No imports but types, so that a web page can make the same text. */
import type { CorrectionKind, FactTable } from '../vocabulary.ts';

/** What a field of a fact holds now; entities by their names. */
export type FieldValue = string | number | null | readonly string[];

export interface Suggestion {
  readonly kind: CorrectionKind;
  readonly table: FactTable;
  readonly quote: string;
  /** Id of the fact; null for one that is added. */
  readonly id: string | null;
  /** Values to start from, for `change` and `add`. */
  readonly fields?: Readonly<Record<string, FieldValue>>;
  readonly reason: string;
  readonly by: string;
  readonly date: string;
}

/** One entry of a corrections file, ready to be pasted and edited. */
export function suggestionText({ kind, table, quote, id, fields, reason, by, date }: Suggestion): string {
  const set = Object.entries(fields ?? {}).map(([name, value]) => `    ${name}:${cellText(value)}`);
  return [
    `- ${kind}: ${table}`,
    '  expects:',
    `    quote:${cellText(quote)}`,
    ...(id === null ? [] : [`    id:${cellText(id)}`]),
    ...(set.length === 0 ? [] : ['  fields:', ...set]),
    `  reason:${cellText(reason)}`,
    `  by:${cellText(by)}`,
    `  date:${cellText(date)}`,
    '',
  ].join('\n');
}

/** With the space before it; nothing is null. */
function cellText(value: FieldValue): string {
  if (value === null || value === '') return '';
  if (typeof value === 'object') return ` [${value.map(quoted).join(', ')}]`;
  return ` ${typeof value === 'number' ? String(value) : quoted(value)}`;
}

/** Plain where YAML reads it so inside a list too; else as JSON, which is YAML. */
function quoted(text: string): string {
  const isPlain = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .()/%$’–_-]*[\p{L}\p{M}\p{N}.)%])?$/u.test(text);
  return isPlain && !/^(?:null|~)$/.test(text) ? text : JSON.stringify(text);
}
