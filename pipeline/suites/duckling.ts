import type { Quantity } from '../../schemas/extracted.ts';
import { type CaseResult, sameNumber } from './suite.ts';
import type { Recognisers } from './text.ts';

/** A duckling corpus: groups of phrasings of one expected value. */
export interface DucklingCorpus {
  readonly groups: readonly {
    readonly section: string;
    readonly expected: string;
    readonly inputs: readonly string[];
  }[];
  readonly negatives: readonly string[];
}

interface Wanted {
  readonly kind: string;
  readonly unit: string;
  readonly values: readonly number[];
}

/** Metres, grams, litres in one unit, so that "2 km and 1 m" may come out in either. */
const sizes: Readonly<Record<string, number>> = {
  Kilometre: 1000,
  Metre: 1,
  M: 1,
  Centimetre: 0.01,
  Millimetre: 0.001,
  Mile: 1609.344,
  Foot: 0.3048,
  Inch: 0.0254,
  Yard: 0.9144,
  km: 1000,
  m: 1,
  cm: 0.01,
  mm: 0.001,
  mi: 1609.344,
  ft: 0.3048,
  in: 0.0254,
  yd: 0.9144,
  Gram: 1,
  Pound: 453.59237,
  Ounce: 28.349523125,
  Cup: 1e9,
  g: 1,
  kg: 1000,
  mg: 0.001,
  lb: 453.59237,
  oz: 28.349523125,
  cup: 1e9,
  t: 1e6,
  Litre: 1,
  Millilitre: 0.001,
  Gallon: 3.785411784,
  Hectolitre: 100,
  L: 1,
  mL: 0.001,
  gal: 3.785411784,
  hL: 100,
};

const moneyCodes: Readonly<Record<string, readonly string[]>> = {
  Dollar: ['USD'],
  Cent: ['USD'],
  Pound: ['GBP'],
  Dinar: ['RSD', 'KWD', 'JOD', 'IQD', 'DZD', 'TND', 'BHD', 'LYD'],
  Riyal: ['SAR', 'QAR', 'YER'],
  Rial: ['IRR', 'OMR', 'YER'],
};

/** All cases of a corpus; duckling reads the whole phrase as one value. */
export function ducklingCases(corpus: DucklingCorpus, recognisers: Recognisers): CaseResult[] {
  const positive = corpus.groups.flatMap(({ expected, inputs }) =>
    inputs.map((input) => {
      const found = recognisers.quantities(input);
      return {
        input,
        expected,
        actual: found.map(show).join('; '),
        passed: matches(parse(expected), found),
        outOfScope: null,
      };
    }),
  );
  const negative = corpus.negatives.map((input) => {
    const found = recognisers.quantities(input);
    return {
      input,
      expected: '(none)',
      actual: found.map(show).join('; '),
      passed: found.length === 0,
      outOfScope: null,
    };
  });
  return [...positive, ...negative];
}

function show({ value, low, high, unit, qualifier }: Quantity): string {
  return `${qualifier} ${value ?? `${low}-${high}`} ${unit}`;
}

function parse(expected: string): Wanted {
  const [kind = '', unit = ''] = expected.replace('(', '').split(' ');
  const values = expected.replace(/\(Just .*/, '').match(/-?\d+(?:\.\d+)?(?:e\d+)?/g) ?? [];
  return { kind, unit, values: values.map(Number) };
}

function matches({ kind, unit, values }: Wanted, found: readonly Quantity[]): boolean {
  const [quantity] = found;
  if (!quantity || found.length !== 1) return false;
  const factor = scaleOf(unit, quantity);
  if (factor === undefined) return false;
  const actual =
    quantity.low !== null && quantity.high !== null ? [quantity.low, quantity.high] : [quantity.value ?? Number.NaN];
  const kinds: Readonly<Record<string, readonly string[]>> = {
    simple: ['exactly', 'approximately'],
    between: ['between'],
    under: ['under', 'up_to'],
    above: ['over', 'at_least'],
  };
  return (
    (kinds[kind]?.includes(quantity.qualifier) ?? false) &&
    actual.length === values.length &&
    actual.every((value, index) => sameNumber(value * factor, values[index] ?? Number.NaN))
  );
}

/** How many of the wanted unit one of the found unit is; undefined when they are not of one kind. */
function scaleOf(wanted: string, { unit, dimension }: Quantity): number | undefined {
  if (wanted === 'Unnamed')
    return dimension === 'count' || dimension === 'money' || dimension === 'people' ? 1 : undefined;
  if (dimension === 'money')
    return (moneyCodes[wanted] ?? [wanted]).includes(unit) ? (wanted === 'Cent' ? 100 : 1) : undefined;
  const [from, to] = [sizes[unit], sizes[wanted]];
  return from === undefined || to === undefined ? undefined : from / to;
}
