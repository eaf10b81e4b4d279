/** The units that the lexicons know, for what people write in corrections. */
import type { Reference } from '../../schemas/reference.ts';
import type { Dimension } from '../../schemas/vocabulary.ts';

export interface Units {
  /** What kind of quantity a unit measures; undefined for one that is not known. */
  readonly dimensionOf: (unit: string) => Dimension | undefined;
  readonly all: readonly string[];
}

const plain: readonly (readonly [unit: string, dimension: Dimension])[] = [
  ['1', 'count'],
  ['person', 'people'],
  ['times', 'ratio'],
];

export type UnitsSource = Pick<Reference, 'units' | 'currencies'>;

/** Reads the units and currencies of the lexicons. */
export function createUnits({ units, currencies }: UnitsSource): Units {
  const dimensions = new Map<string, Dimension>([
    ...plain,
    ...units.map(({ unit, dimension }) => [unit, dimension] as const),
    ...currencies.map(({ code }) => [code, 'money'] as const),
  ]);
  return { dimensionOf: (unit) => dimensions.get(unit), all: [...dimensions.keys()] };
}
