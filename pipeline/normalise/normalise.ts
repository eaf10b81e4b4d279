/** What the text says -> what it means: rows of the tables, with stable ids, one row a fact. */
import type { Article } from '../../schemas/article.ts';
import type { Account, Refused } from '../../schemas/dataset.ts';
import type { Extracted } from '../../schemas/extracted.ts';
import type { Tables } from '../../schemas/tables.ts';
import { accountOf } from './account.ts';
import { createCodePointCounter } from './code-points.ts';
import { entityRows, uniteEntities } from './entities.ts';
import { eventRow, type NormalisedFact, observationRow, projectRow, relationRow } from './facts.ts';
import type { Identities } from './identities.ts';
import { uniteProjects } from './projects.ts';
import { placeOf, quoteOf, type Scope } from './scope.ts';
import { articleRow, dateRows, mentionRows, passageRows, quantityRows } from './spans.ts';
import { mergeTables } from './tables.ts';

export interface NormalisedArticle {
  readonly tables: Tables;
  readonly refused: readonly Refused[];
  readonly account: Account;
}

export interface NormaliseOptions {
  readonly identities: Identities;
  /** What to expect of a rule's rows, from 0 to 1. */
  readonly confidenceOf: (rule: string) => number;
}

/** Makes the rows of one article. Pure; the ids depend on the article's content alone. */
export function normalise(article: Article, extracted: Extracted, options: NormaliseOptions): NormalisedArticle {
  const ground = { article, extracted, toCodePoints: createCodePointCounter(article.text) };
  const passages = passageRows(ground);
  const entities = entityRows(extracted, options.identities);
  const quantities = quantityRows({ ...ground, passages });
  const scope: Scope = { ...ground, passages, quantities, entities, confidenceOf: options.confidenceOf };

  const observations = uniteFacts(extracted.observations.map((fact) => observationRow(scope, fact)));
  const events = uniteFacts(extracted.events.map((fact) => eventRow(scope, fact)));
  const projects = uniteFacts(extracted.projects.map((fact) => projectRow(scope, fact)));
  const relations = uniteFacts(extracted.relations.map((fact) => relationRow(scope, fact)));

  const tables = mergeTables([
    {
      articles: [articleRow(article)],
      passages,
      mentions: mentionRows(scope),
      dates: dateRows(scope),
      quantities,
      entities: uniteEntities(entities),
      observations: observations.map(({ row }) => row),
      events: events.map(({ row }) => row),
      participants: events.flatMap(({ participants }) => participants),
      projects: uniteProjects(projects.map(({ row }) => row)),
      relations: relations.map(({ row }) => row),
      evidence: [observations, events, projects, relations].flatMap((facts) =>
        facts.flatMap(({ evidence }) => evidence),
      ),
    },
  ]);
  return { tables, refused: refusedOf(scope), account: accountOf(extracted, tables) };
}

/** Facts of one id become one row, the first, with the evidence of all. */
function uniteFacts<Row>(facts: readonly NormalisedFact<Row>[]): NormalisedFact<Row>[] {
  const byId = new Map<string, NormalisedFact<Row>>();
  for (const fact of facts) {
    const first = byId.get(fact.id);
    byId.set(fact.id, first === undefined ? fact : { ...first, evidence: [...first.evidence, ...fact.evidence] });
  }
  return [...byId.values()];
}

function refusedOf(scope: Scope): Refused[] {
  return scope.extracted.declined.map((declined) => ({
    article_id: scope.article.id,
    table: declined.table,
    reason: declined.reason,
    rule: null,
    ...placeOf(scope, declined),
    quote: quoteOf(scope, declined),
  }));
}
