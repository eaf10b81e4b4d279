import type { QuantityLexicon } from '../lexicon.ts';
import { isDash, type Word } from '../words.ts';
import { readAddedFraction, readFraction } from './fraction.ts';
import { isDivisor, type Reading, readDigitGroup, readWordGroup, rowAt, skipDash } from './group.ts';
import { type NumeralContext, readScales, readSmaller } from './scale.ts';

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
  if (!head || (!digits && isDivisor(words, head.next, lexicon))) return undefined;
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
    const more = readSmaller(words, next, smallest, digits, lexicon);
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
