import type { Row } from '../../schemas/tables.ts';
import type { EntityKind } from '../../schemas/vocabulary.ts';
import { compareCode } from './compare.ts';
import type { Context } from './context.ts';
import type { GoldEntity, GoldFile } from './gold.ts';
import { formsOfName, normaliseName } from './names.ts';
import { scoreTable, type TableResult } from './score-table.ts';

type Emitted = Row<'entities'>;

/** Kinds of which the vocabulary says that they lie in a country; of others `country` is judged only where gold gives it. */
const placeKinds: ReadonlySet<EntityKind> = new Set(['region', 'province', 'city', 'facility']);

/** Every name that a gold file uses in its facts. */
export function namesInFacts(gold: GoldFile): string[] {
  const names = [
    ...gold.observations.flatMap((row) => [...row.subject, ...row.counterpart, row.about, row.place]),
    ...gold.events.flatMap((row) => [...row.actors, ...row.recipients, row.place, row.project]),
    ...gold.relations.flatMap((row) => [...row.subject, ...row.object]),
    ...gold.projects.flatMap((row) => [row.name, ...row.countries, ...row.via]),
  ];
  return [...new Set(names.filter((name) => name != null))];
}

/** Matches entities on ISO code or name; a country only with a country, unless the names themselves are equal. */
export function scoreEntities({ gold, tables, names }: Context): TableResult<GoldEntity, Emitted> {
  const sameName = (one: GoldEntity, row: Emitted): boolean => normaliseName(one.name) === normaliseName(row.name);
  const sharesForm = (one: GoldEntity, row: Emitted): boolean => {
    const forms = names.formsOf(row.entity_id);
    return [one.name, ...one.aliases].flatMap(formsOfName).some((form) => forms.has(form));
  };
  const mayMatch = (one: GoldEntity, row: Emitted): boolean => {
    if (one.kind === 'country' && row.kind === 'country' && one.iso3 !== null && row.iso3 !== null) {
      return one.iso3 === row.iso3;
    }
    if ((one.kind === 'country') !== (row.kind === 'country')) return sameName(one, row);
    return sameName(one, row) || sharesForm(one, row);
  };
  // Projects have a table of their own, so they need not be listed twice.
  const unlisted = namesInFacts(gold);
  return scoreTable<GoldEntity, Emitted>({
    table: 'entities',
    article: gold.article,
    gold: gold.entities,
    emitted: [...tables.entities].sort((a, b) => (a.entity_id < b.entity_id ? -1 : 1)),
    mayMatch,
    preference: (one, row) => (sameName(one, row) ? 10 : 0) + (one.kind === row.kind ? 3 : 0),
    fields: [
      { name: 'kind', compare: (one, row) => compareCode(one.kind, row.kind) },
      { name: 'iso3', compare: (one, row) => compareCode(one.iso3, row.iso3) },
      {
        name: 'country',
        compare: (one, row) =>
          one.country !== null || placeKinds.has(one.kind) ? compareCode(one.country, row.country) : undefined,
      },
    ],
    wholeFields: ['kind', 'iso3'],
    forgiven: (row) =>
      unlisted.some((name) => names.isPlace(row.entity_id, name)) && !gold.entities.some((one) => mayMatch(one, row)),
    describeGold: (one) => `${one.name} (${one.kind})`,
    describeEmitted: (row) => `${row.name} (${row.kind})`,
  });
}
