/** What changed between two versions: the content of changes.json. */
import { z } from 'zod';

export const bumps = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

const bump = z.enum(bumps);

export const schemaChangeSchema = z.strictObject({
  change: z.enum([
    'table_added',
    'table_removed',
    'column_added',
    'column_removed',
    'column_renamed',
    'column_retyped',
    'columns_reordered',
    'code_added',
    'code_removed',
    'key_changed',
  ]),
  table: z.string(),
  column: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  bump,
});
export type SchemaChange = z.infer<typeof schemaChangeSchema>;

export const cellChangeSchema = z.strictObject({ column: z.string(), before: z.string(), after: z.string() });
export type CellChange = z.infer<typeof cellChangeSchema>;

export const rowChangeSchema = z.strictObject({
  change: z.enum(['added', 'removed', 'modified']),
  table: z.string(),
  /** Key of the row; the parts of a key of several columns are joined by ` / `. */
  id: z.string(),
  /** How much a user of the data should care, highest first. */
  weight: z.number(),
  cells: z.array(cellChangeSchema),
});
export type RowChange = z.infer<typeof rowChangeSchema>;

export const retiredSchema = z.strictObject({
  table: z.string(),
  id: z.string(),
  reason: z.enum(['article_removed', 'changed', 'corrected', 'not_read', 'retracted']),
  /** What the reviewer said who corrected or retracted it, or null. */
  note: z.string().nullable(),
  /** The id that now stands for the same words, or null. */
  replacement: z.string().nullable(),
  /** What differs between the old row and its replacement. */
  cells: z.array(cellChangeSchema),
});
export type Retired = z.infer<typeof retiredSchema>;

export const changesSchema = z.strictObject({
  old: z.string(),
  new: z.string(),
  /** The bump that the change calls for. */
  bump,
  /** The smallest version that may carry the change. */
  required: z.string(),
  /** Whether the declared version is at least the required one. */
  sufficient: z.boolean(),
  schema: z.array(schemaChangeSchema),
  counts: z.array(
    z.strictObject({
      table: z.string(),
      before: z.number(),
      after: z.number(),
      added: z.number(),
      removed: z.number(),
      modified: z.number(),
    }),
  ),
  retired: z.array(retiredSchema),
  rows: z.array(rowChangeSchema),
});
export type Changes = z.infer<typeof changesSchema>;
