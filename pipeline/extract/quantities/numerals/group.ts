import type { NumeralRow, QuantityLexicon } from '../lexicon.ts';
import { isDash, type Word } from '../words.ts';
import { readDigits } from './digits.ts';

/** A stretch of words read as a number. */
export interface Reading {
  readonly value: number;
  /** Index of the first word after it. */
  readonly next: number;
}

export function rowAt(words: readonly Word[], index: number, lexicon: QuantityLexicon): NumeralRow | undefined {
  const word = words[index];
  return word && lexicon.numerals.get(word.lower);
}

/** Reads a number below a thousand in words: "seven", "twenty-one", "three hundred and six", "hundred" in "a hundred". */
export function readWordGroup(words: readonly Word[], at: number, lexicon: QuantityLexicon): Reading | undefined {
  const article = words[at]?.lower;
  const first = article === 'a' || article === 'an' ? rowAt(words, at + 1, lexicon) : undefined;
  if (first && (first.kind === 'hundred' || first.kind === 'scale')) {
    return first.kind === 'hundred' ? afterHundred(words, at + 2, 100, lexicon) : { value: 1, next: at + 1 };
  }
  if (rowAt(words, at, lexicon)?.kind === 'hundred') return bareHundred(words, at, lexicon);
  const small = readBelowHundred(words, at, lexicon);
  if (!small) return undefined;
  const hundred = skipDash(words, small.next);
  if (rowAt(words, hundred, lexicon)?.kind !== 'hundred') return small;
  return afterHundred(words, hundred + 1, small.value * 100, lexicon);
}

/** "hundred thousand dollars": without a number before it, "hundred" counts only before a scale word. */
function bareHundred(words: readonly Word[], at: number, lexicon: QuantityLexicon): Reading | undefined {
  return rowAt(words, at + 1, lexicon)?.kind === 'scale' ? { value: 100, next: at + 1 } : undefined;
}

function afterHundred(words: readonly Word[], at: number, value: number, lexicon: QuantityLexicon): Reading {
  const from = isAnd(words[at]) ? at + 1 : at;
  const rest = readBelowHundred(words, from, lexicon);
  if (!rest || (rest.value < 20 && isDivisor(words, rest.next, lexicon))) return { value, next: at };
  return { value: value + rest.value, next: rest.next };
}

function readBelowHundred(words: readonly Word[], at: number, lexicon: QuantityLexicon): Reading | undefined {
  const row = rowAt(words, at, lexicon);
  if (row?.kind === 'digit' || row?.kind === 'teen') return { value: row.value, next: at + 1 };
  if (row?.kind !== 'ten') return undefined;
  const unit = skipDash(words, at + 1);
  const digit = rowAt(words, unit, lexicon);
  if (digit?.kind === 'digit' && digit.value > 0) return { value: row.value + digit.value, next: unit + 1 };
  return { value: row.value, next: at + 1 };
}

/** Reads a number in digits: "1,300", "1 300", "2 1/4", "2½", "1.3x10^6", "4e14". */
export function readDigitGroup(words: readonly Word[], at: number, lexicon: QuantityLexicon): Reading | undefined {
  const word = words[at];
  if (!word) return undefined;
  const glyph = lexicon.numerals.get(word.text);
  if (glyph?.kind === 'glyph') return { value: glyph.value, next: at + 1 };
  if (word.kind !== 'digits') return undefined;
  const spaced = readSpacedGroups(words, at);
  if (spaced) return spaced;
  const value = readDigits(word.text);
  if (value === undefined) return undefined;
  const half = lexicon.numerals.get(words[at + 1]?.text ?? '');
  if (half?.kind === 'glyph') return { value: value + half.value, next: at + 2 };
  const fraction = readDigitFraction(words, at + 1);
  if (fraction && Number.isInteger(value) && !words[at + 1]?.glued) {
    return { value: value + fraction.value, next: fraction.next };
  }
  return readDigitFraction(words, at) ?? readPower(words, at, value) ?? { value, next: at + 1 };
}

/** "1 300", "816 000": groups of three parted by one space. */
function readSpacedGroups(words: readonly Word[], at: number): Reading | undefined {
  const head = words[at];
  if (!head || !/^[1-9]\d{0,2}$/.test(head.text)) return undefined;
  let digits = head.text;
  let next = at + 1;
  while (next - at < 8) {
    const word = words[next];
    if (!word || word.start - (words[next - 1]?.end ?? 0) !== 1 || !/^\d{3}(?:\.\d{1,9})?$/.test(word.text)) break;
    digits += word.text;
    next += 1;
  }
  return next === at + 1 ? undefined : { value: Number(digits), next };
}

/** "3/4", "1/40". */
function readDigitFraction(words: readonly Word[], at: number): Reading | undefined {
  const [above, stroke, below, after] = words.slice(at, at + 4);
  if (!above || !below || stroke?.text !== '/' || !stroke.glued || !below.glued) return undefined;
  if (above.glued && words[at - 1]?.text === '/') return undefined;
  if (!/^\d{1,4}$/.test(above.text) || !/^[1-9]\d{0,4}$/.test(below.text) || (after?.text === '/' && after.glued)) {
    return undefined;
  }
  const value = Number(above.text) / Number(below.text);
  return value < 1 ? { value, next: at + 3 } : undefined;
}

/** "1.3x10^6", "6.23×10−4", "4e14", "1.1^23". */
function readPower(words: readonly Word[], at: number, mantissa: number): Reading | undefined {
  const mark = words[at + 1];
  if (!mark?.glued) return undefined;
  if (mark.lower === 'e') return readExponent(words, at + 2, (exponent) => Number(`${mantissa}e${exponent}`));
  if (mark.text === '^') return readExponent(words, at + 2, (exponent) => mantissa ** exponent);
  if ((mark.lower !== 'x' && mark.text !== '×') || !/^\d{1,2}$/.test(words[at + 2]?.text ?? '')) return undefined;
  const base = Number(words[at + 2]?.text);
  const exponent = words[at + 3]?.text === '^' ? at + 4 : at + 3;
  return readExponent(words, exponent, (power) =>
    base === 10 ? Number(`${mantissa}e${power}`) : mantissa * base ** power,
  );
}

function readExponent(words: readonly Word[], at: number, raise: (exponent: number) => number): Reading | undefined {
  const sign = words[at]?.text;
  const from = isDash(words[at]) || sign === '+' ? at + 1 : at;
  const digits = words[from];
  if (!digits?.glued || !/^\d{1,3}$/.test(digits.text)) return undefined;
  const value = raise(isDash(words[at]) ? -Number(digits.text) : Number(digits.text));
  return Number.isFinite(value) ? { value, next: from + 1 } : undefined;
}

export function isAnd(word: Word | undefined): boolean {
  return word?.lower === 'and' || word?.text === '&';
}

/** True where a word that divides ("thirds", "quarter") or an ordinal stands, after a hyphen or not. */
export function isDivisor(words: readonly Word[], at: number, lexicon: QuantityLexicon): boolean {
  const kind = rowAt(words, skipDash(words, at), lexicon)?.kind;
  return kind === 'fraction' || kind === 'fraction_plural' || kind === 'ordinal' || kind === 'ordinal_plural';
}

export function skipDash(words: readonly Word[], at: number): number {
  return isDash(words[at]) ? at + 1 : at;
}
