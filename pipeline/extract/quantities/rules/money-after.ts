import type { Amount, AmountRule, Passage } from '../amount.ts';
import type { CurrencyReading } from '../lexicon.ts';
import { type Numeral, readNumeral } from '../numerals/numeral.ts';
import { afterTie, readCurrencyAfter } from '../unit.ts';
import { addMinor, moneyAmount } from './money.ts';

interface FoundCurrency {
  readonly value: CurrencyReading;
  readonly next: number;
  readonly factor?: number;
}

/** What shows that "pounds" are a weight. */
const weighing: ReadonlySet<string> = new Set([
  'weigh',
  'weighs',
  'weighed',
  'weighing',
  'weight',
  'heavy',
  'heavier',
  'drop',
  'shed',
]);

export const moneyAfter: AmountRule = {
  id: 'quantities/rules/money-after',
  read(passage, at) {
    const numeral = readNumeral(passage.words, at, passage.lexicon);
    if (!numeral || (numeral.form === 'fraction' && passage.words[numeral.next]?.glued)) return undefined;
    const from = afterTie(passage, afterOf(passage, numeral));
    const currency: FoundCurrency | undefined = readCurrencyAfter(passage, from) ?? readMillions(passage, from);
    if (!currency || isWeight(passage, currency, from) || isVerb(passage, numeral, from)) return undefined;
    const scaled = readScaleAfter(passage, numeral, currency.next);
    const amount: Amount = moneyAmount(
      currency.value,
      { ...numeral, ...scaled, value: numeral.value * (currency.factor ?? 1) * scaled.factor },
      moneyAfter.id,
    );
    return addMinor(passage, amount) ?? amount;
  },
  examples: [
    ['420 million Finnish markka', '420000000 FIM'],
    ['a one-yen bid', '1 JPY'],
    ['35 lakh rupees', '3500000 INR'],
    ['five million yen', '5000000 JPY'],
    ['thirteen dollars and forty-five cents', '13.45 USD'],
    ['it cost 20€ or 42 Kuwaiti dinars', '20 EUR', '42 KWD'],
    ['75 USD million', '75000000 USD'],
    ['120 MEUR', '120000000 EUR'],
    ['a half million dollars', '500000 USD'],
    ['50 cents more', '0.5 USD'],
  ],
  counterexamples: ['two pounds of meat', 'of the three won', 'the 100,000 mark', 'three real options'],
};

/** "a quarter of a dollar". */
function afterOf({ words }: Passage, numeral: Numeral): number {
  if (numeral.form !== 'fraction')
    return words[numeral.next]?.lower === 'of' && numeral.scale > 1 && numeral.form === 'words'
      ? numeral.next
      : numeral.next;
  return words[numeral.next]?.lower === 'a' ? numeral.next + 1 : numeral.next;
}

function isWeight(
  { words }: Passage,
  currency: { readonly value: CurrencyReading; readonly next: number },
  at: number,
): boolean {
  const noun = words[currency.next - 1]?.lower;
  if ((noun !== 'pound' && noun !== 'pounds') || currency.next !== at + 1) return false;
  const around = words.slice(Math.max(0, at - 8), currency.next + 4);
  const substance =
    words[currency.next]?.lower === 'of' &&
    ![
      'aid',
      'sales',
      'debt',
      'investment',
      'damage',
      'revenue',
      'tax',
      'public',
      'government',
      'funding',
      'assets',
      'exports',
      'the',
      'its',
    ].includes(words[currency.next + 1]?.lower ?? '');
  return substance || around.some((word) => weighing.has(word.lower));
}

/** "of the three won by", "the two won": a verb, no Korean money. */
function isVerb({ words }: Passage, numeral: Numeral, at: number): boolean {
  return words[at]?.lower === 'won' && numeral.form === 'words' && numeral.scale === 1;
}

/** "30 MUSD", "120 MEUR". */
function readMillions(
  { words, lexicon }: Passage,
  at: number,
): { value: CurrencyReading; next: number; factor: number } | undefined {
  const word = words[at];
  const code = word && /^M[A-Z]{3}$/.test(word.text) ? lexicon.currencySymbols.get(word.text.slice(1)) : undefined;
  return code && { value: code, next: at + 1, factor: 1e6 };
}

/** "75 USD million": a scale word after the currency. */
function readScaleAfter(
  { words, lexicon }: Passage,
  numeral: Numeral,
  next: number,
): { factor: number; scale: number; next: number } {
  const row = numeral.scale === 1 ? lexicon.numerals.get(words[next]?.lower ?? '') : undefined;
  if (row?.kind !== 'scale') return { factor: 1, scale: numeral.scale, next };
  return { factor: row.value, scale: row.value, next: next + 1 };
}
