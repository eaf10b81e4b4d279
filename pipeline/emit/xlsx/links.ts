/** Which cells of the workbook lead where: a fact to its first piece of evidence, evidence to its fact and passage. */
import { factTables } from '../../../schemas/vocabulary.ts';
import { cellOf, keyOf, type TableData } from '../rows.ts';

/** Links of a sheet (Excel specifications and limits, Microsoft); a sheet with more gets none. */
const mostLinks = 65_530;

/** The place that the cell of a table, row (from 0) and column leads to, as `'sheet'!A2`; undefined for none. */
export type LinkOf = (table: string, row: number, column: string) => string | undefined;

export function linkCells(tables: readonly TableData[]): LinkOf {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const places = new Map<string, ReadonlyMap<string, number>>();
  for (const name of [...Object.keys(factTables), 'passages']) {
    const table = byName.get(name);
    if (table !== undefined) places.set(name, new Map(table.rows.map((row, index) => [keyOf(row, table.key), index])));
  }
  const evidence = byName.get('evidence')?.rows ?? [];
  const firstEvidence = new Map<string, number>();
  for (const [index, row] of evidence.entries()) {
    const fact = keyOf(row, ['fact_table', 'fact_id']);
    if (!firstEvidence.has(fact)) firstEvidence.set(fact, index);
  }

  return (name, index, column) => {
    const table = byName.get(name);
    const row = table?.rows[index];
    if (table === undefined || row === undefined) return undefined;
    if (name === 'evidence') {
      if (table.rows.length * 2 > mostLinks) return undefined;
      if (column === 'fact_id') return linkInto(String(cellOf(row, 'fact_table')), String(cellOf(row, 'fact_id')));
      return column === 'passage_id' ? linkInto('passages', String(cellOf(row, 'passage_id'))) : undefined;
    }
    if (!(name in factTables) || column !== table.key[0] || table.rows.length > mostLinks) return undefined;
    return cellAddress('evidence', firstEvidence.get(`${name}/${keyOf(row, table.key)}`));
  };

  function linkInto(sheet: string, key: string): string | undefined {
    return cellAddress(sheet, places.get(sheet)?.get(key));
  }
}

/** The first cell of a row, below the header. */
function cellAddress(sheet: string, row: number | undefined): string | undefined {
  return row === undefined ? undefined : `'${sheet}'!A${row + 2}`;
}
