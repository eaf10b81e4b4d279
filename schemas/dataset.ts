/** The dataset's own description: what every metadata file says of it. */
import { z } from 'zod';
import type { Tables } from './tables.ts';
import type { FactTable } from './vocabulary.ts';

/** Version of the data contract (SemVer): a column removed, renamed, retyped or reordered = major; new rows, tables, columns at the end = minor; corrected values and wording = patch. */
export const version = '0.1.0';

/** Day of that version, as in CHANGELOG.md: builds have no clock. Set with the version. */
export const released = '2026-11-24';

export const dataset = {
  name: 'clipsheet',
  title: 'Clipsheet: open data from articles',
  description:
    'Observations, events, projects, relations and entities read from news and policy articles by rules. Every value traces to the characters that say it.',
  license: 'CC-BY-4.0',
  licenseTitle: 'Creative Commons Attribution 4.0 International',
  licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
  rights: 'The data is licensed CC BY 4.0. The text of the articles stays its publishers’ and is quoted as evidence.',
  creator: 'The Clipsheet authors',
  keywords: ['event data', 'international relations', 'infrastructure', 'trade', 'aid', 'provenance', 'PLOVER', 'EDTF'],
} as const;

/** A problem found on the way: what, where, how to mend it. */
export const issueSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  /** File, or article id. */
  article_id: z.string().nullable(),
  table: z.string().nullable(),
  /** Key of the row, or null. */
  row: z.string().nullable(),
  column: z.string().nullable(),
  char_start: z.number().nullable(),
  char_end: z.number().nullable(),
  message: z.string(),
  actual: z.string().nullable(),
  expected: z.string().nullable(),
  fix: z.string().nullable(),
});
export type Issue = z.infer<typeof issueSchema>;

/** A fact that was read but is in no table, and why. */
export const refusedSchema = z.strictObject({
  article_id: z.string(),
  table: z.string(),
  reason: z.string(),
  rule: z.string().nullable(),
  char_start: z.number(),
  char_end: z.number(),
  quote: z.string(),
});
export type Refused = z.infer<typeof refusedSchema>;

/** What corrections came to: a change or addition that says what a rule has read by now is an acceptance. */
export const outcomes = ['accepted', 'changed', 'added', 'retracted'] as const;

/** A correction that was applied: what became of which fact, who says so and why. */
export const appliedSchema = z.strictObject({
  article_id: z.string(),
  table: z.string(),
  outcome: z.enum(outcomes),
  /** Key of the row that stands now; null for a retracted one. */
  fact_id: z.string().nullable(),
  /** Key of the row as it was read; null for an added one. */
  replaces: z.string().nullable(),
  reason: z.string(),
  by: z.string(),
  date: z.string(),
  char_start: z.number(),
  char_end: z.number(),
  quote: z.string(),
});
export type Applied = z.infer<typeof appliedSchema>;

/** How many facts of a table were read, and what became of them: facts = rows + merged + refused. */
export interface AccountLine {
  readonly facts: number;
  readonly rows: number;
  /** Facts of equal content, which became further evidence of a row. */
  readonly merged: number;
  readonly refused: number;
}
export type Account = { readonly [Table in FactTable]: AccountLine };

/** What the writers get. */
export interface Dataset {
  readonly version: string;
  readonly tables: Tables;
  readonly issues: readonly Issue[];
  readonly refused: readonly Refused[];
  readonly account: Account;
  readonly corrections: readonly Applied[];
  /** Content of test/quality.json: the measured accuracy, or null when it has not been measured. */
  readonly quality: unknown;
}
