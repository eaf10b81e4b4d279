import type { Amount, AmountRule, Passage } from '../amount.ts';
import type { CurrencyReading } from '../lexicon.ts';
import { type Numeral, readNumeral } from '../numerals/numeral.ts';
import { readCurrencySymbol, readUnit } from '../unit.ts';
import { isDash } from '../words.ts';
import { addMinor, moneyAmount } from './money.ts';

/** Nouns that stand before their number in some countries' English ("birr 200 million"), but are also other words. */
const neverBefore: ReadonlySet<string> = new Set(['won', 'real', 'sterling', 'yen', 'euro', 'yuan']);
const settledBy: ReadonlySet<string> = new Set(['the', 'a', 'against', 'per', 'of', 'to']);

export const moneyBefore: AmountRule = {
  id: 'quantities/rules/money-before',
  read(passage, at) {
    const currency = readCurrencySymbol(passage, at, true) ?? readNoun(passage, at);
    if (!currency) return undefined;
    const numeral = readSigned(passage, currency.next);
    if (!numeral || numeral.form === 'fraction') return undefined;
    if (numeral.form === 'words' && !/^\p{L}{3}$|\$/u.test(textAt(passage, at, currency.next))) return undefined;
    const after = readUnit(passage, numeral.next);
    if (after?.value.dimension === 'percent') return undefined;
    const amount = moneyAmount(currency.value, { ...numeral, first: at }, moneyBefore.id);
    return withCode(passage, addMinor(passage, amount) ?? amount);
  },
  examples: [
    ['worth US$ 4.8 billion', '4800000000 USD'],
    ['the $10K and $2.174T deals', '10000 USD', '2174000000000 USD'],
    ['a Rs 4,000 crore plan', '40000000000 INR'],
    ['USD115.5 and EUR 20', '115.5 USD', '20 EUR'],
    ['NZ$3bn, A$ 20 and €450m', '3000000000 NZD', '20 AUD', '450000000 EUR'],
    ['paid £-5', '-5 GBP'],
    ['birr 200 million', '200000000 ETB'],
  ],
  counterexamples: ['the dollar fell 3 percent', 'ALL 5 solutions', 'Team A won 5 games', 'the euro 2024 cup'],
};

/** "$-99.99", "£-5": the sign may stand between symbol and number. */
function readSigned({ words, lexicon }: Passage, at: number): Numeral | undefined {
  const sign = words[at];
  const signed = isDash(sign) && sign?.glued && words[at + 1]?.glued && words[at + 1]?.kind === 'digits';
  const numeral = readNumeral(words, signed ? at + 1 : at, lexicon, { money: true });
  return numeral && signed ? { ...numeral, value: -numeral.value } : numeral;
}

function textAt({ text, words }: Passage, first: number, next: number): string {
  return text.slice(words[first]?.start, words[next - 1]?.end);
}

function readNoun({ words, lexicon }: Passage, at: number): { value: CurrencyReading; next: number } | undefined {
  const noun = lexicon.currencyWords.at(words, at);
  const word = words[at];
  if (!noun || !word || noun.value.minor || neverBefore.has(word.lower) || settledBy.has(words[at - 1]?.lower ?? ''))
    return undefined;
  const digits = words[noun.next];
  if (digits?.kind !== 'digits' || digits.glued) return undefined;
  const scaled =
    lexicon.numerals.get(words[noun.next + 1]?.lower ?? '')?.kind === 'scale' ||
    lexicon.marks.has(words[noun.next + 1]?.text ?? '');
  return scaled || (noun.value.sure && noun.next === at + 1 && /[^s]$/.test(word.lower) && !words[noun.next + 1])
    ? noun
    : undefined;
}

/** "$5 million USD", "$15 (USD)": a code after the number settles what "$" is. */
function withCode(passage: Passage, amount: Amount): Amount {
  if (amount.currency?.sure !== false) return amount;
  const code = readCurrencySymbol(passage, amount.next, false);
  const row = code?.value.rows[0];
  if (!code || !row || row.code !== passage.words[amount.next]?.text) return amount;
  return { ...amount, next: code.next, currency: code.value, unit: row.code, unitBasis: 'stated' };
}
