/** What the text says -> what it means: rows of the tables, with stable ids, one row a fact. */
import type { Article } from '../../schemas/article.ts';
import { reviewedConfidence } from '../../schemas/corrections.ts';
import type { Account, Applied, Refused } from '../../schemas/dataset.ts';
import type { Declined, Extracted } from '../../schemas/extracted.ts';
import type { Row, Tables } from '../../schemas/tables.ts';
import { accountOf } from './account.ts';
import type { Corrector } from './corrections/corrections.ts';
import { createScope, type Grounds } from './create-scope.ts';
import { uniteEntities } from './entities.ts';
import { eventRow, type NormalisedFact, observationRow, projectRow, relationRow } from './facts.ts';
import { uniteProjects } from './projects.ts';
import { placeOf, quoteOf, type Scope } from './scope.ts';
import { articleRow, dateRows, mentionRows } from './spans.ts';
import { mergeTables } from './tables.ts';

export interface NormalisedArticle {
  readonly tables: Tables;
  readonly refused: readonly Refused[];
  readonly account: Account;
  readonly corrections: readonly Applied[];
}

export interface NormaliseOptions extends Grounds {
  /** Applies what reviewers say of the article; without it the facts stay as they were read. */
  readonly correct?: Corrector;
}

/**
 * Makes the rows of one article. Pure; the ids depend on the article's content and its corrections alone.
 * @throws AggregateError of Problems, for corrections that the article does not bear out
 */
export function normalise(article: Article, read: Extracted, options: NormaliseOptions): NormalisedArticle {
  const before = createScope(article, read, options);
  const { scope, retracted, applied } = options.correct?.(before) ?? { scope: before, retracted: [], applied: [] };
  const { extracted, passages, quantities, entities } = scope;

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
  return {
    tables,
    refused: [...refusedOf(scope, extracted.declined, null), ...refusedOf(scope, retracted, 'correction')],
    account: accountOf({ ...extracted, declined: [...extracted.declined, ...retracted] }, tables),
    corrections: applied,
  };
}

/** Facts of one id become one row with the evidence of all: the one that a reviewer vouches for, else the first. */
function uniteFacts<Row extends Standing>(facts: readonly NormalisedFact<Row>[]): NormalisedFact<Row>[] {
  const byId = new Map<string, NormalisedFact<Row>>();
  for (const fact of facts) {
    const first = byId.get(fact.id);
    const evidence = [...(first?.evidence ?? []), ...fact.evidence];
    byId.set(fact.id, first === undefined ? fact : { ...fact, row: surer(first.row, fact.row), evidence });
  }
  return [...byId.values()];
}

type Standing = Pick<Row<'events'>, 'origin' | 'confidence'>;

function surer<Row extends Standing>(first: Row, second: Row): Row {
  if (first.confidence === reviewedConfidence || second.confidence !== reviewedConfidence) return first;
  return second.origin === 'extracted' ? { ...first, confidence: second.confidence } : second;
}

function refusedOf(scope: Scope, declined: readonly Declined[], rule: string | null): Refused[] {
  return declined.map((fact) => ({
    article_id: scope.article.id,
    table: fact.table,
    reason: fact.reason,
    rule,
    ...placeOf(scope, fact),
    quote: quoteOf(scope, fact),
  }));
}
