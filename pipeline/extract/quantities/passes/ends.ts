import type { Draft } from '../draft.ts';

/** Gives the two ends of a change the unit and rate that the text writes once: "from 48 to 24 hours", "from $38 to $31 a tonne". */
export function shareEnds(drafts: readonly Draft[]): Draft[] {
  return drafts.map((item, index) => {
    const next = drafts[index + 1];
    const before = drafts[index - 1];
    if (item.change === 'from' && next?.change === 'to') return completed(item, next);
    if (item.change === 'to' && before?.change === 'from') return { ...item, per: item.per ?? before.per };
    return item;
  });
}

function completed(from: Draft, to: Draft): Draft {
  const bare = from.dimension === 'count' && from.counted === null && to.dimension !== 'count';
  const unit = bare ? { unit: to.unit, dimension: to.dimension, unitBasis: to.unitBasis, currency: to.currency } : {};
  return { ...from, ...unit, per: from.per ?? to.per };
}
