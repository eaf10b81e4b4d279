/** What the corrections of one article work on: its facts as they were read, and what they add to its entities and numbers. */
import type { Addition, Change, Correction } from '../../../schemas/corrections.ts';
import type { EntityName } from '../../../schemas/corrections/cells.ts';
import type { EvidenceSpan } from '../../../schemas/extracted.ts';
import type { FactTable } from '../../../schemas/vocabulary.ts';
import type { Scope } from '../scope.ts';
import type { Units } from '../units.ts';
import type { Cast } from './cast.ts';
import { evidenceOfQuote } from './quotes.ts';
import type { Numbers } from './numbers.ts';

export interface Desk {
  readonly scope: Scope;
  readonly cast: Cast;
  readonly numbers: Numbers;
  readonly units: Units;
}

/** What sets fields of a fact. */
export type Setting<Table extends FactTable> = Change<Table> | Addition<Table>;

export type Evidence = readonly [EvidenceSpan, ...EvidenceSpan[]];

/** The entity that a field names; what was there before when the field is not given. */
export function entityOr(
  { cast }: Desk,
  given: EntityName | null | undefined,
  before: number | null,
  correction: Correction,
): number | null {
  if (given === undefined) return before;
  return given === null ? null : cast.find(given, correction, before === null ? [] : [before]);
}

/** The entities that a field names, or those before. */
export function entitiesOr(
  { cast }: Desk,
  given: readonly EntityName[] | undefined,
  before: readonly number[],
  correction: Correction,
): readonly number[] {
  return given === undefined ? before : given.map((name) => cast.find(name, correction, before));
}

/** The value of a field, or the one before. */
export function valueOr<T>(given: T | undefined, before: T): T {
  return given === undefined ? before : given;
}

/** The evidence that the field `quote` names, or that before. */
export function evidenceOr(
  { scope }: Desk,
  given: string | undefined,
  before: Evidence,
  correction: Correction,
): Evidence {
  return given === undefined ? before : evidenceOfQuote(scope, correction, given);
}
