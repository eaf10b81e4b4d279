import type { Quantity } from '../../schemas/extracted.ts';
import { type CaseResult, sameNumber } from './suite.ts';
import type { Recognisers } from './text.ts';

export interface QuantulumCase {
  readonly req: string;
  readonly res: readonly {
    readonly value: number;
    readonly unit: string;
    readonly surface: string;
    readonly uncertainty?: number | null;
  }[];
}

/**
 * Every quantity of the sentence by value. Its bare years are dates with us, so a lone year is not asked for; a range is
 * given as middle and half-width; cents are hundredths; "a dozen" is 12 and not one dozen.
 */
export function quantulumCase({ req, res }: QuantulumCase, { quantities }: Recognisers): CaseResult {
  const actual = quantities(req).filter((quantity) => !isYear(quantity));
  const wanted = res.filter(
    ({ value, unit }) => !(unit === 'dimensionless' && Number.isInteger(value) && value >= 1900 && value <= 2030),
  );
  const passed = actual.length === wanted.length && wanted.every((want, index) => equals(want, actual[index]));
  return {
    input: req,
    expected: wanted.map(({ value, unit }) => `${value} ${unit}`).join('; '),
    actual: actual
      .map(({ value, low, high, unit, per }) => `${value ?? `${low}..${high}`} ${unit}${per ? `/${per}` : ''}`)
      .join('; '),
    passed,
    outOfScope: null,
  };
}

function isYear({ unit, value }: Quantity): boolean {
  return unit === '1' && value !== null && Number.isInteger(value) && value >= 1900 && value <= 2030;
}

function equals(want: QuantulumCase['res'][number], quantity: Quantity | undefined): boolean {
  if (!quantity) return false;
  const { low, high } = quantity;
  if (low !== null && high !== null) {
    return (
      sameNumber(want.value, (low + high) / 2) &&
      (want.uncertainty == null || sameNumber(want.uncertainty, (high - low) / 2))
    );
  }
  const ratios = [1, ...(factors[want.unit] ?? [])];
  const fraction = quantity.unit === '%' && want.unit === 'dimensionless' ? 100 : 1;
  return ratios.some(
    (ratio) =>
      sameNumber(want.value * ratio * fraction, quantity.value ?? Number.NaN) ||
      (Math.abs(want.value * fraction - (quantity.value ?? Number.NaN)) < 0.01 && fraction === 100),
  );
}

/** Units that we fold into another one: how many of ours one of theirs is. */
const factors: Readonly<Record<string, readonly number[]>> = {
  cent: [0.01],
  penny: [0.01],
  dime: [0.01, 0.1],
  dozen: [12],
};
