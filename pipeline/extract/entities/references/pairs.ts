/** "both countries", "the three allies", "its neighbour": those that were spoken of together. */
import type { Token } from '../../grammar/sentence.ts';
import { withConjuncts } from '../../grammar/structure/coordination.ts';
import { childrenOf } from '../../grammar/structure/tree.ts';
import type { Descriptor } from './descriptors.ts';
import { type Discourse, distinct, entitiesOf, referentsOf, type Scene } from './discourse.ts';

/** Sentences, the one at hand included, in which the two may stand. */
const reach = 6;

const sizes: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4, five: 5, six: 6 };

/**
 * How many "both countries", "the three allies", "the sides" are: 0 where no number is told, undefined where the noun
 * speaks of others ("two countries of the region", "the rich countries").
 */
export function sizeOf({ sentence }: Scene, noun: Token): number | undefined {
  const before = childrenOf(sentence, noun).filter(({ index }) => index < noun.index);
  const size = before
    .map(({ lemma, text }) => sizes[lemma] ?? sizes[text.toLowerCase()])
    .find((one) => one !== undefined);
  const definite = before.some(({ lemma, deprel }) => lemma === 'the' || lemma === 'both' || deprel === 'nmod:poss');
  const next = sentence.tokens[noun.index + 1];
  if (!definite || (next?.text === 'of' && next.deprel === 'case')) return undefined;
  const plain =
    childrenOf(sentence, noun, 'amod', 'nmod', 'acl', 'compound', 'nummod', 'appos', 'nmod:poss').length === 0;
  return size ?? (plain && noun.deprel.startsWith('nsubj') ? 0 : undefined);
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

/**
 * Those that the words before speak of: joined by "and" in the last sentences; of two also those whom the whole story is
 * about, or who were named last, of "sides" two countries before any others.
 * @param size how many they are, 0 where the text does not say
 */
export function resolveSet(
  discourse: Discourse,
  scene: Scene,
  noun: Token,
  descriptor: Descriptor,
  size: number,
): readonly number[] {
  const joined = joinedParties(discourse, scene, noun, descriptor, size);
  if (joined.length > 0 || size !== 2) return joined;
  if (!descriptor.kinds.includes('country')) return pairOf(discourse, scene, noun, descriptor);
  const onlyCountries: Descriptor = { ...descriptor, kinds: ['country'] };
  const countries = nearPair(discourse, scene, noun, onlyCountries) ?? discourse.protagonists;
  if (countries.length === 2) return countries;
  const any = pairOf(discourse, scene, noun, onlyCountries);
  return any.length === 2 ? any : pairOf(discourse, scene, noun, descriptor);
}

/** "Chad's government and the rebel group", "between South Sudan's army and the White Army": as many, with "and". */
function joinedParties(
  discourse: Discourse,
  scene: Scene,
  noun: Token,
  descriptor: Descriptor,
  size: number,
): readonly number[] {
  let since: number[] = [];
  for (const one of discourse.scenes.slice(size === 0 ? -2 : -reach).reverse()) {
    const tokens = one.sentence.tokens.filter(({ index }) => one !== scene || index < noun.index).reverse();
    for (const token of tokens) {
      const row = token.deprel === 'conj' ? [] : withConjuncts(one.sentence, token);
      if (row.length < 2 || (size > 0 && row.length !== size)) continue;
      const sides = row.map((head) => membersOf(discourse, descriptor, referentsOf(one, head)));
      const all = distinct(sides.flat());
      const isSet = sides.every((side) => side.length === 1) && all.length === row.length;
      if (isSet) return since.every((country) => all.includes(country)) ? all : [];
    }
    // "Beijing accused the three allies": who speaks of them in the same sentence is none of them.
    const named =
      one === scene && size !== 2
        ? []
        : one.mentions.filter(({ end }) => one !== scene || end <= noun.start).flatMap(entitiesOf);
    since = distinct([...since, ...named.flatMap((entity) => countryFor(discourse, entity) ?? [])]);
  }
  return [];
}

/** The two countries that the sentence at hand or the one before names, when it names no third. */
function nearPair(discourse: Discourse, scene: Scene, noun: Token, descriptor: Descriptor): number[] | undefined {
  for (const one of discourse.scenes.slice(-2).reverse()) {
    const mentions = one.mentions.filter(({ end }) => one !== scene || end <= noun.start);
    const members = distinct(membersOf(discourse, descriptor, mentions.flatMap(entitiesOf)));
    if (members.length === 2) return members;
    if (members.length > 2) return undefined;
  }
  return undefined;
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
