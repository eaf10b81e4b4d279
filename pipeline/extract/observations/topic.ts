/** Whose a number is when its sentence does not say: the party that the text has been speaking of. */
import type { ObservationFact } from '../../../schemas/extracted.ts';
import type { Indicator } from '../../../schemas/vocabulary.ts';
import type { MarkedArticle } from '../document.ts';
import { storyCountry } from '../story.ts';

/** Numbers that a country or company always has: their owner goes without saying once it has been named. */
const owned: ReadonlySet<Indicator> = new Set([
  'foreign_trade',
  'exports',
  'imports',
  'trade_balance',
  'revenue',
  'transit_revenue',
  'debt',
  'commodity_volume',
  'energy_output',
  'energy_supplied',
  'population',
]);

/** How many passages back the owner may have been named. */
const reach = 3;

/**
 * Gives such numbers the subject of the last of them that had one, if it stands near, else the country that the article
 * is about: the one that it names twice as often as the next. Nothing is given where neither settles it.
 */
export function carrySubjects(article: MarkedArticle, facts: readonly ObservationFact[]): ObservationFact[] {
  const story = storyCountry(article);
  let last: { readonly passage: number; readonly subject: number } | undefined;
  return facts.map((fact) => {
    const { passage } = fact.evidence[0];
    const [subject] = fact.subjects;
    if (subject !== undefined) {
      last = { passage, subject };
      return fact;
    }
    if (!owned.has(fact.indicator)) return fact;
    const near = last !== undefined && passage - last.passage <= reach ? last.subject : story;
    return near === undefined || near === fact.counterpart ? fact : { ...fact, subjects: [near] };
  });
}
