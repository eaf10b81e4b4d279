/** "the ministry", "the group", "the country": the one thing of its kind that was spoken of last. */
import type { Reference } from '../../../../schemas/reference.ts';
import type { Mention } from '../../../../schemas/extracted.ts';
import type { Token } from '../../grammar/sentence.ts';
import { childrenOf, headOf, headOfSpan } from '../../grammar/structure/tree.ts';
import { type Discourse, distinct, entitiesOf, previousScene, type Scene, subjectEntities } from './discourse.ts';

export type Descriptor = Reference['descriptors'][number];

/** Sentences, the one at hand included, in which the antecedent may stand. */
const reach = 3;

/** What makes a phrase describe something else than what was spoken of, or name it itself. */
const describing = ['appos', 'flat', 'nmod', 'acl', 'amod', 'compound', 'nummod'];

/** "the ministry" alone, without modifiers and not named right after ("the builder, Neretva Invest"). */
export function isBareDefinite({ sentence, mentions }: Scene, noun: Token): boolean {
  const [comma, named] = sentence.tokens.slice(noun.index + 1);
  if (comma?.text === ',' && mentions.some(({ start }) => start === named?.start)) return false;
  const isDefinite = childrenOf(sentence, noun, 'det').some(({ lemma }) => lemma === 'the');
  // "The company, which employs 300": what a comma cuts off only adds to it.
  const isAdded = (child: Token): boolean =>
    child.deprel === 'acl:relcl' && sentence.tokens[noun.index + 1]?.text === ',' && child.index > noun.index + 1;
  return isDefinite && childrenOf(sentence, noun, ...describing).every(isAdded);
}

/** Names of offices, which are no companies or groups. */
const officialName =
  /\b(?:Ministry|Agency|Commission|Union|Nations|Council|Court|Party|Centre|Center|Institute|Bank|Authority|Parliament|Department)\b/;

function fits({ entities }: Discourse, descriptor: Descriptor, entity: number): boolean {
  const known = entities[entity];
  if (known === undefined || !descriptor.kinds.includes(known.kind)) return false;
  const names = [known.name, ...known.aliases].join(' ');
  if (descriptor.match === 'name') return new RegExp(`\\b${descriptor.noun}\\b`, 'i').test(names);
  const isOffice = officialName.test(names);
  const isUnion = known.key !== null && known.country === null && known.kind === 'organisation';
  if (descriptor.match === 'kind' && (isUnion || (known.kind === 'organisation' && isOffice))) return false;
  if (descriptor.match === 'union') return known.key !== null && known.country === null;
  if (descriptor.match === 'company') return !isOffice;
  return true;
}

/** Whose envoy somebody is ("Australia's high commissioner") is not what "the country" means afterwards. */
function isParty({ sentence, agentNouns }: Scene, { start, end }: Mention): boolean {
  const token = headOfSpan(sentence, { start, end });
  if (token === undefined || !/^(?:amod|compound|nmod:poss)$/.test(token.deprel)) return true;
  return !agentNouns.has(headOf(sentence, token)?.lemma.toLowerCase() ?? '');
}

/**
 * "The government" in a story that plays in one country is that of this country, unless another one is named before it
 * in the sentence or was the subject of the sentence before.
 */
function homeState(discourse: Discourse, scene: Scene, noun: Token): number | undefined {
  const isCountry = (entity: number): boolean => discourse.entities[entity]?.kind === 'country';
  const here = scene.mentions.filter(({ end }) => end <= noun.start).flatMap(entitiesOf);
  if (discourse.story === undefined || here.some(isCountry)) return undefined;
  const before = previousScene(discourse);
  const near = before?.paragraph === scene.paragraph ? subjectEntities(before) : [];
  const continued =
    noun.deprel.startsWith('nsubj') && near.some((entity) => isCountry(entity) && entity !== discourse.story);
  return continued ? undefined : discourse.story;
}

/**
 * The entity that the descriptor stands for: of the nearest sentence that names one of its kind the only one, or else
 * that sentence's subject.
 */
export function resolveDescriptor(
  discourse: Discourse,
  scene: Scene,
  noun: Token,
  descriptor: Descriptor,
): readonly number[] {
  if (!isBareDefinite(scene, noun)) return [];
  const home = descriptor.kinds.includes('country') ? homeState(discourse, scene, noun) : undefined;
  if (home !== undefined) return [home];
  for (const one of discourse.scenes.slice(-reach).reverse()) {
    const before = one.mentions.filter(({ end }) => one !== scene || end <= noun.start);
    const named = before.filter((mention) => isParty(one, mention)).flatMap(entitiesOf);
    const candidates = distinct(named).filter((entity) => fits(discourse, descriptor, entity));
    if (candidates.length === 1) return candidates;
    if (candidates.length === 0) continue;
    const subjects = subjectEntities(one).filter((entity) => candidates.includes(entity));
    return one !== scene && subjects.length === 1 ? subjects : [];
  }
  return [];
}
