import type { Row } from '../../schemas/tables.ts';
import { compareCode } from './compare.ts';
import { type Context, describe } from './context.ts';
import type { GoldDate } from './gold.ts';
import { scoreTable, type TableResult } from './score-table.ts';
import { locateApart, type Run, sharedLength } from './spans.ts';

interface Gold {
  readonly row: GoldDate;
  readonly place: Run;
}
type Emitted = Row<'dates'>;

const runOf = (row: Emitted): Run => ({ start: row.char_start, end: row.char_end });

/** Matches dates on overlapping characters, one row for each place where gold says that one stands. */
export function scoreDates({ gold, text, tables }: Context): TableResult<Gold, Emitted> {
  const places = locateApart(text, gold.dates);
  const rows = gold.dates.flatMap((row, index) => (places[index] ?? []).map((place) => ({ row, place })));
  return scoreTable<Gold, Emitted>({
    table: 'dates',
    article: gold.article,
    gold: rows,
    emitted: [...tables.dates].sort((a, b) => a.char_start - b.char_start || a.char_end - b.char_end),
    mayMatch: (one, row) => sharedLength(one.place, runOf(row)) > 0,
    preference: (one, row) => {
      const shared = sharedLength(one.place, runOf(row));
      return (4 * shared) / (one.place.end - one.place.start + row.char_end - row.char_start - shared);
    },
    fields: [
      { name: 'edtf', compare: (one, row) => compareCode(one.row.edtf, row.edtf) },
      { name: 'approximate', compare: (one, row) => compareCode(one.row.approximate, row.approximate) },
      { name: 'basis', compare: (one, row) => compareCode(one.row.basis, row.basis) },
    ],
    wholeFields: ['edtf'],
    // A row without a value claims nothing; gold lists only what a reader can settle.
    forgiven: (row) => row.edtf === null,
    describeGold: ({ row }) => describe(row.quote, row.edtf),
    describeEmitted: (row) => describe(row.text, row.edtf),
  });
}
