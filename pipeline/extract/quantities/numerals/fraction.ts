import type { QuantityLexicon } from '../lexicon.ts';
import { isDash, type Word } from '../words.ts';
import { isAnd, type Reading, readWordGroup, rowAt, skipDash } from './group.ts';

/** What may follow "a third" when it is a part and not the third of a row. */
const afterPart: ReadonlySet<string> = new Set(
  'of more less fewer higher lower larger smaller in from by to on since at than and or as but when while during is was are were between after compared over that which million billion trillion dozen'.split(
    ' ',
  ),
);

/** What before "half" makes it a stretch of time or of a match, or a part of another word. */
const beforePeriodHalf: ReadonlySet<string> = new Set(
  'first second latter former other last this the each better next same final opening closing that per every'.split(
    ' ',
  ),
);

/**
 * Reads a fraction in words: "two thirds", "three-quarters", "a fifth", "half", "one in five", "two thirds of a million".
 * Declines on ordinals ("a third forum") and on halves and quarters of time.
 */
export function readFraction(words: readonly Word[], at: number, lexicon: QuantityLexicon): Reading | undefined {
  return (
    readHalf(words, at, lexicon) ??
    readParts(words, at, lexicon) ??
    readOneIn(words, at, lexicon) ??
    readOver(words, at, lexicon)
  );
}

function readHalf(words: readonly Word[], at: number, lexicon: QuantityLexicon): Reading | undefined {
  const opener = words[at]?.lower;
  const from = opener === 'a' || opener === 'an' || opener === 'one' ? skipDash(words, at + 1) : at;
  if (words[from]?.lower !== 'half') return undefined;
  if (from === at && beforePeriodHalf.has(words[at - 1]?.lower ?? '')) return undefined;
  const after = words[from + 1];
  if (isDash(after) && after?.glued) {
    const kind = rowAt(words, from + 2, lexicon)?.kind;
    const measured = kind === 'scale' || lexicon.unitWords.at(words, from + 2) !== undefined;
    return measured && words[from + 2]?.lower !== 'year' ? { value: 0.5, next: from + 1 } : undefined;
  }
  return ['year', 'years', 'yearly', 'term', 'time'].includes(after?.lower ?? '')
    ? undefined
    : { value: 0.5, next: from + 1 };
}

function readParts(words: readonly Word[], at: number, lexicon: QuantityLexicon): Reading | undefined {
  const article = words[at]?.lower === 'a' || words[at]?.lower === 'an';
  const count = article ? { value: 1, next: at + 1 } : readWordGroup(words, at, lexicon);
  const bare = !count && rowAt(words, at, lexicon)?.kind === 'fraction';
  const divisor = skipDash(words, count?.next ?? at);
  const row = rowAt(words, divisor, lexicon);
  if (!row || (count === undefined && !bare)) return undefined;
  const next = divisor + 1;
  if (bare)
    return words[at]?.lower === 'quarter' && startsAmount(words, next, lexicon) ? part(1, row.value, next) : undefined;
  if (!count) return undefined;
  if (count.value === 1 && row.kind === 'fraction') {
    if (!article) return part(1, row.value, next);
    return followsPart(words, next, row.word === 'quarter') ? part(1, row.value, next) : undefined;
  }
  return row.kind === 'fraction_plural' || row.word === 'halves' ? part(count.value, row.value, next) : undefined;
}

/** "quarter million", "quarter of a million". */
function startsAmount(words: readonly Word[], at: number, lexicon: QuantityLexicon): boolean {
  const from = words[at]?.lower === 'of' && words[at + 1]?.lower === 'a' ? at + 2 : at;
  const dashed = skipDash(words, from);
  return rowAt(words, dashed, lexicon)?.kind === 'scale' || lexicon.unitWords.at(words, dashed) !== undefined;
}

function followsPart(words: readonly Word[], at: number, time: boolean): boolean {
  const after = words[at];
  if (!after) return true;
  if (time) return /^(?:of|million|billion|less|more|fewer|higher|lower|larger|smaller)$/.test(after.lower);
  return after.kind === 'mark' ? !isDash(after) : afterPart.has(after.lower);
}

function part(count: number, divisor: number, next: number): Reading {
  return { value: count / divisor, next };
}

/** "one in five", "two out of five hundred", "8 of every 10". */
function readOneIn(words: readonly Word[], at: number, lexicon: QuantityLexicon): Reading | undefined {
  const few = small(words, at, lexicon);
  const link = few && outOf(words, few.next);
  const many = link && small(words, link.next, lexicon);
  if (!few || !many || few.value >= many.value || few.value < 1 || (link.weak && few.value !== 1)) return undefined;
  const timed = lexicon.unitWords.at(words, many.next) !== undefined;
  return timed || isDash(words[many.next]) ? undefined : { value: few.value / many.value, next: many.next };
}

/** The words between part and whole; a bare "in" is weak, since "killed two in five attacks" is no share. */
function outOf(words: readonly Word[], at: number): { readonly next: number; readonly weak: boolean } | undefined {
  const [first, second, third] = words.slice(at, at + 3).map((word) => word.lower);
  if (first === 'out' && second === 'of') return { next: third === 'every' ? at + 3 : at + 2, weak: false };
  if ((first === 'of' || first === 'in') && second === 'every') return { next: at + 2, weak: false };
  return first === 'in' ? { next: at + 1, weak: true } : undefined;
}

function small(words: readonly Word[], at: number, lexicon: QuantityLexicon): Reading | undefined {
  const word = words[at];
  if (word?.kind === 'digits')
    return /^[1-9]\d{0,2}$/.test(word.text) ? { value: Number(word.text), next: at + 1 } : undefined;
  return readWordGroup(words, at, lexicon);
}

/** "one over twenty", "2000 over 3", where nothing follows that the second number could count. */
function readOver(words: readonly Word[], at: number, lexicon: QuantityLexicon): Reading | undefined {
  const above = readWhole(words, at, lexicon);
  if (!above || words[above.next]?.lower !== 'over' || words[at - 1]?.text === '$') return undefined;
  const below = readWhole(words, above.next + 1, lexicon);
  const after = below && words[below.next];
  if (!below || below.value === 0 || (after && (after.kind !== 'mark' || after.text === '%'))) return undefined;
  return { value: above.value / below.value, next: below.next };
}

function readWhole(words: readonly Word[], at: number, lexicon: QuantityLexicon): Reading | undefined {
  const word = words[at];
  if (word?.kind === 'digits')
    return /^\d{1,6}$/.test(word.text) ? { value: Number(word.text), next: at + 1 } : undefined;
  return readWordGroup(words, at, lexicon);
}

/** "… and a half", "… and three quarters": what is added to a number before it. */
export function readAddedFraction(words: readonly Word[], at: number, lexicon: QuantityLexicon): Reading | undefined {
  if (!isAnd(words[at])) return undefined;
  const opener = words[at + 1]?.lower;
  const count =
    opener === 'a' || opener === 'an'
      ? { value: 1, next: at + 2 }
      : (readWordGroup(words, at + 1, lexicon) ?? { value: 1, next: at + 1 });
  const divisor = skipDash(words, count.next);
  const row = rowAt(words, divisor, lexicon);
  if (row?.kind !== 'fraction' && row?.kind !== 'fraction_plural') return undefined;
  return { value: count.value / row.value, next: divisor + 1 };
}
