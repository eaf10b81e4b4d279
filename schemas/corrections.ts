/** Reviewed changes to what was extracted of one article: the entries of `seeds/corrections/<article>.yaml`. */
import { z } from 'zod';
import { addedFields, changedFields } from './corrections/fields.ts';
import { words } from './corrections/cells.ts';
import { type Fault, faultOf } from './corrections/fault.ts';
import { type CorrectionKind, codesOf, correctionKinds, type FactTable, factTables } from './vocabulary.ts';

/** Confidence of a row that a reviewer accepted, changed or added. No rule's measured precision reaches it. */
export const reviewedConfidence = 1;

const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, 'Expected a whole number from 1')
  .transform(Number);

const expectsSchema = z.strictObject({
  /** Words of the article: the evidence of the fact, or a run that overlaps it. */
  quote: words,
  /** Which of several places in the text that say the same, from 1. */
  occurrence: wholeNumber.optional(),
  /** Id of the fact: the correction then holds for this very content. */
  id: words.optional(),
});

const review = {
  expects: expectsSchema,
  reason: words,
  by: words,
  date: z.iso.date('Expected a day such as 2024-09-01'),
};

interface Review {
  readonly expects: z.infer<typeof expectsSchema>;
  readonly reason: string;
  readonly by: string;
  readonly date: string;
  /** Number of the entry in its file, from 1. */
  readonly entry: number;
  /** File and line, for messages. */
  readonly place: string;
}

interface Verdict<Table extends FactTable> extends Review {
  readonly kind: 'accept' | 'retract';
  readonly table: Table;
}

export interface Change<Table extends FactTable = FactTable> extends Review {
  readonly kind: 'change';
  readonly table: Table;
  readonly fields: z.infer<(typeof changedFields)[Table]>;
}

export interface Addition<Table extends FactTable = FactTable> extends Review {
  readonly kind: 'add';
  readonly table: Table;
  readonly fields: z.infer<(typeof addedFields)[Table]>;
}

export type Correction = {
  [Table in FactTable]: Verdict<Table> | Change<Table> | Addition<Table>;
}[FactTable];

/** The corrections of articles by their ids. */
export type Corrections = ReadonlyMap<string, readonly Correction[]>;

/** One entry as YAML has it, with text alone, or what is wrong with it. */
export function checkCorrection(
  value: unknown,
  origin: Pick<Review, 'entry' | 'place'>,
): { readonly correction: Correction } | { readonly faults: readonly Fault[] } {
  const kinds = codesOf(correctionKinds);
  const named = kinds.filter((kind) => isRecord(value) && kind in value);
  const [kind] = named;
  if (!isRecord(value) || kind === undefined || named.length > 1) {
    return { faults: [{ message: 'Expected one correction', fix: `Begin it with one of ${kinds.join(', ')}` }] };
  }
  const table = value[kind];
  if (typeof table !== 'string' || !(table in factTables)) {
    const fix = `Write the table: one of ${codesOf(factTables).join(', ')}`;
    return { faults: [{ message: `Unexpected "${String(table)}" as what to ${kind}`, fix }] };
  }
  const result = schemaOf(kind, table as FactTable).safeParse(value);
  if (!result.success) return { faults: result.error.issues.map((issue) => faultOf(issue, value)) };
  const { [kind]: _, ...rest } = result.data as Record<string, unknown>;
  return { correction: { kind, table, ...origin, ...rest } as unknown as Correction };
}

function schemaOf(kind: CorrectionKind, table: FactTable): z.ZodType {
  const verdict = { [kind]: z.literal(table), ...review };
  if (kind === 'change') {
    const given = z.unknown().refine(isFilled, 'Expected the fields that change');
    return z.strictObject({ ...verdict, fields: given.pipe(changedFields[table]) });
  }
  if (kind === 'add') return z.strictObject({ ...verdict, fields: addedFields[table] });
  return z.strictObject(verdict);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFilled(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length > 0;
}
