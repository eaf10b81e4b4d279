import type { Row } from '../../schemas/tables.ts';
import { symmetricPredicates } from '../../schemas/vocabulary.ts';
import { compareCode } from './compare.ts';
import { type Context, describe, type Placed, placed, type Supported, supported } from './context.ts';
import type { GoldRelation } from './gold.ts';
import { normaliseName } from './names.ts';
import { scoreTable, type TableResult } from './score-table.ts';
import { overlap } from './spans.ts';

interface GoldPair extends Omit<GoldRelation, 'subject' | 'object'> {
  readonly subject: string;
  readonly object: string;
}
type Gold = Placed<GoldPair>;
type Emitted = Supported<Row<'relations'>>;

/** One row for each pair of a subject and an object. */
export function expandRelations(relations: readonly GoldRelation[]): GoldPair[] {
  return relations.flatMap((relation) =>
    relation.subject.flatMap((subject) => relation.object.map((object) => ({ ...relation, subject, object }))),
  );
}

const takesRole: ReadonlySet<string> = new Set(['position_held', 'affiliated_with']);
const role = (value: string | null): string => (value === null ? '' : normaliseName(value));

/** Matches relations on subject, predicate and object; symmetric ones either way round. */
export function scoreRelations({ gold, text, tables, names }: Context): TableResult<Gold, Emitted> {
  const holds = ({ subject, object }: GoldPair, row: Row<'relations'>): boolean => {
    const forth = names.isNamed(row.subject_id, subject) && names.isNamed(row.object_id, object);
    const back = names.isNamed(row.subject_id, object) && names.isNamed(row.object_id, subject);
    return forth || (back && symmetricPredicates.has(row.predicate));
  };
  return scoreTable<Gold, Emitted>({
    table: 'relations',
    article: gold.article,
    gold: placed(text, expandRelations(gold.relations)),
    emitted: supported(tables, 'relations', tables.relations, (row) => row.relation_id),
    mayMatch: (one, { row }) => one.row.predicate === row.predicate && holds(one.row, row),
    preference: (one, { places }) => (overlap(one.places, places) > 0 ? 2 : 0),
    fields: [
      {
        name: 'role',
        compare: (one, { row }) =>
          one.row.role === null && !takesRole.has(one.row.predicate)
            ? undefined
            : compareCode(role(one.row.role), role(row.role)),
      },
      { name: 'polarity', compare: (one, { row }) => compareCode(one.row.polarity, row.polarity) },
      { name: 'since', compare: (one, { row }) => compareCode(one.row.since, row.since) },
      { name: 'until', compare: (one, { row }) => compareCode(one.row.until, row.until) },
    ],
    wholeFields: ['role', 'polarity'],
    ruleOf: ({ row }) => row.rule,
    describeGold: ({ row }) => describe(row.quote, row.subject, row.predicate, row.object),
    describeEmitted: ({ row }) => describe(row.quote, row.subject, row.predicate, row.object),
  });
}
