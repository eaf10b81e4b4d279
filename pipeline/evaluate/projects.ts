import type { Row } from '../../schemas/tables.ts';
import { compareCode, compareMembers } from './compare.ts';
import { type Context, describe, type Placed, placed, type Supported, supported } from './context.ts';
import type { GoldProject } from './gold.ts';
import { formsOfName, normaliseName } from './names.ts';
import { scoreTable, type TableResult } from './score-table.ts';
import { overlap } from './spans.ts';

type Gold = Placed<GoldProject>;
type Emitted = Supported<Row<'projects'>>;

const wordsOf = (name: string): string[] =>
  normaliseName(name)
    .split(' ')
    .filter((word) => word.length > 3);

/** Matches projects on a common name, or on overlapping evidence when the kind or a word of the name is the same. */
export function scoreProjects({ gold, text, tables, names }: Context): TableResult<Gold, Emitted> {
  const sharesName = ({ row }: Gold, emitted: Emitted): boolean => {
    const forms = names.formsOf(emitted.row.project_id);
    return [row.name, ...(row.acronym === null ? [] : [row.acronym])]
      .flatMap(formsOfName)
      .some((form) => forms.has(form));
  };
  const sharesWord = ({ row }: Gold, emitted: Emitted): boolean => {
    const words = wordsOf(emitted.row.name);
    return wordsOf(row.name).some((word) => words.includes(word));
  };
  const near = (one: Gold, other: Emitted): boolean =>
    overlap(one.places, other.places) > 0 && (one.row.kind === other.row.kind || sharesWord(one, other));
  const codes = (countries: readonly string[]): string[] => countries.map((name) => names.codeOf(name) ?? name);
  const acronym = (value: string | null): string => (value === null ? '' : normaliseName(value));
  return scoreTable<Gold, Emitted>({
    table: 'projects',
    article: gold.article,
    gold: placed(text, gold.projects),
    emitted: supported(tables, 'projects', tables.projects, (row) => row.project_id),
    mayMatch: (one, other) => sharesName(one, other) || near(one, other),
    preference: (one, other) => (sharesName(one, other) ? 10 : 0),
    fields: [
      { name: 'kind', compare: (one, { row }) => compareCode(one.row.kind, row.kind) },
      {
        name: 'countries',
        compare: (one, { row }) => compareMembers(codes(one.row.countries), row.countries, (a, b) => a === b, String),
      },
      {
        name: 'via',
        compare: (one, { row }) =>
          compareMembers(one.row.via, row.via, (a, b) => normaliseName(a) === normaliseName(b), String),
      },
      { name: 'status', compare: (one, { row }) => compareCode(one.row.status, row.status) },
      { name: 'acronym', compare: (one, { row }) => compareCode(acronym(one.row.acronym), acronym(row.acronym)) },
    ],
    wholeFields: ['kind', 'countries'],
    ruleOf: ({ row }) => row.rule,
    describeGold: ({ row }) => describe(row.quote, row.name, row.kind),
    describeEmitted: ({ row }) => describe(row.quote, row.name, row.kind),
  });
}
