/** Finds every quantity of an article: numbers with hedge, unit, rate and what they count. */
import type { DateExpression, Quantity, Span } from '../../../schemas/extracted.ts';
import type { ReadArticle } from '../document.ts';
import type { Sentence } from '../grammar/sentence.ts';
import type { Amount, Passage } from './amount.ts';
import type { Draft } from './draft.ts';
import { type QuantityLexicon, type QuantityReference, quantityLexicon } from './lexicon.ts';
import { readCells } from './passes/cells.ts';
import { joinBounds } from './passes/bounds.ts';
import { shareEnds } from './passes/ends.ts';
import { markChanges } from './passes/changes.ts';
import { readCounted } from './passes/counted.ts';
import { currencySettler, namedCurrencies, settleCurrencies, withoutStrayLetters } from './passes/currencies.ts';
import { readElided } from './passes/elided.ts';
import { readExchangeRates } from './passes/exchange.ts';
import { readHedges } from './passes/hedges.ts';
import { withoutNames } from './passes/names.ts';
import { readPeople } from './passes/people.ts';
import { joinRanges } from './passes/ranges.ts';
import { readRates } from './passes/rates.ts';
import { scanAmounts } from './scan.ts';
import { splitWords } from './words.ts';

/** An article whose dates are known; a number inside a date is no quantity. */
export interface DatedArticle extends ReadArticle {
  readonly dates: readonly DateExpression[];
}

/**
 * Builds the finder once from the reference rows.
 * @returns a pure function from an article with its dates to its quantities, in the order of the text
 */
export function createQuantityFinder(reference: QuantityReference): (article: DatedArticle) => Quantity[] {
  const lexicon = quantityLexicon(reference);
  return (article) => findQuantities(article, lexicon);
}

function findQuantities({ article, passages, sentences, dates }: DatedArticle, lexicon: QuantityLexicon): Quantity[] {
  const datesOf = byPassage(dates);
  const read = passages.map(({ start, end }, index) => {
    const passage: Passage = { text: article.text, words: splitWords(article.text, start, end), lexicon };
    return { passage, drafts: draftsOf(passage, sentences[index], datesOf.get(index) ?? []) };
  });
  const settler = currencySettler(
    article.text,
    namedCurrencies(read.flatMap(({ drafts }) => drafts)),
    lexicon.currencies,
  );
  return read.flatMap(({ passage, drafts }, index) =>
    settleCurrencies(passage, drafts, settler).map((item) => quantityOf(item, passage, index)),
  );
}

function byPassage(dates: readonly DateExpression[]): ReadonlyMap<number, readonly DateExpression[]> {
  const groups = new Map<number, DateExpression[]>();
  for (const date of dates) {
    const group = groups.get(date.passage);
    if (group) group.push(date);
    else groups.set(date.passage, [date]);
  }
  return groups;
}

/** The passes over one passage, in order. */
function draftsOf(passage: Passage, sentence: Sentence | undefined, dates: readonly Span[]): Draft[] {
  const amounts = withoutNames(passage, withoutDates(passage, scanAmounts(passage), dates));
  const ranges = joinRanges(passage, amounts);
  const hedged = readHedges(passage, ranges);
  const changes = shareEnds(markChanges(passage, joinBounds(passage, hedged)));
  const counted = readPeople(passage, sentence, readCounted(passage, sentence, readExchangeRates(passage, changes)));
  return withoutStrayLetters(
    passage,
    readElided(passage, sentence, readCells(passage, shareEnds(readRates(passage, counted)))),
  );
}

/** Drops amounts inside dates, before ranges are joined: "2012-13 to 934 000 t". */
function withoutDates({ words }: Passage, amounts: readonly Amount[], dates: readonly Span[]): readonly Amount[] {
  // Both run in the order of the text, so one walk along the dates is enough.
  let at = 0;
  return amounts.filter(({ first, next }) => {
    const [start, end] = [words[first]?.start ?? 0, words[next - 1]?.end ?? 0];
    while ((dates[at]?.end ?? Infinity) <= start) at += 1;
    return (dates[at]?.start ?? Infinity) >= end;
  });
}

function quantityOf(item: Draft, { words }: Passage, passage: number): Quantity {
  const from = words[item.widest.first]?.start ?? 0;
  const to = words[item.widest.next - 1]?.end ?? from;
  return {
    passage,
    start: from,
    end: to,
    core: { start: words[item.first]?.start ?? from, end: words[item.next - 1]?.end ?? to },
    value: item.low === null ? item.value : null,
    low: item.low,
    high: item.high,
    qualifier: item.qualifier,
    unit: item.unit,
    unitBasis: item.unitBasis,
    dimension: item.dimension,
    per: item.per,
    counted: item.counted,
    change: item.change,
    rule: item.rule,
  };
}
