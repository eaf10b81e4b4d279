import type { Passage } from '../amount.ts';
import { type Draft, widened } from '../draft.ts';
import type { HedgeReading } from '../lexicon.ts';
import type { Word } from '../words.ts';

/** Reads the hedges before and after each draft: "nearly", "as much as", "or more". */
export function readHedges(passage: Passage, drafts: readonly Draft[]): Draft[] {
  return drafts.map((item) => hedgeAfter(passage, hedgeBefore(passage, item)));
}

function hedgeBefore({ words, lexicon }: Passage, item: Draft): Draft {
  const gap = gapBefore(words, item.widest.first);
  const hedge = lexicon.hedgesBefore.endingAt(words, gap - 1);
  if (!hedge || comparesBefore(words, hedge.first) || !fits(words, hedge.first, hedge.value, item)) return item;
  const outer = lexicon.hedgesBefore.endingAt(words, hedge.first - 1);
  const first = outer && words[outer.first]?.lower !== 'some' ? outer.first : hedge.first;
  const qualifier =
    hedge.value.qualifier === 'exactly'
      ? (outer?.value.qualifier ?? 'exactly')
      : outer
        ? combined(outer.value, hedge.value)
        : hedge.value.qualifier;
  if (item.qualifier === 'between') return widened(item, first, item.widest.next);
  return { ...widened(item, first, item.widest.next), qualifier };
}

/** "7 % less than the 5 million": the words compare what stands before them with the number. */
function comparesBefore(words: readonly Word[], first: number): boolean {
  const before = words[first - 1];
  return (
    /^(?:less|more|fewer|higher|lower|larger|smaller|greater)$/.test(words[first]?.lower ?? '') &&
    /^(?:%|percent|cent|times|points?|quarter|third|half|fifth|percentage)$/.test(before?.lower ?? '')
  );
}

/** "at least an estimated 50": the bound says more than the estimate. */
function combined(outer: HedgeReading, inner: HedgeReading): Draft['qualifier'] {
  return inner.qualifier === 'approximately' && outer.qualifier !== 'exactly' ? outer.qualifier : inner.qualifier;
}

/** Steps over an article or an adjective between hedge and number: "over a US$4.7 billion", "more than the 20". */
function gapBefore(words: readonly Word[], first: number): number {
  const before = words[first - 1]?.lower;
  return isArticle(before) ? (words[first - 2]?.lower === 'over' ? first : first - 1) : first;
}

function isArticle(word: string | undefined): boolean {
  return word === 'a' || word === 'an' || word === 'the';
}

const spans: ReadonlySet<string> = new Set([
  'for',
  'of',
  'lasted',
  'last',
  'took',
  'take',
  'spent',
  'after',
  'is',
  'was',
  'than',
  'been',
  'spanning',
  'by',
  'at',
]);

/** "over" before a span of time is mostly "during"; "some" needs a number; "under" may be a preposition of place. */
function fits(words: readonly Word[], first: number, hedge: HedgeReading, item: Draft): boolean {
  if (hedge.phrase === 'over' && item.dimension === 'time') return spans.has(words[first - 1]?.lower ?? '');
  // "under a $375 million contract": by virtue of it.
  if (hedge.phrase === 'under' && isArticle(words[first + 1]?.lower)) return false;
  if (hedge.phrase === 'near' || hedge.phrase === 'past' || hedge.phrase === 'top' || hedge.phrase === 'beyond')
    return item.dimension === 'percent' || item.dimension === 'money';
  if (hedge.phrase === 'just' || hedge.phrase === 'only') return true;
  if (hedge.phrase === 'maximum' || hedge.phrase === 'minimum') return words[first - 1]?.lower !== 'the' || true;
  return true;
}

/** "above 1000 and below 1500": the hedge belongs to the number after it. */
function startsNumber(word: Word | undefined, lexicon: Passage['lexicon']): boolean {
  return word !== undefined && (word.kind === 'digits' || lexicon.numerals.has(word.lower));
}

function hedgeAfter({ words, lexicon }: Passage, item: Draft): Draft {
  const hedge = lexicon.hedgesAfter.at(words, item.widest.next);
  if (!hedge || item.qualifier === 'between' || startsNumber(words[hedge.next], lexicon)) return item;
  const weak =
    hedge.value.qualifier === 'exactly' ||
    ['on average', 'maximum', 'approximately', 'roughly', 'exactly', 'precisely', 'plus'].includes(hedge.value.phrase);
  if (weak && item.qualifier !== 'exactly') return item;
  if (
    ['on average', 'approximately', 'roughly', 'maximum', 'plus', 'at least'].includes(hedge.value.phrase) &&
    words[hedge.next]?.kind === 'letters'
  )
    return item;
  if (hedge.value.qualifier === 'approximately' && item.qualifier !== 'exactly') return item;
  if (hedge.value.phrase === '+' && !words[item.widest.next]?.glued) return item;
  return { ...widened(item, item.widest.first, hedge.next), qualifier: hedge.value.qualifier };
}
