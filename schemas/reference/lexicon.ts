/** How a CSV under seeds/reference is described: one file, one row schema. Cells are text; an empty cell is null; lists are split at `|`. */
import { z } from 'zod';

/** A cell that must hold text. */
export const word = z.string().min(1);

/** A cell that may be empty. */
export const optionalWord = z.string().transform((cell) => (cell === '' ? null : cell));

/** A cell that holds any number of words joined by `|`. */
export const wordList = z.string().transform((cell) => (cell === '' ? [] : cell.split('|')));

/** A cell that holds a number. */
export const numeric = z
  .string()
  .regex(/^-?\d{1,15}(?:\.\d{1,15})?(?:e-?\d{1,2})?$/)
  .transform(Number);

/** A cell that holds a number or nothing. */
export const optionalNumeric = z
  .string()
  .regex(/^(?:-?\d{1,15}(?:\.\d{1,15})?(?:e-?\d{1,2})?)?$/)
  .transform((cell) => (cell === '' ? null : Number(cell)));

export interface Lexicon<Row extends z.ZodType> {
  readonly file: string;
  readonly row: Row;
}

/** Declares a reference file. */
export function lexicon<Row extends z.ZodType>(file: string, row: Row): Lexicon<Row> {
  return { file, row };
}
