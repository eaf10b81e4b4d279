/** Whether one place may lie in another, and the words that stand between them. */
import type { Mention } from '../../../schemas/extracted.ts';
import type { EntityKind } from '../../../schemas/vocabulary.ts';
import type { Scene } from './rule.ts';

const inner: readonly EntityKind[] = ['city', 'province', 'facility', 'project', 'region'];
const size: Readonly<Partial<Record<EntityKind, number>>> = {
  facility: 0,
  project: 0,
  city: 1,
  province: 2,
  region: 1.5,
  country: 3,
};

/**
 * Whether the text may mean that the first lies in the second. Where both countries are known they must agree: "from
 * Kabul, Pakistan said" says nothing of Kabul.
 */
export function mayLieIn({ article: { entities } }: Scene, { entity }: Mention, { entity: other }: Mention): boolean {
  const [place, whole] = [entities[entity], entities[other]];
  if (place === undefined || whole === undefined || !inner.includes(place.kind)) return false;
  const [small, large] = [size[place.kind] ?? 9, size[whole.kind] ?? -1];
  if (large === -1 || small >= large || (place.kind === 'city' && whole.kind === 'city')) return false;
  if (place.name.includes(whole.name) || entity === other) return false;
  if (place.kind === 'project' || whole.kind === 'region') return true;
  return place.country === null || whole.country === null || place.country === whole.country;
}

/** Whether plain words before a preposition or comma close with the noun of a place: "a mining town", "the capital". */
export function closesWithPlace({ words }: Scene, phrase: string): boolean {
  const nouns = phrase.trim().split(/[\s-]+/);
  return nouns.length < 7 && words.isA(nouns.at(-1) ?? '', 'place');
}

/** Whether plain words are only directions: "", "the", "north-eastern", "the southern". */
export function isDirection({ words }: Scene, phrase: string): boolean {
  return phrase
    .trim()
    .split(/\s+/)
    .every((word) => word === '' || word === 'the' || word === 'its' || words.isA(word, 'direction'));
}

/** Behind "in": of "Pakistan's Balochistan province" the province, of "Kenya" itself. */
export function innermost(scene: Scene, outer: Mention): Mention {
  const next = scene.names[scene.names.indexOf(outer) + 1];
  if (next === undefined || !mayLieIn(scene, next, outer)) return outer;
  const between = /^['’]s? (.*)$/.exec(scene.text.slice(outer.end, next.start))?.[1];
  if (between === undefined || !isPlaceAhead(scene, between)) return outer;
  return scene.kindOf(next.entity) === 'province' || scene.kindOf(next.entity) === 'city' ? next : outer;
}

/** What may stand between a country and a place in it: "southern", "northern city of", "capital,". */
export function isPlaceAhead(scene: Scene, between: string): boolean {
  if (isDirection(scene, between)) return true;
  return (
    closesWithPlace(scene, between.replace(/,? ?$| of (?:the )?$/, '')) &&
    /^[\p{L} -]+(?:,|\bof)? ?(?:the )?$/u.test(between)
  );
}
