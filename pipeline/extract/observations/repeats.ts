import type { EvidenceSpan, ObservationFact } from '../../../schemas/extracted.ts';
import type { MarkedArticle } from '../document.ts';

/**
 * A number that a heading, caption or pull quote repeats is the observation of the body with a second piece of evidence.
 * Told twice = the same amount in the same unit, in a passage that repeats.
 */
export function uniteRepeats(article: MarkedArticle, observations: readonly ObservationFact[]): ObservationFact[] {
  const kindOf = ({ evidence }: ObservationFact) => article.passages[evidence[0].passage]?.kind;
  const isRepeating = (fact: ObservationFact) => kindOf(fact) !== 'body';
  const amountOf = ({ quantity }: ObservationFact): string => {
    const { value, low, high, unit, per } = article.quantities[quantity] ?? {};
    return JSON.stringify([value, low, high, unit, per]);
  };
  const told = observations.filter((fact) => !isRepeating(fact));
  const echoes = new Map<ObservationFact, EvidenceSpan[]>();
  const alone: ObservationFact[] = [];
  for (const fact of observations.filter(isRepeating)) {
    const first = told.find((other) => amountOf(other) === amountOf(fact));
    if (first === undefined) alone.push(fact);
    else echoes.set(first, [...(echoes.get(first) ?? []), ...fact.evidence]);
  }
  return [
    ...alone,
    ...told.map((fact): ObservationFact => ({ ...fact, evidence: [...fact.evidence, ...(echoes.get(fact) ?? [])] })),
  ];
}
