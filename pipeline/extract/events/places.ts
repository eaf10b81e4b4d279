import { childrenOf, ancestorsOf } from '../grammar/structure/tree.ts';
import { markerOf } from '../clauses/nominal.ts';
import type { EventType } from '../../../schemas/vocabulary.ts';
import type { Token } from '../grammar/sentence.ts';
import type { Scene, Setting } from './scene.ts';

const placing = ['in', 'at', 'near', 'outside', 'on', 'around', 'inside', 'off', 'across', 'from', 'to', 'into'];
const placeKinds = new Set(['city', 'province', 'facility', 'region', 'country']);

/** Where an event took place: the first place that the clause names with "in", "at", "near" and is no party to it. */
export function placeOf(setting: Setting, scene: Scene, parties: ReadonlySet<number>): number | null {
  const { participants, sentence } = setting;
  const isPlace = (entity: number): boolean => placeKinds.has(participants.kindOf(entity)) && !parties.has(entity);
  const near = placing.slice(0, 9).flatMap((slot) => [...scene.tokens(slot)]);
  const goals = placing.slice(9).flatMap((slot) => [...scene.tokens(slot)]);
  const things = [...scene.tokens('object')];
  const found = (tokens: readonly Token[]) => tokens.flatMap((token) => participants.named(token)).find(isPlace);
  const specific = (tokens: readonly Token[]) =>
    tokens
      .flatMap((token) => participants.named(token))
      .find((entity) => isPlace(entity) && participants.kindOf(entity) !== 'country');
  const named = things.flatMap((thing) =>
    childrenOf(sentence, thing, 'nmod', 'appos').filter((child) => ['of', null].includes(markerOf(sentence, child))),
  );
  return specific([...near, ...named, ...things, ...goals]) ?? found(near) ?? null;
}

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
