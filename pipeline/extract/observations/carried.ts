/** The period of a number whose sentence gives no date: that of the numbers told just before it. */
import type { DateExpression, ObservationFact } from '../../../schemas/extracted.ts';
import type { Indicator } from '../../../schemas/vocabulary.ts';
import type { MarkedArticle } from '../document.ts';
import { datesOf, isRightAfter } from './dated.ts';
import { isFormer } from './former.ts';
import { flows } from './period.ts';

/** How many passages back the period may have been named. */
const reach = 3;

/** What is told of one day together: the dead and wounded of a raid, the prices of a trading day. */
const days: readonly ReadonlySet<Indicator>[] = [new Set(['casualties']), new Set(['price', 'growth'])];

const traded: ReadonlySet<Indicator> = new Set([
  'bilateral_trade',
  'foreign_trade',
  'exports',
  'imports',
  'trade_balance',
  'revenue',
  'share',
  'growth',
]);

interface Last {
  readonly passage: number;
  readonly period: string;
  readonly indicator: Indicator;
}

/**
 * Carries the period of a flow over to the flows that follow it in its paragraph, as long as no other date is named. A day is carried only
 * only to numbers of the same kind; an open period is not carried.
 */
export function carryPeriods<Fact extends ObservationFact>(article: MarkedArticle, facts: readonly Fact[]): Fact[] {
  let last: Last | undefined;
  return facts.map((fact) => {
    const { passage } = fact.evidence[0];
    const { indicator } = fact;
    if (!flows.has(indicator) && !days.some((kind) => kind.has(indicator))) return fact;
    if (fact.status !== 'actual' && fact.status !== 'estimated') return fact;
    if (fact.period !== null) {
      // Of several periods in one sentence the latest is the one that the text goes on with.
      const isEarlier = last?.passage === passage && fact.period < last.period;
      const isFormer = article.quantities[fact.quantity]?.change === 'from';
      if (!isEarlier && !isFormer) last = { passage, period: fact.period, indicator };
      return fact;
    }
    if (last === undefined || last.period.includes('..') || !isNear(article, last, passage)) return fact;
    const isOneDay = isDay(last.period);
    const isSame = article.passages[passage]?.paragraph === article.passages[last.passage]?.paragraph;
    const from = last.indicator;
    const isKind = days.some((kind) => kind.has(indicator) && kind.has(from));
    // A report on trade goes on with its year from paragraph to paragraph.
    const isReport = traded.has(from) && traded.has(indicator);
    if (isOneDay ? !isSame || !isKind : !flows.has(indicator) || !(isSame || isReport)) return fact;
    // Parts of a stake or of a debt hold at any time; parts of trade are those of its period.
    if (indicator === 'share' && (!isSame || !traded.has(from))) return fact;
    last = { ...last, passage, indicator };
    return { ...fact, period: last.period };
  });
}

function isNear(article: MarkedArticle, last: Last, passage: number): boolean {
  if (passage === last.passage) return isCarried(article, last);
  return passage > last.passage && passage - last.passage <= reach && !namesTime(article, last, passage);
}

/** The period of the last number was itself carried into its sentence. */
function isCarried(article: MarkedArticle, last: Last): boolean {
  return !namesTime(article, last, last.passage);
}

/**
 * A sentence with a date of its own does not go on with the period before it, unless it only looks back: "a year earlier",
 * "rose to $5bn, from $4bn in 2022" after what was told of 2023.
 */
function namesTime({ article, ...marked }: MarkedArticle, { period }: Last, passage: number): boolean {
  const sentence = marked.sentences[passage];
  const former = marked.quantities.filter(
    (quantity) => quantity.passage === passage && sentence !== undefined && isFormer(sentence, quantity),
  );
  const looksBack = (date: DateExpression): boolean =>
    /\b(?:earlier|before|ago|previous)\b/i.test(article.text.slice(date.start, date.end)) ||
    (date.edtf !== null &&
      date.edtf < period &&
      former.some((quantity) => sentence !== undefined && isRightAfter(sentence, quantity, date)));
  return datesOf({ article, ...marked }, passage).some((date) => !looksBack(date));
}

function isDay(period: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(period);
}
