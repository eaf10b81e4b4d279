/** The tables of the dataset, in the order in which they are shown. */
import type { z } from 'zod';
import { articles, dates, entities, mentions, passages, quantities } from './tables/documents.ts';
import { events, evidence, observations, participants, projects, relations } from './tables/facts.ts';

export const tables = {
  articles,
  passages,
  mentions,
  dates,
  quantities,
  entities,
  observations,
  events,
  participants,
  projects,
  relations,
  evidence,
} as const;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

export type Row<Name extends TableName> = z.infer<(typeof tables)[Name]['row']>;

/** All rows of a build or of one article, by table, each list sorted by the table's key. */
export type Tables = { readonly [Name in TableName]: readonly Row<Name>[] };
