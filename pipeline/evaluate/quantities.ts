import type { Row } from '../../schemas/tables.ts';
import { compareCode, sameNumber } from './compare.ts';
import { type Context, describe, type Placed, placed } from './context.ts';
import type { GoldObservation } from './gold.ts';
import { scoreTable, type TableResult } from './score-table.ts';
import { locateApart, overlap, type Run } from './spans.ts';

type Gold = Placed<GoldObservation>;
type Quantity = Row<'quantities'>;

const runOf = (row: Quantity): Run => ({ start: row.char_start, end: row.char_end });

/** A number as it is written: a fall of 11 percent is the quantity 11 %. */
const unsigned = (value: number | null): number | null => (value === null ? null : Math.abs(value));

const sameValue = (gold: GoldObservation, row: Pick<Quantity, 'value' | 'low' | 'high'>): boolean =>
  sameNumber(unsigned(gold.value), unsigned(row.value)) &&
  sameNumber(unsigned(gold.low), unsigned(row.low)) &&
  sameNumber(unsigned(gold.high), unsigned(row.high));

/** The numbers of the gold observations; one that serves two observations counts once. */
function goldNumbers({ gold, text }: Context): Gold[] {
  const numbers: Gold[] = [];
  for (const one of placed(text, gold.observations)) {
    const twin = numbers.some(
      (other) =>
        one.row.unit === other.row.unit &&
        sameValue(one.row, other.row) &&
        overlap(one.places.slice(0, 1), other.places.slice(0, 1)) > 0,
    );
    if (!twin) numbers.push(one);
  }
  return numbers;
}

/**
 * Finds the numbers of the gold observations among the quantities, by place and value.
 * A quantity inside a gold date, or one that repeats a gold number in a pull quote, is no error.
 */
export function scoreQuantities(context: Context): TableResult<Gold, Quantity> {
  const { gold, text, tables } = context;
  const numbers = goldNumbers(context);
  const dates = locateApart(text, gold.dates).flat();
  const mayMatch = (one: Gold, row: Quantity): boolean =>
    sameValue(one.row, row) && overlap(one.places, [runOf(row)]) > 0;
  return scoreTable<Gold, Quantity>({
    table: 'quantities',
    article: gold.article,
    gold: numbers,
    emitted: [...tables.quantities].sort((a, b) => a.char_start - b.char_start || a.char_end - b.char_end),
    mayMatch,
    fields: [
      { name: 'unit', compare: (one, row) => compareCode(one.row.unit, row.unit) },
      { name: 'qualifier', compare: (one, row) => compareCode(one.row.qualifier, row.qualifier) },
    ],
    wholeFields: ['unit'],
    forgiven: (row) => overlap(dates, [runOf(row)]) > 0 || numbers.some((one) => mayMatch(one, row)),
    describeGold: ({ row }) => describe(row.quote, row.value ?? `${row.low}..${row.high}`, row.unit),
    describeEmitted: (row) => describe(row.text, row.value ?? `${row.low}..${row.high}`, row.unit),
  });
}
