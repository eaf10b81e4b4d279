/** What may stand in a field of a correction. YAML is read as text alone, so that `2024` and `No` stay as they are written. */
import { z } from 'zod';
import { edtfInterval } from '../edtf.ts';
import { codesOf, entityKinds } from '../vocabulary.ts';

const isBlank = (value: unknown): boolean => value === '' || value === '~' || value === 'null' || value === null;

/** A field that may be left out, or be emptied by `null` or nothing. */
export const clearable = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (isBlank(value) ? null : value), type.nullable()).optional();

/** A field that may be left out, but not emptied. */
export const kept = <T extends z.ZodType>(type: T) => type.optional();

export const words = z.string('Expected text').regex(/\S/, 'Expected text');

export const number = z
  .string('Expected a number')
  .regex(/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i, 'Expected a plain number such as 461400000 or -2.5')
  .transform(Number)
  .refine(Number.isFinite, 'Expected a number that a computer can hold');

export const time = z
  .string('Expected a time in EDTF')
  .refine(isTime, 'Expected a time in EDTF such as 2024, 2024-05, 2024-05-03, 2024-01/2024-06, 2021-08/.. or 199X');

function isTime(text: string): boolean {
  try {
    const { start, end } = edtfInterval(text);
    return start === null || end === null || start <= end;
  } catch {
    return false;
  }
}

/** An entity: its name, an id, or another form that the article uses; for one that nobody knows, its kind too. */
const entitySchema = z.strictObject({
  name: words,
  kind: z.enum(codesOf(entityKinds)).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/, 'Expected an ISO 3166-1 alpha-3 code such as AFG')
    .optional(),
});
export type EntityName = z.infer<typeof entitySchema>;

export const entity = z.preprocess((value) => (typeof value === 'string' ? { name: value } : value), entitySchema);

/** Several entities; one alone needs no list, and nothing is an empty list. */
export const entities = z
  .preprocess((value) => (isBlank(value) ? [] : Array.isArray(value) ? value : [value]), z.array(entity))
  .optional();
