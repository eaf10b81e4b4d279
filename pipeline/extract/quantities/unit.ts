import type { Passage } from './amount.ts';
import type { CurrencyReading, UnitReading } from './lexicon.ts';
import { isDash } from './words.ts';

interface Found<Value> {
  readonly value: Value;
  readonly next: number;
}

/** Symbols that are also words or parts of words: read only where no word follows. */
const weakSymbols: ReadonlySet<string> = new Set(['in', 'mi', 's', 'g.', 'bar', 'mo']);
const sizes: ReadonlySet<string> = new Set(['thick', 'wide', 'long', 'tall', 'high', 'deep', 'of']);

/** Reads the unit of measure that starts at a word: "square kilometres", "km²", "MW". */
export function readUnit({ text, words, lexicon }: Passage, at: number): Found<UnitReading> | undefined {
  const word = words[at];
  if (!word) return undefined;
  const phrase = lexicon.unitWords.at(words, at);
  const symbol = lexicon.unitSymbols
    .get(text.charAt(word.start))
    ?.find(([written]) => text.startsWith(written, word.start) && !isAlphanumeric(text, word.start + written.length));
  if (symbol && (!phrase || symbol[0].length >= (words[phrase.next - 1]?.end ?? 0) - word.start)) {
    const end = word.start + symbol[0].length;
    let next = at + 1;
    while ((words[next]?.start ?? end) < end) next += 1;
    if (weakSymbols.has(symbol[0]) && !standsAlone(words[next]?.lower, words[next]?.kind)) return phrase;
    return symbol[0] === 's' && word.glued ? undefined : { value: symbol[1], next };
  }
  return phrase;
}

function standsAlone(after: string | undefined, kind: string | undefined): boolean {
  return after === undefined || kind === 'mark' || sizes.has(after);
}

/** True when a letter, digit or superscript stands at the offset. */
function isAlphanumeric(text: string, offset: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(offset));
}

/** Reads the currency that starts at a word, as it stands after a number: "Swiss francs", "EUR", "€". */
export function readCurrencyAfter(passage: Passage, at: number): Found<CurrencyReading> | undefined {
  const { words, lexicon } = passage;
  const phrase = lexicon.currencyWords.at(words, at);
  if (phrase) return phrase;
  return readCurrencySymbol(passage, at, false);
}

/** Codes that are English words as well. */
const wordCodes: ReadonlySet<string> = new Set([
  'ALL',
  'TOP',
  'TRY',
  'CUP',
  'MAD',
  'SOS',
  'GEL',
  'LAK',
  'MOP',
  'BAM',
  'ANG',
]);

/**
 * Reads a currency symbol or code: "US$", "Rs.", "HK $", "USD". Letters and sign may stand apart, save a lone "a".
 * @param before true where a number must follow
 */
export function readCurrencySymbol(
  { words, lexicon }: Passage,
  at: number,
  before: boolean,
): Found<CurrencyReading> | undefined {
  for (let length = 4; length >= 1; length -= 1) {
    const parts = words.slice(at, at + length);
    if (parts.length < length || parts.some((part, index) => index > 0 && !joins(part, parts[index - 1]))) continue;
    const written = parts.map((part) => part.text).join('');
    const reading = lexicon.currencySymbols.get(written) ?? upperDollar(written, lexicon.currencySymbols);
    if (!reading || (!before && /^\p{L}$/u.test(written))) continue;
    if (
      wordCodes.has(written) &&
      before &&
      !lexicon.marks.has(words[at + length + 1]?.text ?? '') &&
      !/\d{4}|,/.test(words[at + length]?.text ?? '') &&
      lexicon.numerals.get(words[at + length + 1]?.lower ?? '')?.kind !== 'scale'
    )
      continue;
    return { value: reading, next: at + length };
  }
  return undefined;
}

function joins(
  part: { readonly glued: boolean; readonly text: string },
  left: { readonly text: string } | undefined,
): boolean {
  return part.glued || (part.text === '$' && /^(?:\p{L}{2}|[B-Z]$)/u.test(left?.text ?? ''));
}

function upperDollar(written: string, symbols: ReadonlyMap<string, CurrencyReading>): CurrencyReading | undefined {
  return written.length > 1 && written.endsWith('$') ? symbols.get(written.toUpperCase()) : undefined;
}

/** Skips a hyphen that ties a number to its unit: "2,387-km". */
export function afterTie({ words }: Passage, at: number): number {
  return isDash(words[at]) && words[at]?.glued && words[at + 1]?.glued ? at + 1 : at;
}
