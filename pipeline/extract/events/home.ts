import type { MarkedArticle } from '../document.ts';
import { storyCountry } from '../story.ts';

const reach = 4;

/**
 * The country that "police" or "the court" belongs to when nothing beside the word says so: that of the nearest country
 * or place named before it in its sentence, else that in which the story plays, else that of the first one after it in
 * its sentence, else of the nearest in the few sentences before.
 * @param ofStory asks for the country of the story first: in "France urged the authorities" they are not French
 * @returns the place of the country in the list of entities, or nothing
 */
export function homeOf(article: MarkedArticle, passage: number, offset: number, ofStory = false): number[] {
  const { mentions, entities } = article;
  const countries = mentions.flatMap((mention) => {
    const entity = entities[mention.entity];
    const located = entity && ['country', 'city', 'province', 'facility'].includes(entity.kind) && entity.country;
    const country = located ? entities.findIndex((one) => one.kind === 'country' && one.country === located) : -1;
    return country < 0 || passage - mention.passage > reach
      ? []
      : [{ ...mention, country, place: entity !== undefined && entity.kind !== 'country' }];
  });
  const before = countries.filter(({ start }) => start < offset);
  const near = before.filter((mention) => mention.passage === before.at(-1)?.passage);
  const nearest = near.findLast(({ place }) => place) ?? near.at(-1);
  const after = countries.find((mention) => mention.passage === passage && mention.start > offset);
  const story = storyCountry(article);
  if (nearest?.passage === passage && !(ofStory && story !== undefined)) return [nearest.country];
  if (story !== undefined) return [story];
  const found = after ?? nearest;
  return found ? [found.country] : [];
}

/**
 * The two or more parties that the text spoke of last as one: "the two countries", "both sides".
 * @returns their places in the list of entities, or nothing
 */
export function pairBefore({ mentions }: MarkedArticle, passage: number, offset: number): number[] {
  const last = mentions.findLast(
    ({ others, passage: own, start }) => others.length > 0 && passage - own <= 2 && own <= passage && start < offset,
  );
  return last ? [last.entity, ...last.others] : [];
}
