import type { Tables } from '../../schemas/tables.ts';
import type { Context } from './context.ts';
import { scoreDates } from './dates.ts';
import { scoreEntities } from './entities.ts';
import { scoreEvents } from './events.ts';
import type { GoldFile } from './gold.ts';
import { nameBook } from './names.ts';
import { scoreObservations } from './observations.ts';
import { scorePassages } from './passages.ts';
import { scoreProjects } from './projects.ts';
import { scoreQuantities } from './quantities.ts';
import { scoreRelations } from './relations.ts';
import type { Score } from './score.ts';

/**
 * Measures the rows made of one article against the facts that a careful reader took from it.
 * @param article the text as it was extracted from.
 * @param tables the rows of this article alone; offsets in code points, as they are emitted.
 * @param countryCode the ISO 3166 alpha-3 code of a country's name, for names that the gold file does not list.
 * The rules of matching, with their reasons, are in docs/evaluation.md.
 */
export function evaluate(
  gold: GoldFile,
  article: { readonly id: string; readonly text: string },
  tables: Tables,
  countryCode: (name: string) => string | undefined = () => undefined,
): Score {
  const goldNames = { entities: gold.entities, projects: gold.projects, countryCode };
  const unaligned: Context = { gold, text: article.text, tables, names: nameBook(goldNames, tables) };
  const projects = scoreProjects(unaligned);
  const sameProjects = new Map(projects.pairs.map((pair) => [pair.emitted.row.project_id, pair.gold.row.name]));
  const context: Context = { ...unaligned, names: nameBook(goldNames, tables, sameProjects) };
  const results = {
    passages: scorePassages(context),
    dates: scoreDates(context),
    quantities: scoreQuantities(context),
    entities: scoreEntities(context),
    observations: scoreObservations(context),
    events: scoreEvents(context),
    projects,
    relations: scoreRelations(context),
  };
  const named = Object.entries(results);
  return {
    articles: 1,
    tables: Object.fromEntries(named.map(([table, { score }]) => [table, score])),
    findings: named.flatMap(([, { findings }]) => findings),
  };
}
