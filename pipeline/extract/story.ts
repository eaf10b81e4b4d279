import type { ExtractedEntity, Mention } from '../../schemas/extracted.ts';
import type { MarkedArticle } from './document.ts';

/** The country that an article is about: mentioned at least twice, and twice as often as the next. */
export function storyCountry({ entities, mentions }: MarkedArticle): number | undefined {
  const counts = new Map<number, number>();
  for (const { entity, others } of mentions) {
    for (const position of [entity, ...others]) {
      if (entities[position]?.kind === 'country') counts.set(position, (counts.get(position) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((left, right) => right[1] - left[1] || left[0] - right[0]);
  if (first === undefined || first[1] < 2) return undefined;
  return second === undefined || first[1] >= 2 * second[1] ? first[0] : undefined;
}

interface Named {
  readonly entities: readonly ExtractedEntity[];
  readonly mentions: readonly Mention[];
}

/** How often each country is named, itself or by its towns, the most often named first. */
function namedCountries({ entities, mentions }: Named): { readonly country: number; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { entity, others } of mentions) {
    for (const position of [entity, ...others]) {
      const country = entities[position]?.country;
      if (country != null) counts.set(country, (counts.get(country) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([iso3, count]) => ({
      country: entities.findIndex(({ kind, country }) => kind === 'country' && country === iso3),
      count,
    }))
    .filter(({ country }) => country >= 0)
    .sort((left, right) => right.count - left.count || left.country - right.country);
}

/** The country in which the story plays: named at least thrice, itself or by its towns, and twice as often as the next. */
export function sceneOfStory(named: Named): number | undefined {
  const [first, second] = namedCountries(named);
  if (first === undefined || first.count < 3) return undefined;
  return second === undefined || first.count >= 2 * second.count ? first.country : undefined;
}

/** The two countries that the story is about: each named at least twice, and twice as often as a third. */
export function pairOfStory(named: Named): readonly number[] {
  const [first, second, third] = namedCountries(named);
  if (first === undefined || second === undefined || second.count < 2) return [];
  return third === undefined || second.count >= 2 * third.count ? [first.country, second.country] : [];
}
