import type { Quantity } from '../../schemas/extracted.ts';
import { type CaseResult, sameNumber } from './suite.ts';
import type { Recognisers } from './text.ts';

interface Result {
  readonly Text: string;
  readonly Resolution: {
    readonly value?: string | null;
    readonly unit?: string | null;
    readonly isoCurrency?: string | null;
  } | null;
}

/** A case of Recognizers-Text's number and unit suites. */
export interface RecognizersCase {
  readonly Input: string;
  readonly Results: readonly Result[];
}

/** Every number found, in order, with its value. */
export function numberCase({ Input, Results }: RecognizersCase, { numbers }: Recognisers): CaseResult {
  const actual = numbers(Input);
  const wanted = Results.map(({ Resolution }) => Number(Resolution?.value));
  const passed =
    actual.length === wanted.length && wanted.every((value, index) => sameNumber(value, actual[index] ?? Number.NaN));
  return { input: Input, expected: wanted.join(' '), actual: actual.join(' '), passed, outOfScope: null };
}

/** Every percentage found, in order. A "%" without a number is not ours to find. */
export function percentCase({ Input, Results }: RecognizersCase, { quantities }: Recognisers): CaseResult {
  const actual = quantities(Input)
    .filter(({ unit }) => unit === '%')
    .map(({ value }) => value);
  const wanted = Results.filter(({ Resolution }) => Resolution?.value && Resolution.value !== 'null').map(
    ({ Resolution }) => Number(Resolution?.value?.replace('%', '')),
  );
  const passed =
    actual.length === wanted.length && wanted.every((value, index) => sameNumber(value, actual[index] ?? Number.NaN));
  return { input: Input, expected: wanted.join(' '), actual: actual.join(' '), passed, outOfScope: null };
}

/** Value and currency. The suite leaves "$", "pounds", "francs" open: any currency of that name is right. */
export function currencyCase({ Input, Results }: RecognizersCase, { quantities }: Recognisers): CaseResult {
  const actual = quantities(Input).filter(({ dimension }) => dimension === 'money');
  const wanted = Results.filter(({ Resolution }) => Resolution?.value != null);
  const passed = actual.length === wanted.length && wanted.every((want, index) => isMoney(want, actual[index]));
  return {
    input: Input,
    expected: wanted.map(({ Resolution }) => `${Resolution?.value} ${Resolution?.unit}`).join('; '),
    actual: actual.map(({ value, unit }) => `${value} ${unit}`).join('; '),
    passed,
    outOfScope: null,
  };
}

const hundredths: ReadonlySet<string> = new Set(['Cent', 'Penny', 'Pence']);

const codes: Readonly<Record<string, readonly string[]>> = {
  Dollar: ['USD', 'CAD', 'AUD'],
  Pound: ['GBP', 'EGP', 'LBP'],
  Franc: ['FRF', 'CHF', 'BEF'],
  Rupee: ['INR', 'PKR'],
  'Finnish markka': ['FIM'],
  Peseta: ['ESP'],
  'Netherlands guilder': ['NLG'],
  Bitcoin: ['XBT'],
};

function isMoney({ Resolution }: Result, quantity: Quantity | undefined): boolean {
  if (!quantity || quantity.value === null || !Resolution) return false;
  const unit = Resolution.unit ?? '';
  const value = Number(Resolution.value) / (hundredths.has(unit) ? 100 : unit === 'Satoshi' ? 1e8 : 1);
  const iso = Resolution.isoCurrency;
  const code = iso ? iso === quantity.unit : (codes[unit]?.includes(quantity.unit) ?? true);
  return code && sameNumber(value, quantity.value);
}

/** Value and unit of every measure; a unit without a number is not ours to find, nor is a span of time or a count. */
export function dimensionCase({ Input, Results }: RecognizersCase, { quantities }: Recognisers): CaseResult {
  const ours = quantities(Input).filter(
    ({ dimension }) =>
      !['money', 'count', 'people', 'percent', 'ratio', 'time', 'percentage_points'].includes(dimension),
  );
  const wanted = Results.filter(({ Resolution }) => Resolution?.value != null);
  const passed = ours.length === wanted.length && wanted.every((want, index) => isMeasure(want, ours[index]));
  return {
    input: Input,
    expected: wanted.map(({ Resolution }) => `${Resolution?.value} ${Resolution?.unit}`).join('; '),
    actual: ours
      .map(({ value, low, high, unit, per }) => `${value ?? `${low}-${high}`} ${unit}${per ? `/${per}` : ''}`)
      .join('; '),
    passed,
    outOfScope: null,
  };
}

/** The suite's unit names by ours, with how many of ours one of theirs is. */
const unitNames: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  Kilometer: ['km', 1],
  Meter: ['m', 1],
  Decimeter: ['dm', 1],
  Centimeter: ['cm', 1],
  Millimeter: ['mm', 1],
  Picometer: ['pm', 1],
  Mile: ['mi', 1],
  Foot: ['ft', 1],
  Inch: ['in', 1],
  Yard: ['yd', 1],
  'Square meter': ['m2', 1],
  'Square kilometer': ['km2', 1],
  Acre: ['acre', 1],
  Hectare: ['ha', 1],
  Pound: ['lb', 1],
  Ounce: ['oz', 1],
  Ton: ['t', 1],
  'Metric ton': ['t', 1],
  Kilogram: ['kg', 1],
  Gram: ['g', 1],
  Milligram: ['mg', 1],
  Microgram: ['ug', 1],
  Barrel: ['bbl', 1],
  Gallon: ['gal', 1],
  'Cubic foot': ['ft3', 1],
  Milliliter: ['mL', 1],
  Liter: ['L', 1],
  Cup: ['cup', 1],
  Tablespoon: ['tbsp', 1],
  Teaspoon: ['tsp', 1],
  Bit: ['bit', 1],
  Megabit: ['Mbit', 1],
  Megabyte: ['MB', 1],
  Degree: ['deg', 1],
  Radian: ['rad', 1],
  Turn: ['turn', 1],
  'Mile per hour': ['mph', 1],
  'Kilometer per hour': ['km/h', 1],
  'Meter per millisecond': ['m', 1],
  'Centimeter per millisecond': ['cm', 1],
  'Kilometer per millisecond': ['km', 1],
};

function isMeasure({ Resolution }: Result, quantity: Quantity | undefined): boolean {
  if (!quantity || !Resolution) return false;
  const name = unitNames[Resolution.unit ?? ''];
  const value = Number(Resolution.value);
  const found = quantity.value ?? quantity.high;
  if (found === null || !name) return false;
  if (name[0] === quantity.unit) return sameNumber(value * name[1], found);
  return name[0] === 'ft' && quantity.unit === 'in' && sameNumber(value * 12, found);
}

/** Bounds with their openness, as the suite writes them: "[20,30)". */
export function rangeCase({ Input, Results }: RecognizersCase, { quantities }: Recognisers): CaseResult {
  const actual = quantities(Input)
    .filter(({ qualifier }) => !['exactly', 'approximately'].includes(qualifier) || /equal/i.test(Input))
    .map(bounds)
    .filter((text) => text !== '');
  const wanted = Results.map(({ Resolution }) => loosened(Resolution?.value ?? ''));
  return {
    input: Input,
    expected: wanted.join(' '),
    actual: actual.join(' '),
    passed: actual.length === wanted.length && wanted.every((text, index) => text === loosened(actual[index] ?? '')),
    outOfScope: null,
  };
}

function bounds({ value: raw, low, high, qualifier, unit, dimension }: Quantity): string {
  const value = dimension === 'percent' && unit === '%' && raw !== null ? raw / 100 : raw;
  switch (qualifier) {
    case 'between':
      return `[${low},${high})`;
    case 'over':
      return `(${value},)`;
    case 'at_least':
      return `[${value},)`;
    case 'under':
      return `(,${value})`;
    case 'up_to':
      return `(,${value}]`;
    case 'exactly':
      return `[${value},${value}]`;
    case 'approximately':
      return '';
  }
}

/** Between two bounds our table does not part open from closed ends, so neither does the comparison. */
function loosened(text: string): string {
  return /^[[(][^,]+,[^,]+[\])]$/.test(text) ? `[${text.slice(1, -1)}]` : text;
}
