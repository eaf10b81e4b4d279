/** "both countries", "the two sides", "its neighbour": the two that were spoken of together. */
import type { Token } from '../../grammar/sentence.ts';
import { childrenOf } from '../../grammar/structure/tree.ts';
import type { Descriptor } from './descriptors.ts';
import { type Discourse, distinct, entitiesOf, type Scene } from './discourse.ts';

/** Sentences, the one at hand included, in which the two may stand. */
const reach = 6;

/** "both countries", "the two countries". */
export function isPair({ sentence }: Scene, noun: Token): boolean {
  const before = childrenOf(sentence, noun).filter(({ index }) => index < noun.index);
  const counts = before.some(({ lemma, text }) => lemma === 'both' || text.toLowerCase() === 'two');
  const definite = before.some(({ lemma, deprel }) => lemma === 'the' || lemma === 'both' || deprel === 'nmod:poss');
  return counts && definite && sentence.tokens[noun.index + 1]?.text !== 'of';
}

/** The country for which a ruling group stands in "the two countries". */
function countryFor({ entities }: Discourse, entity: number): number | undefined {
  const known = entities[entity];
  if (known?.kind === 'country') return entity;
  if (known?.country == null || (known.kind !== 'armed_group' && known.kind !== 'government')) return undefined;
  const country = entities.findIndex(({ kind, country: iso3 }) => kind === 'country' && iso3 === known.country);
  return country < 0 ? undefined : country;
}

/** Who of a mention can be one of the pair. */
function membersOf(discourse: Discourse, { kinds }: Descriptor, entities: readonly number[]): number[] {
  return entities.flatMap((entity) => {
    const kind = discourse.entities[entity]?.kind;
    if (kind !== undefined && kinds.includes(kind)) return entity;
    return kinds.includes('country') ? (countryFor(discourse, entity) ?? []) : [];
  });
}

/** The two that the words before speak of; of "sides" two countries before any others. */
export function resolvePair(
  discourse: Discourse,
  scene: Scene,
  noun: Token,
  descriptor: Descriptor,
): readonly number[] {
  if (!descriptor.kinds.includes('country')) return pairOf(discourse, scene, noun, descriptor);
  const countries = pairOf(discourse, scene, noun, { ...descriptor, kinds: ['country'] });
  return countries.length === 2 ? countries : pairOf(discourse, scene, noun, descriptor);
}

/** The two that the words before speak of, nearest sentence first; empty when they are more, or fewer. */
function pairOf(discourse: Discourse, scene: Scene, noun: Token, descriptor: Descriptor): readonly number[] {
  let members: number[] = [];
  for (const one of discourse.scenes.slice(-reach).reverse()) {
    const mentions = one.mentions.filter(({ end }) => one !== scene || end <= noun.start);
    const pair = mentions.findLast(({ others }) => others.length === 1);
    if (members.length === 0 && pair !== undefined) {
      const two = distinct(membersOf(discourse, descriptor, entitiesOf(pair)));
      if (two.length === 2) return two;
    }
    members = distinct([...members, ...membersOf(discourse, descriptor, mentions.flatMap(entitiesOf))]);
    if (members.length >= 2) break;
  }
  return members.length === 2 ? members : [];
}

/** "its neighbour": of two countries spoken of, the one that "its" does not mean. */
export function otherOfTwo(discourse: Discourse, scene: Scene, noun: Token, owner: number): readonly number[] {
  let countries: number[] = [];
  for (const one of discourse.scenes.slice(-reach).reverse()) {
    const mentions = one.mentions.filter(({ end }) => one !== scene || end <= noun.start);
    const named = mentions.flatMap(entitiesOf).flatMap((entity) => countryFor(discourse, entity) ?? []);
    countries = distinct([...countries, ...named]).filter((country) => country !== owner);
    if (countries.length > 0) break;
  }
  return countries.length === 1 ? countries : [];
}
