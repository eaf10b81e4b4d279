/** The period of a number whose sentence gives no date: that of the flows told just before it. */
import type { ObservationFact } from '../../../schemas/extracted.ts';
import type { MarkedArticle } from '../document.ts';
import { flows } from './period.ts';

/** How many passages back the period may have been named. */
const reach = 2;

/**
 * Carries the period of a flow over to the flows that follow it in the same paragraph, as long as no other date is named.
 * Days are not carried: what happened on one day is told with it.
 */
export function carryPeriods(article: MarkedArticle, facts: readonly ObservationFact[]): ObservationFact[] {
  const dated = new Set(article.dates.map(({ passage }) => passage));
  let last: { readonly passage: number; readonly period: string } | undefined;
  return facts.map((fact) => {
    const { passage } = fact.evidence[0];
    if (!flows.has(fact.indicator)) return fact;
    const isReal = fact.status === 'actual' || fact.status === 'estimated';
    if (fact.period !== null) {
      // Of several periods in one sentence the latest is the one that the text goes on with.
      const isEarlier = last?.passage === passage && fact.period < last.period;
      if (isReal && !isEarlier) last = { passage, period: fact.period };
      return fact;
    }
    const isNear = last !== undefined && passage > last.passage && passage - last.passage <= reach;
    const isSame =
      last !== undefined && article.passages[passage]?.paragraph === article.passages[last.passage]?.paragraph;
    if (last === undefined || !isNear || !isSame || dated.has(passage) || isDay(last.period)) return fact;
    if (!isReal) return fact;
    last = { passage, period: last.period };
    return { ...fact, period: last.period };
  });
}

function isDay(period: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(period) || period.includes('..');
}
