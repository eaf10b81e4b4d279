import { z } from 'zod';
import { type ColumnMeta, metaOf } from './column.ts';

/** A table of the dataset: what a row is, its key, and its columns in the order of the contract. */
export interface Table<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  /** "One row is …" */
  readonly description: string;
  /** Columns whose values together are unique; rows are sorted by them. */
  readonly key: readonly string[];
  readonly row: z.ZodObject<Shape, z.core.$strict>;
}

/** A column as the writers see it. */
export interface Column extends ColumnMeta {
  readonly name: string;
  /** Null never stands here. */
  readonly required: boolean;
}

/** Declares a table. */
export function table<Shape extends z.ZodRawShape>(
  name: string,
  title: string,
  description: string,
  key: readonly (keyof Shape & string)[],
  columns: Shape,
): Table<Shape> {
  return { name, title, description, key, row: z.strictObject(columns) };
}

/** The columns of a table, in the order of the contract. */
export function columnsOf(table: Table): readonly Column[] {
  return Object.entries(table.row.shape as Record<string, z.ZodType>).map(([name, type]) => ({
    name,
    required: !type.safeParse(null).success,
    ...metaOf(type),
  }));
}
