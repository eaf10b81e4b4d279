/** The other side of a number when its clause names only one: to whom a loan goes, with whom "two-way trade" is. */
import type { ObservationFact } from '../../../schemas/extracted.ts';
import type { Indicator } from '../../../schemas/vocabulary.ts';

const given: ReadonlySet<Indicator> = new Set(['financing', 'aid_value', 'aid_mass']);
const mutual = /\b(?:bilateral|two-way|mutual)\b/i;

/** How many passages back the other side may have been named. */
const reach = 2;

/**
 * A loan of a body or another country, told right after one to a country, goes there too; trade that is said to be mutual
 * is with whom the last trade was.
 */
export function carryCounterparts(facts: readonly ObservationFact[]): ObservationFact[] {
  const last = new Map<'given' | 'trade', { readonly passage: number; readonly counterpart: number }>();
  return facts.map((fact) => {
    const { passage } = fact.evidence[0];
    const [subject] = fact.subjects;
    const group = given.has(fact.indicator) ? 'given' : fact.indicator === 'bilateral_trade' ? 'trade' : undefined;
    if (group === undefined) return fact;
    if (fact.counterpart !== null) {
      last.set(group, { passage, counterpart: fact.counterpart });
      return fact;
    }
    const before = last.get(group);
    const near = before !== undefined && passage - before.passage <= reach ? before.counterpart : undefined;
    const isOpen = group === 'given' ? subject !== undefined : mutual.test(fact.measure ?? '');
    const other = isOpen && near !== subject ? near : undefined;
    return other === undefined ? fact : { ...fact, counterpart: other };
  });
}
