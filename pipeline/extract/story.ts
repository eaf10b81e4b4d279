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
