/** The hash of what a table says, whatever file it stands in. */
import { createHash } from 'node:crypto';
import type { Table } from '../../schemas/table.ts';
import { canonicalJson } from './canonical-json.ts';
import { type DataRow, sortRows } from './rows.ts';

/**
 * SHA-256, hexadecimal, over the rows in the order of the table's key, each as one line of canonical JSON (RFC 8785)
 * that ends with a line feed. Values are typed as in the schema: numbers, booleans, lists of text, days as `YYYY-MM-DD`, null.
 */
export function contentHash(table: Pick<Table, 'key'>, rows: readonly DataRow[]): string {
  const hash = createHash('sha256');
  for (const row of sortRows(rows, table.key)) hash.update(`${canonicalJson(row)}\n`);
  return hash.digest('hex');
}
