import type { QuantityLexicon } from '../lexicon.ts';
import { isDash, type Word } from '../words.ts';
import { isAnd, isDivisor, type Reading, readDigitGroup, readWordGroup, rowAt } from './group.ts';

/** Where the number stands decides what a lone "m" or "t" after it means. */
export interface NumeralContext {
  /** A currency symbol stands before it. */
  readonly money: boolean;
}

/** Scale words and marks in a row: "million", "lakh crore", "thousand million", "bn"; value 1 when there is none. */
export function readScales(
  words: readonly Word[],
  at: number,
  digits: boolean,
  lexicon: QuantityLexicon,
  context: NumeralContext,
): Reading {
  let value = 1;
  let next = at;
  for (let count = 0; count < 3; count += 1) {
    const scale =
      readScaleWord(words, next, digits, lexicon) ?? (digits ? readMark(words, next, lexicon, context) : undefined);
    if (!scale) break;
    value *= scale.value;
    next = scale.next;
  }
  return { value, next };
}

function readScaleWord(
  words: readonly Word[],
  at: number,
  digits: boolean,
  lexicon: QuantityLexicon,
): Reading | undefined {
  const from = isDash(words[at]) && words[at]?.glued ? at + 1 : at;
  const row = rowAt(words, from, lexicon);
  const scales = row?.kind === 'scale' || row?.kind === 'scale_plural' || (row?.kind === 'hundred' && digits);
  return row && scales ? { value: row.value, next: from + 1 } : undefined;
}

/** "bn", "k", "mln."; a lone letter must be glued to its digits, and "m" must not be metres. */
function readMark(
  words: readonly Word[],
  at: number,
  lexicon: QuantityLexicon,
  { money }: NumeralContext,
): Reading | undefined {
  const mark = words[at];
  const value = mark && lexicon.marks.get(mark.text);
  if (!mark || value === undefined) return undefined;
  const reading = { value, next: at + 1 };
  if (money) return reading;
  if (mark.text === 'mm') return undefined;
  if (mark.text.length > 1) return { value, next: isAbbreviationDot(words, at + 1) ? at + 2 : at + 1 };
  if (!mark.glued) return mark.text === 'k' && words[at + 1]?.kind !== 'letters' ? reading : undefined;
  if (unitLetters.has(mark.text)) return undefined;
  return mark.text !== 'm' || isMillion(words, at + 1, lexicon) ? reading : undefined;
}

/** Letters that without a currency are tonnes, litres, giga-something. */
const unitLetters: ReadonlySet<string> = new Set(['t', 'T', 'l', 'G']);

/** "120 bn. dollars": the dot belongs to the mark when the sentence goes on. */
function isAbbreviationDot(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  return (
    words[at]?.text === '.' && words[at]?.glued === true && after?.kind === 'letters' && after.text === after.lower
  );
}

/** What may follow a length and so shows that "m" is metres. */
const lengthWords: ReadonlySet<string> = new Set(
  'long wide tall high deep thick away above below sea of x by from apart'.split(' '),
);

/** "5m people", "12m tonnes", "3m$": the "m" is a million before what is counted or a currency. */
function isMillion(words: readonly Word[], at: number, lexicon: QuantityLexicon): boolean {
  const after = words[at];
  if (!after || lengthWords.has(after.lower)) return false;
  if (after.kind !== 'letters' || after.glued) return lexicon.currencySymbols.has(after.text);
  if (lexicon.unitWords.at(words, at) || lexicon.currencyWords.at(words, at)) return true;
  return lexicon.people.has(after.lower) || /^.{2,}[^s]s$/.test(after.lower);
}

/** What follows a scale word and belongs to the same number: "4 thousand 3 hundred and 21", "three million, two hundred". */
export function readSmaller(
  words: readonly Word[],
  at: number,
  smallest: number,
  inDigits: boolean,
  lexicon: QuantityLexicon,
): { readonly value: number; readonly next: number; readonly scale: number } | undefined {
  const joined = isAnd(words[at]);
  const from = joined || (words[at]?.text === ',' && !inDigits) ? at + 1 : at;
  const opener = words[from];
  if (opener?.lower === 'a' || opener?.lower === 'an') return undefined;
  const digits = opener?.kind === 'digits';
  if (digits && words[at]?.text === ',') return undefined;
  const head = digits ? readDigitGroup(words, from, lexicon) : readWordGroup(words, from, lexicon);
  if (!head || !Number.isInteger(head.value) || head.value === 0 || isDivisor(words, head.next, lexicon))
    return undefined;
  const scaled = readScales(words, head.next, digits, lexicon, { money: false });
  const tail = smallest === 100 && joined && head.value < 100;
  if ((digits && scaled.value === 1 && !tail) || head.value * scaled.value >= smallest) return undefined;
  return { value: head.value * scaled.value, next: scaled.next, scale: scaled.value };
}
