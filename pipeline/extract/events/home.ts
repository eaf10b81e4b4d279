import type { MarkedArticle } from '../document.ts';

const reach = 4;

/**
 * The country that "police" or "the court" belongs to when nothing beside the word says so: that of the nearest country
 * or place named before it, in its sentence or the few before, else of the first one after it in its sentence.
 * @returns the place of the country in the list of entities, or nothing
 */
export function homeOf({ mentions, entities }: MarkedArticle, passage: number, offset: number): number[] {
  const countries = mentions.flatMap((mention) => {
    const entity = entities[mention.entity];
    const located = entity && ['country', 'city', 'province', 'facility'].includes(entity.kind) && entity.country;
    const country = located ? entities.findIndex((one) => one.kind === 'country' && one.country === located) : -1;
    return country < 0 || passage - mention.passage > reach ? [] : [{ ...mention, country }];
  });
  const before = countries.filter(({ start }) => start < offset).at(-1);
  const after = countries.find((mention) => mention.passage === passage && mention.start > offset);
  const found = before?.passage === passage ? before : (after ?? before);
  return found ? [found.country] : [];
}
