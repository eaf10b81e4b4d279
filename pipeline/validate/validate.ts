/** Rows -> rows that keep every rule, the facts that were refused, and the issues that were found. */
import type { Issue, Refused } from '../../schemas/dataset.ts';
import type { Row, Tables } from '../../schemas/tables.ts';
import type { FactTable } from '../../schemas/vocabulary.ts';
import { adviceOn } from './advice.ts';
import type { Breach, Rule, Texts } from './rule.ts';
import { integrityRules, refusalRules } from './rules.ts';

export interface Validated {
  readonly tables: Tables;
  readonly issues: readonly Issue[];
  readonly refused: readonly Refused[];
}

/**
 * Checks rows against schemas, keys and cross-table rules. Pure: problems are records, never exceptions.
 * @param texts the texts of the articles by id, for the rule that quotes are verbatim
 */
export function validate(tables: Tables, texts: Texts): Validated {
  const breaches = refusalRules.flatMap((rule) => rule.check(tables, texts).map((breach) => ({ rule, breach })));
  const kept = withoutFacts(tables, new Set(breaches.map(({ breach }) => `${breach.table} ${breach.row}`)));
  const errors = integrityRules.flatMap((rule) => rule.check(kept, texts).map((breach) => toIssue(rule, breach)));
  return {
    tables: kept,
    issues: [...errors, ...adviceOn(kept)],
    refused: breaches.flatMap(({ rule, breach }) => toRefused(rule, breach, tables)),
  };
}

/** Leaves facts out, with the evidence and participants that hang on them. */
function withoutFacts(tables: Tables, gone: ReadonlySet<string>): Tables {
  if (gone.size === 0) return tables;
  return {
    ...tables,
    observations: tables.observations.filter((row) => !gone.has(`observations ${row.observation_id}`)),
    events: tables.events.filter((row) => !gone.has(`events ${row.event_id}`)),
    participants: tables.participants.filter((row) => !gone.has(`events ${row.event_id}`)),
    projects: tables.projects.filter((row) => !gone.has(`projects ${row.project_id}`)),
    relations: tables.relations.filter((row) => !gone.has(`relations ${row.relation_id}`)),
    evidence: tables.evidence.filter((row) => !gone.has(`${row.fact_table} ${row.fact_id}`)),
  };
}

function toIssue({ id, says }: Rule, { table, row, article, column, actual, expected }: Breach): Issue {
  return {
    code: `validate.${id}`,
    severity: 'error',
    article_id: article,
    table,
    row,
    column,
    char_start: null,
    char_end: null,
    message: `${says}. Unexpected ${actual}, expected ${expected}`,
    actual,
    expected,
    fix: 'This is a fault of the program: please report it with the article',
  };
}

function toRefused({ id, says }: Rule, breach: Breach, tables: Tables): Refused[] {
  const evidence = tables.evidence.filter((row) => isEvidenceOf(row, breach.table as FactTable, breach.row));
  return evidence.slice(0, 1).map((row) => ({
    article_id: row.article_id,
    table: breach.table,
    reason: `${id}: ${says}; unexpected ${breach.actual}, expected ${breach.expected}`,
    rule: id,
    char_start: row.char_start,
    char_end: row.char_end,
    quote: row.quote,
  }));
}

function isEvidenceOf(row: Row<'evidence'>, table: FactTable, id: string): boolean {
  return row.fact_table === table && row.fact_id === id;
}
