/** Which countries an article is about, by how many of its sentences name them. */
import type { ExtractedEntity, Mention } from '../../schemas/extracted.ts';

interface Named {
  readonly entities: readonly ExtractedEntity[];
  readonly mentions: readonly Mention[];
}

interface Standing {
  /** Position in the list of entities. */
  readonly country: number;
  /** Sentences that name it; where the article begins with it, one more. */
  readonly weight: number;
}

/** A country must be named in so many sentences to be what the article is about, … */
const ENOUGH = 2;
/** … and in so many times as many as the next. */
const MARGIN = 1.5;

/** The country that an article is about, as a position in the list of entities. */
export function storyCountry(named: Named): number | undefined {
  const [first, second] = standings(named);
  if (first === undefined || first.weight <= ENOUGH) return undefined;
  return second === undefined || first.weight >= MARGIN * second.weight ? first.country : undefined;
}

/** The two countries that the story is about: each named in two sentences or more, and twice as often as a third. */
export function pairOfStory(named: Named): readonly number[] {
  const [first, second, third] = standings(named);
  if (first === undefined || second === undefined || second.weight < ENOUGH) return [];
  return third === undefined || second.weight >= 2 * third.weight ? [first.country, second.country] : [];
}

/** In how many sentences each country is named, itself or by what lies in it or belongs to it; most first. */
function standings({ entities, mentions }: Named): Standing[] {
  const passages = new Map<string, Set<number>>();
  let opening: string | undefined;
  for (const { entity, others, passage } of mentions) {
    for (const position of [entity, ...others]) {
      const country = entities[position]?.country;
      if (country == null) continue;
      opening ??= country;
      const known = passages.get(country);
      if (known === undefined) passages.set(country, new Set([passage]));
      else known.add(passage);
    }
  }
  return [...passages]
    .map(([iso3, { size }]) => ({
      country: entities.findIndex(({ kind, country }) => kind === 'country' && country === iso3),
      weight: iso3 === opening ? size + 1 : size,
    }))
    .filter(({ country }) => country >= 0)
    .sort((left, right) => right.weight - left.weight || left.country - right.country);
}
