import { childrenOf, ancestorsOf } from '../grammar/structure/tree.ts';
import { markerOf } from '../clauses/nominal.ts';
import type { EventType } from '../../../schemas/vocabulary.ts';
import type { Token } from '../grammar/sentence.ts';
import type { Scene, Setting } from './scene.ts';

const placing = ['in', 'at', 'near', 'outside', 'on', 'around', 'inside', 'off', 'across', 'from', 'to', 'into'];
const placeKinds = new Set(['city', 'province', 'facility', 'region', 'country']);

/** Deeds done on the spot, whose place may stand anywhere in their clause: "workers at a smelter in Solwezi ended …". */
const onTheSpot: ReadonlySet<EventType> = new Set(['PROTEST', 'ASSAULT', 'MOBILIZE', 'AID', 'CONSULT', 'COERCE']);

/**
 * Where an event took place: the first place that the clause names with "in", "at", "near" and is no party to it, a
 * town or province before a country.
 */
export function placeOf(
  setting: Setting,
  scene: Scene,
  parties: ReadonlySet<number>,
  type: EventType,
  within: readonly Token[],
): number | null {
  const { participants, sentence } = setting;
  const isPlace = (entity: number): boolean => placeKinds.has(participants.kindOf(entity)) && !parties.has(entity);
  const near = placing.slice(0, 9).flatMap((slot) => [...scene.tokens(slot)]);
  const goals = placing.slice(9).flatMap((slot) => [...scene.tokens(slot)]);
  const things = [...scene.tokens('object')];
  const found = (tokens: readonly Token[]) => tokens.flatMap((token) => participants.standing(token)).find(isPlace);
  const specific = (tokens: readonly Token[], read = participants.standing) =>
    tokens.flatMap(read).find((entity) => isPlace(entity) && participants.kindOf(entity) !== 'country');
  const named = things.flatMap((thing) =>
    childrenOf(sentence, thing, 'nmod', 'appos').filter((child) => ['of', null].includes(markerOf(sentence, child))),
  );
  const loose = onTheSpot.has(type)
    ? within.filter((token) => spots.has(markerOf(sentence, token) ?? '') && token.deprel !== 'conj')
    : [];
  const hit = type === 'ASSAULT' ? within.filter((token) => markerOf(sentence, token) === 'on') : [];
  const moved = type === 'MOBILIZE' ? goals : [];
  // "Moscow accused Washington" tells of no town.
  return (
    specific([...near, ...named]) ??
    specific(things, participants.named) ??
    specific([...goals, ...loose, ...hit]) ??
    found([...near, ...moved]) ??
    null
  );
}

const spots: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'inside', 'around']);

/** Events that are about works even where only "work", "the contract" or "the loan" is named. */
const aboutWorks: ReadonlySet<EventType> = new Set(['BUILD']);

/**
 * The project that an event is about: one named or meant in its arguments or in the phrases below them, else the only one
 * near; of building, the one that the text is speaking of.
 */
export function projectOf(setting: Setting, scene: Scene, within: readonly Token[], type: EventType): number | null {
  const { participants, projectBy, projectNear } = setting;
  const isProject = (entity: number): boolean => participants.kindOf(entity) === 'project';
  const named = (tokens: readonly Token[]) => tokens.flatMap((token) => participants.named(token)).find(isProject);
  const all = new Set(setting.sentence.tokens.flatMap((token) => participants.named(token)).filter(isProject));
  const meant = (tokens: readonly Token[]) => tokens.map(projectBy).find((project) => project !== null) ?? null;
  return (
    named(scene.tokens('object')) ??
    meant(scene.tokens('object')) ??
    named(within) ??
    meant(within) ??
    (all.size === 1 ? [...all][0] : null) ??
    (aboutWorks.has(type) ? projectNear(scene.head) : null)
  );
}

/** The verb that a noun stands under. */
export function carrierOf(setting: Setting, noun: Token): Token | null {
  return ancestorsOf(setting.sentence, noun).find(({ upos }) => upos === 'VERB') ?? null;
}
