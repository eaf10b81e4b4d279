import type { Amount, Passage } from '../amount.ts';
import type { CurrencyReading } from '../lexicon.ts';
import { type Numeral, readNumeral } from '../numerals/numeral.ts';
import { readCurrencyAfter } from '../unit.ts';

/** An amount of money. A shared currency word gets its likeliest code for now; the article settles it later. */
export function moneyAmount(currency: CurrencyReading, numeral: Numeral, rule: string): Amount {
  const row = currency.rows.find((candidate) => candidate.default === 'yes') ?? currency.rows[0];
  const tens = row?.note?.startsWith('ten rials') ? 10 : 1;
  const value = (currency.minor ? numeral.value / 100 : numeral.value) * tens;
  return {
    first: numeral.first,
    next: numeral.next,
    value: Number(value.toPrecision(14)),
    scale: numeral.scale,
    factor: 1,
    form: numeral.form,
    unit: row?.code ?? 'XXX',
    dimension: 'money',
    unitBasis: currency.sure ? 'stated' : 'assumed',
    per: null,
    currency,
    rule,
  };
}

/** "20 dollars and 43 cents", "$20 and 43c", "17 USD 25": adds the hundredths; undefined when there are none. */
export function addMinor(passage: Passage, amount: Amount): Amount | undefined {
  if (amount.scale !== 1 || amount.currency?.minor || !Number.isInteger(amount.value)) return undefined;
  const { words, lexicon } = passage;
  const joiner = words[amount.next]?.lower;
  const joined = joiner === 'and' || joiner === ',';
  const from = joined ? amount.next + 1 : amount.next;
  const numeral = readNumeral(words, from, lexicon);
  if (!numeral || numeral.scale !== 1 || numeral.form === 'fraction' || numeral.value < 1 || numeral.value > 99)
    return undefined;
  const minor = readCurrencyAfter(passage, numeral.next);
  const mark = words[numeral.next];
  const next = minor?.value.minor
    ? minor.next
    : mark?.glued && (mark.text === 'c' || mark.text === '¢')
      ? numeral.next + 1
      : undefined;
  const closes =
    words[numeral.next] === undefined ||
    (words[numeral.next]?.text === '.' && words[numeral.next + 1] === undefined) ||
    words[numeral.next]?.lower === 'more';
  if (next === undefined && (!closes || joiner === ',')) return undefined;
  return { ...amount, value: amount.value + numeral.value / 100, next: next ?? numeral.next };
}
