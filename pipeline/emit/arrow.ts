/** Arrow IPC files, uncompressed: readers without codecs open them, and they can be mapped into memory. */
import { tableToIPC } from 'apache-arrow';
import { arrowTable } from './arrow-table.ts';
import type { OutputFile } from './file.ts';
import type { EmitInput } from './rows.ts';

/** One file per table. */
export function arrow(input: EmitInput): readonly OutputFile[] {
  return input.tables.map((table) => ({
    path: `${table.name}.arrow`,
    bytes: tableToIPC(arrowTable(table, input), 'file'),
  }));
}
