/** Column builders: every column is a zod type that carries its own description, unit, example and reference. */
import { z } from 'zod';

/** How a column is stored: the writers of `emit` know these seven and nothing else. */
export type ColumnType = 'text' | 'code' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

export interface ColumnInfo {
  /** What one value means, in a sentence. */
  readonly description: string;
  /** Unit of a number, or null. */
  readonly unit?: string;
  /** A value as it stands in a row. */
  readonly example: string | number | boolean | readonly string[];
  /** The table and column whose values these are. */
  readonly references?: string;
}

export interface ColumnMeta extends ColumnInfo {
  readonly type: ColumnType;
  /** The closed list that the values come from, with what each means. */
  readonly codes?: Readonly<Record<string, string>>;
}

const columnMeta = new WeakMap<z.ZodType, ColumnMeta>();

/** The metadata of a column made with these builders. Throws when it was made otherwise (an error in schemas/). */
export function metaOf(column: z.ZodType): ColumnMeta {
  const meta = columnMeta.get(column);
  if (meta === undefined) throw new Error('Unexpected bare zod type, expected a column of schemas/column.ts');
  return meta;
}

function register<T extends z.ZodType>(type: T, meta: ColumnMeta): T {
  columnMeta.set(type, meta);
  return type;
}

// A lone surrogate has no UTF-8 form, so no file could hold the value.
const wellFormedText = z
  .string()
  .min(1)
  .refine((value) => value.isWellFormed(), 'Unexpected lone surrogate, expected text that UTF-8 can hold');

/** Text of at least one character: there are no empty strings in the data, only nulls. */
export const text = (info: ColumnInfo) => register(wellFormedText.clone(), { ...info, type: 'text' });
export const optionalText = (info: ColumnInfo) => register(wellFormedText.nullable(), { ...info, type: 'text' });

/** A code of a closed list. */
export const code = <const Codes extends readonly [string, ...string[]]>(
  codes: Codes,
  meanings: Readonly<Record<string, string>>,
  info: ColumnInfo,
) => register(z.enum(codes), { ...info, type: 'code', codes: meanings });
export const optionalCode = <const Codes extends readonly [string, ...string[]]>(
  codes: Codes,
  meanings: Readonly<Record<string, string>>,
  info: ColumnInfo,
) => register(z.enum(codes).nullable(), { ...info, type: 'code', codes: meanings });

/** A whole number that a double holds exactly. */
export const integer = (info: ColumnInfo) => register(z.int(), { ...info, type: 'integer' });
export const optionalInteger = (info: ColumnInfo) => register(z.int().nullable(), { ...info, type: 'integer' });

/** A finite double. */
export const number = (info: ColumnInfo) => register(z.number(), { ...info, type: 'number' });
export const optionalNumber = (info: ColumnInfo) => register(z.number().nullable(), { ...info, type: 'number' });

export const boolean = (info: ColumnInfo) => register(z.boolean(), { ...info, type: 'boolean' });

/** A calendar day, `YYYY-MM-DD`. */
export const optionalDate = (info: ColumnInfo) => register(z.iso.date().nullable(), { ...info, type: 'date' });

/** A list of text, empty when there is none. In CSV and XLSX joined by `; `, with `\` before a `;` or `\` inside a value. */
export const list = (info: ColumnInfo) => register(z.array(wellFormedText), { ...info, type: 'list' });
