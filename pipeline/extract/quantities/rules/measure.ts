import type { Amount, AmountRule, Passage } from '../amount.ts';
import type { UnitReading } from '../lexicon.ts';
import { type Numeral, readNumeral } from '../numerals/numeral.ts';
import { afterTie, readUnit } from '../unit.ts';

const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

export const measure: AmountRule = {
  id: 'quantities/rules/measure',
  read(passage, at) {
    const numeral = readNumeral(passage.words, at, passage.lexicon);
    if (!numeral) return undefined;
    const unit =
      readUnit(passage, afterTie(passage, beforeUnit(passage, numeral))) ?? readBracketed(passage, numeral.next);
    if (!unit || isRank(passage, numeral, unit)) return undefined;
    const amount = measured(numeral, unit, measure.id);
    return addSmaller(passage, amount, unit.value) ?? amount;
  },
  examples: [
    ['a 2,387-km porous border', '2387 km'],
    ['1.6 billion kilowatt-hours', '1600000000 kWh'],
    ['816 000 t of wool', '816000 t'],
    ['190 km2 and 660 square meters', '190 km2', '660 m2'],
    ['10 bcm, or 500,000 bpd', '10000000000 m3', '500000 bbl/day'],
    ['half a kilometre, 2 1/2 in thick', '0.5 km', '2.5 in'],
    ['a three-decade-long rule', '30 year'],
    ['19 per cent and 3 percentage points', '19 %', '3 pp'],
    ['5 ft 2 in', '62 in'],
    ['20 (kg)', '20 kg'],
    ['50 km/h', '50 km/h'],
  ],
  counterexamples: ['in the 1990s', '24703L202', 'all 5 in the list', '4 mi casa'],
};

export function measured(
  numeral: Numeral,
  unit: { readonly value: UnitReading; readonly next: number },
  rule: string,
): Amount {
  const factor = isPlainTonnes(numeral, unit.value) ? 1 : unit.value.factor;
  return {
    first: numeral.first,
    next: unit.next,
    value: Number((numeral.value * factor).toPrecision(14)),
    scale: numeral.scale,
    factor,
    form: numeral.form,
    unit: unit.value.unit,
    dimension: unit.value.dimension,
    unitBasis: 'stated',
    per: unit.value.per,
    currency: null,
    rule,
  };
}

/** "25,000 mt": with a number in the thousands "mt" is metric tons; else it is million tonnes. */
function isPlainTonnes({ value, scale }: Numeral, { unit, factor }: UnitReading): boolean {
  return unit === 't' && factor === 1e6 && (value >= 1000 || scale > 1);
}

/** "half a kilometre", "two thirds of a mile", "a quarter of an hour". */
function beforeUnit({ words }: Passage, numeral: Numeral): number {
  if (numeral.form !== 'fraction') return numeral.next;
  const of = words[numeral.next]?.lower === 'of' ? numeral.next + 1 : numeral.next;
  const article = words[of]?.lower;
  return article === 'a' || article === 'an' ? of + 1 : numeral.next;
}

/** "20 (kg)". */
function readBracketed(
  passage: Passage,
  at: number,
): { readonly value: UnitReading; readonly next: number } | undefined {
  const close = brackets[passage.words[at]?.text ?? ''];
  const unit = close === undefined ? undefined : readUnit(passage, at + 1);
  return unit && passage.words[unit.next]?.text === close ? { value: unit.value, next: unit.next + 1 } : undefined;
}

/** "a second day", "one second thought": the word orders, it does not measure. */
function isRank(
  { words }: Passage,
  numeral: Numeral,
  unit: { readonly value: UnitReading; readonly next: number },
): boolean {
  return (
    words[unit.next - 1]?.lower === 'second' &&
    numeral.form === 'words' &&
    numeral.value === 1 &&
    words[numeral.first]?.lower === 'a'
  );
}

/** "5 ft 2 in", "2 km and 1 metre": the sum, in the smaller unit. */
function addSmaller(passage: Passage, amount: Amount, unit: UnitReading): Amount | undefined {
  if (unit.base === null || amount.scale !== 1 || amount.form === 'fraction') return undefined;
  const { words, lexicon } = passage;
  const joiner = words[amount.next]?.lower;
  const from = joiner === 'and' || joiner === ',' ? amount.next + 1 : amount.next;
  const numeral = readNumeral(words, from, lexicon);
  const smaller = numeral && readUnit(passage, afterTie(passage, numeral.next));
  if (!numeral || !smaller || smaller.value.base === null || smaller.value.dimension !== unit.dimension)
    return undefined;
  const ratio = unit.base / smaller.value.base;
  if (ratio < 1.5 || !Number.isInteger(numeral.value) || numeral.value >= ratio * 10 || numeral.value < 1)
    return undefined;
  const value = Number((amount.value * ratio + numeral.value).toPrecision(14));
  const sum = { ...amount, value, next: smaller.next, unit: smaller.value.unit };
  return addSmaller(passage, sum, smaller.value) ?? sum;
}
