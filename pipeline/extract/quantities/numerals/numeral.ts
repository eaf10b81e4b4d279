import type { QuantityLexicon } from '../lexicon.ts';
import { isDash, type Word } from '../words.ts';
import { readAddedFraction, readFraction } from './fraction.ts';
import { isAnd, isDivisor, type Reading, readDigitGroup, readWordGroup, rowAt, skipDash } from './group.ts';

/** A number as written, scale words applied. */
export interface Numeral {
  readonly first: number;
  /** Index of the first word after it. */
  readonly next: number;
  readonly value: number;
  /** Product of the scale words: 1e6 in "4 million", else 1. */
  readonly scale: number;
  readonly form: 'digits' | 'words' | 'fraction';
}

/** Where the number stands decides what a lone "m" or "t" after it means. */
export interface NumeralContext {
  /** A currency symbol stands before it. */
  readonly money: boolean;
}

/** Reads the number that starts at `words[at]`, or declines. Ordinals, labels and lists are no numbers. */
export function readNumeral(
  words: readonly Word[],
  at: number,
  lexicon: QuantityLexicon,
  context: NumeralContext = { money: false },
): Numeral | undefined {
  const sign = readSign(words, at);
  const from = sign === -1 ? at + 1 : at;
  const unsigned = readUnsigned(words, from, lexicon, context);
  return unsigned && { ...unsigned, first: at, value: clean(sign * unsigned.value) };
}

/** Drops the noise that binary fractions leave behind: 461.4 * 1e6 is 461400000. */
function clean(value: number): number {
  return Number(value.toPrecision(14));
}

function readSign(words: readonly Word[], at: number): 1 | -1 {
  const word = words[at];
  if (word?.lower === 'minus' || word?.lower === 'negative') return -1;
  const digits = words[at + 1];
  return isDash(word) && word?.text !== '—' && !word?.glued && digits?.glued && digits.kind === 'digits' ? -1 : 1;
}

function readUnsigned(
  words: readonly Word[],
  at: number,
  lexicon: QuantityLexicon,
  context: NumeralContext,
): Numeral | undefined {
  const fraction = readFraction(words, at, lexicon);
  if (fraction) return scaleFraction(words, at, fraction, lexicon);
  const dozens = readGroupWord(words, at, lexicon);
  if (dozens) return { first: at, ...dozens, scale: 1, form: 'words' };
  const digits = readDigitGroup(words, at, lexicon);
  const head = digits ?? readWordGroup(words, at, lexicon);
  if (!head || (!digits && isOrdinal(words, head.next, lexicon))) return undefined;
  return readScaled(words, at, head, digits !== undefined, lexicon, context);
}

/** "half a million", "three-quarters of a billion", "half dozen"; without a scale it stays a fraction. */
function scaleFraction(words: readonly Word[], at: number, fraction: Reading, lexicon: QuantityLexicon): Numeral {
  let from = fraction.next;
  if (words[from]?.lower === 'of') from += 1;
  if (words[from]?.lower === 'a') from += 1;
  from = skipDash(words, from);
  const row = rowAt(words, from, lexicon);
  if (row && (row.kind === 'scale' || row.word === 'dozen' || row.word === 'hundred')) {
    return { first: at, next: from + 1, value: fraction.value * row.value, scale: row.value, form: 'words' };
  }
  return { first: at, ...fraction, scale: 1, form: 'fraction' };
}

/** "a dozen", "two dozen", "3 dozens", "a couple of". */
function readGroupWord(words: readonly Word[], at: number, lexicon: QuantityLexicon): Reading | undefined {
  const article = words[at]?.lower === 'a';
  const count = article
    ? { value: 1, next: at + 1 }
    : (readDigitGroup(words, at, lexicon) ?? readWordGroup(words, at, lexicon));
  if (!count) return undefined;
  const row = rowAt(words, count.next, lexicon);
  if (row?.kind !== 'group' || (row.word === 'score' && article) || (row.value === 2 && !article)) return undefined;
  const of = row.value === 2 && words[count.next + 1]?.lower === 'of';
  return { value: count.value * row.value, next: count.next + (of ? 2 : 1) };
}

function isOrdinal(words: readonly Word[], at: number, lexicon: QuantityLexicon): boolean {
  return (
    (isDash(words[at]) && words[at]?.glued ? isDivisor(words, at, lexicon) : isDivisor(words, at, lexicon)) === true
  );
}

function readScaled(
  words: readonly Word[],
  at: number,
  head: Reading,
  digits: boolean,
  lexicon: QuantityLexicon,
  context: NumeralContext,
): Numeral {
  const form = digits ? 'digits' : 'words';
  let { value, next } = readPoint(words, head, lexicon);
  const half = readAddedFraction(words, next, lexicon);
  if (half && Number.isInteger(value)) {
    value += half.value;
    next = half.next;
  }
  const scaled = readScales(words, next, digits, lexicon, context);
  const scale = scaled.value;
  value *= scale;
  next = scaled.next;
  let smallest = scale;
  while (smallest > 1) {
    const more = readSmaller(words, next, smallest, lexicon);
    if (!more) break;
    value += more.value;
    next = more.next;
    smallest = more.scale;
  }
  const part = smallest >= 1e6 ? readAddedFraction(words, next, lexicon) : undefined;
  if (!part) return { first: at, next, value, scale, form };
  const inner = readScales(words, part.next, false, lexicon, context);
  return {
    first: at,
    next: inner.next,
    value: value + part.value * (inner.value > 1 ? inner.value : smallest),
    scale,
    form,
  };
}

/** "two point five", "nine point nought four". */
function readPoint(words: readonly Word[], head: Reading, lexicon: QuantityLexicon): Reading {
  if (words[head.next]?.lower !== 'point') return head;
  let digits = '';
  let next = head.next + 1;
  while (digits.length < 12) {
    const group = readWordGroup(words, next, lexicon);
    if (!group || group.value > 99) break;
    digits += String(group.value);
    next = group.next;
  }
  return digits === '' ? head : { value: Number(`${head.value}.${digits}`), next };
}

/** Scale words and marks in a row: "million", "lakh crore", "thousand million", "bn"; value 1 when there is none. */
function readScales(
  words: readonly Word[],
  at: number,
  digits: boolean,
  lexicon: QuantityLexicon,
  context: NumeralContext,
): Reading {
  let value = 1;
  let next = at;
  for (let count = 0; count < 3; count += 1) {
    const from = isDash(words[next]) && words[next]?.glued ? next + 1 : next;
    const row = rowAt(words, from, lexicon);
    const factor =
      row && (row.kind === 'scale' || row.kind === 'scale_plural' || (row.kind === 'hundred' && digits))
        ? row.value
        : digits && from === next
          ? readMark(words, from, lexicon, context)
          : undefined;
    if (factor === undefined) break;
    value *= factor;
    next = from + 1;
    if (
      words[next]?.text === '.' &&
      words[next]?.glued &&
      !row &&
      /^(?:bn|mn|mln|bln|tn|trn|cr)$/i.test(words[from]?.text ?? '') &&
      words[next + 1]?.kind === 'letters' &&
      words[next + 1]?.text === words[next + 1]?.lower
    ) {
      next += 1;
    }
  }
  return { value, next };
}

/** What may follow a length and so shows that "m" is metres. */
const lengthWords: ReadonlySet<string> = new Set(
  'long wide tall high deep thick away above below sea of x by from apart'.split(' '),
);

function readMark(
  words: readonly Word[],
  at: number,
  lexicon: QuantityLexicon,
  { money }: NumeralContext,
): number | undefined {
  const mark = words[at];
  const factor = mark && lexicon.marks.get(mark.text);
  if (!mark || factor === undefined) return undefined;
  if (mark.text.length > 1)
    return mark.text === 'mm' && !money
      ? undefined
      : mark.text === 'MM' || mark.glued || !mark.glued
        ? factor
        : undefined;
  if (money) return factor;
  if (!mark.glued) return undefined;
  if (mark.text === 't' || mark.text === 'T' || mark.text === 'l' || mark.text === 'G') return undefined;
  if (mark.text !== 'm') return factor;
  const after = words[at + 1];
  if (after?.kind === 'letters' && !after.glued)
    return lengthWords.has(after.lower) || !countable(words, at + 1, lexicon) ? undefined : factor;
  return after && lexicon.currencySymbols.has(after.text) ? factor : undefined;
}

/** True before a plural or a unit: "5m people", "12m tonnes". */
function countable(words: readonly Word[], at: number, lexicon: QuantityLexicon): boolean {
  const next = words[at];
  if (!next) return false;
  if (lexicon.unitWords.at(words, at) || lexicon.currencyWords.at(words, at) || lexicon.people.has(next.lower))
    return true;
  return next.lower.length > 3 && next.lower.endsWith('s') && !next.lower.endsWith('ss');
}

/** What follows a scale word and belongs to the same number: "4 thousand 3 hundred and 21". */
function readSmaller(
  words: readonly Word[],
  at: number,
  smallest: number,
  lexicon: QuantityLexicon,
): { readonly value: number; readonly next: number; readonly scale: number } | undefined {
  const joined = isAnd(words[at]);
  const from = joined ? at + 1 : at;
  const digits = words[from]?.kind === 'digits';
  const opener = words[from]?.lower;
  if (opener === 'a' || opener === 'an') return undefined;
  const head = digits ? readDigitGroup(words, from, lexicon) : readWordGroup(words, from, lexicon);
  if (!head || isDivisor(words, head.next, lexicon) || !Number.isInteger(head.value) || head.value === 0)
    return undefined;
  const scaled = readScales(words, head.next, digits, lexicon, { money: false });
  if (digits && scaled.value === 1 && !(smallest === 100 && joined && head.value < 100)) return undefined;
  if (head.value * scaled.value >= smallest) return undefined;
  return { value: head.value * scaled.value, next: scaled.next, scale: scaled.value };
}
