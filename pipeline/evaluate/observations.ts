import type { Row } from '../../schemas/tables.ts';
import { compareCode, compareEntities, compareEntity, compareOneOf, comparePlace, sameNumber } from './compare.ts';
import { type Context, describe, type Placed, placed, type Supported, supported } from './context.ts';
import type { GoldObservation } from './gold.ts';
import { type Field, scoreTable, type TableResult } from './score-table.ts';
import { overlap } from './spans.ts';

type Gold = Placed<GoldObservation>;
type Emitted = Supported<Row<'observations'>>;

const sameValue = (gold: GoldObservation, row: Row<'observations'>): boolean =>
  sameNumber(gold.value, row.value) && sameNumber(gold.low, row.low) && sameNumber(gold.high, row.high);

function fieldsOf({ names }: Context): Field<Gold, Emitted>[] {
  return [
    { name: 'unit', compare: (gold, { row }) => compareCode(gold.row.unit, row.unit) },
    { name: 'indicator', compare: (gold, { row }) => compareCode(gold.row.indicator, row.indicator) },
    { name: 'qualifier', compare: (gold, { row }) => compareCode(gold.row.qualifier, row.qualifier) },
    { name: 'status', compare: (gold, { row }) => compareCode(gold.row.status, row.status) },
    {
      name: 'subject',
      compare: (gold, { row }) => compareEntity(names, gold.row.subject[0] ?? null, row.subject_id),
    },
    {
      name: 'co_subjects',
      compare: (gold, { row }) => compareEntities(names, gold.row.subject.slice(1), row.co_subject_ids),
    },
    { name: 'counterpart', compare: (gold, { row }) => compareOneOf(names, gold.row.counterpart, row.counterpart_id) },
    { name: 'about', compare: (gold, { row }) => compareEntity(names, gold.row.about, row.about_id) },
    { name: 'place', compare: (gold, { row }) => comparePlace(names, gold.row.place, row.place_id) },
    { name: 'period', compare: (gold, { row }) => compareCode(gold.row.period, row.period) },
    { name: 'per', compare: (gold, { row }) => compareCode(gold.row.per, row.per) },
  ];
}

const isNamedIndicator = ({ row }: Emitted): boolean => row.indicator !== 'count' && row.indicator !== 'other';

/** Matches observations on overlapping evidence and equal number. */
export function scoreObservations(context: Context): TableResult<Gold, Emitted> {
  const { gold, text, tables, names } = context;
  const emitted = supported(tables, 'observations', tables.observations, (row) => row.observation_id);
  const result = scoreTable<Gold, Emitted>({
    table: 'observations',
    article: gold.article,
    gold: placed(text, gold.observations),
    emitted,
    mayMatch: (one, other) => sameValue(one.row, other.row) && overlap(one.places, other.places) > 0,
    fields: fieldsOf(context),
    wholeFields: ['unit', 'indicator', 'subject', 'period'],
    ruleOf: ({ row }) => row.rule,
    describeGold: ({ row }) => describe(row.quote, row.indicator, row.value, row.unit, row.subject.join(', ')),
    describeEmitted: ({ row }) =>
      describe(
        row.quote,
        row.indicator,
        row.value,
        row.unit,
        row.subject_id === null ? null : names.label(row.subject_id),
      ),
  });
  const right = result.pairs.filter(
    ({ emitted: row, comparisons }) =>
      isNamedIndicator(row) && comparisons['unit']?.right === true && comparisons['indicator']?.right === true,
  );
  const named = { right: right.length, of: emitted.filter(isNamedIndicator).length };
  return { ...result, score: { ...result.score, shares: { 'named indicator with right value and unit': named } } };
}
