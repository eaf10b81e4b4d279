/** Whose a number is when its clause does not say: the party that the text has been speaking of. */
import type { ObservationFact } from '../../../schemas/extracted.ts';
import type { Indicator } from '../../../schemas/vocabulary.ts';
import type { MarkedArticle } from '../document.ts';
import { storyCountry } from '../story.ts';
import { type CountryMention, countriesIn, paragraphBefore, subjectCountryOf } from './spoken-of.ts';

/** A fact, and whether its measure is one that somebody spoken of must have ("turnout", "the trade deficit"). */
export interface OpenFact extends ObservationFact {
  readonly lacksOwner: boolean;
}

/** Numbers that a country or company always has: their owner goes without saying once it has been named. */
const owned: ReadonlySet<Indicator> = new Set([
  'foreign_trade',
  'bilateral_trade',
  'exports',
  'imports',
  'trade_balance',
  'revenue',
  'transit_revenue',
  'debt',
  'commodity_volume',
  'energy_output',
  'energy_supplied',
]);

/** How many passages back the owner may have been named. */
const reach = 3;

/** How many numbers the usual owner must have. */
const enough = 3;

/**
 * Gives such numbers an owner: who has the last of them in the sentence, the only country of the sentence, what the
 * sentence before it in its paragraph was about, the country of the article, else who had the last of them.
 */
export function carrySubjects(article: MarkedArticle, facts: readonly OpenFact[]): ObservationFact[] {
  const story = storyCountry(article);
  const usual = mostOwning(article, facts);
  let last: { readonly passage: number; readonly subject: number } | undefined;
  return facts.map(({ lacksOwner, ...fact }) => {
    const { passage, start } = fact.evidence[0];
    const [subject] = fact.subjects;
    const isOwned = lacksOwner || owned.has(fact.indicator);
    if (subject !== undefined) {
      if (isOwned) last = { passage, subject };
      return fact;
    }
    if (!isOwned || fact.place !== null || (fact.about !== null && lacksOwner)) return fact;
    const near = last !== undefined && passage - last.passage <= reach ? last.subject : undefined;
    const candidates = [
      last?.passage === passage ? last.subject : undefined,
      onlyCountry(article, passage, fact.counterpart, (mention) => mention.start < start && !mention.isAside),
      ...paragraphBefore(article, passage)
        .slice(0, 1)
        .map((before) => subjectCountryOf(article, before, story)),
      onlyCountry(article, passage, fact.counterpart, ({ isAside }) => !isAside),
      story,
      usual,
      near,
    ];
    const owner = candidates.find((candidate) => candidate !== undefined && candidate !== fact.counterpart);
    if (owner === undefined) return fact;
    last = { passage, subject: owner };
    return { ...fact, subjects: [owner] };
  });
}

/** The country that owns most of the numbers of this sort, if it owns several and twice as many as any other. */
function mostOwning({ entities }: MarkedArticle, facts: readonly OpenFact[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { subjects, indicator, lacksOwner } of facts) {
    const [subject] = subjects;
    if (subject === undefined || !(lacksOwner || owned.has(indicator)) || entities[subject]?.kind !== 'country')
      continue;
    counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  return first !== undefined && first[1] >= enough && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** The only country of the sentence, the counterpart aside, among the mentions that fit. */
function onlyCountry(
  article: MarkedArticle,
  passage: number,
  counterpart: number | null,
  fits: (mention: CountryMention) => boolean,
): number | undefined {
  const countries = countriesIn(article, passage).filter((mention) => mention.country !== counterpart && fits(mention));
  const distinct = [...new Set(countries.map(({ country }) => country))];
  return distinct.length === 1 ? distinct[0] : undefined;
}
