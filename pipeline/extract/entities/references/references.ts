/** Pronouns and descriptors that the text settles, as mentions. What it leaves open gets none. */
import type { ExtractedEntity, Mention } from '../../../../schemas/extracted.ts';
import type { Reference } from '../../../../schemas/reference.ts';
import type { MentionForm } from '../../../../schemas/vocabulary.ts';
import type { ReadArticle } from '../../document.ts';
import type { Token } from '../../grammar/sentence.ts';
import { childrenOf } from '../../grammar/structure/tree.ts';
import { pairOfStory, storyCountry } from '../../story.ts';
import { type Descriptor, resolveDescriptor } from './descriptors.ts';
import { type Discourse, mentionOf, type Scene, scenesOf } from './discourse.ts';
import { otherOfTwo, resolveSet, sizeOf } from './pairs.ts';
import { resolvePronoun } from './pronouns.ts';

export type ReferenceResolver = (
  article: ReadArticle,
  entities: readonly ExtractedEntity[],
  mentions: readonly Mention[],
) => readonly Mention[];

interface Resolved {
  readonly entities: readonly number[];
  readonly form: MentionForm;
  readonly start: number;
  readonly end: number;
}

/** The phrase from its article or numeral to the noun. */
function startOf({ sentence }: Scene, noun: Token): number {
  const before = childrenOf(sentence, noun, 'det', 'nummod', 'nmod:poss', 'cc:preconj').filter(
    ({ index }) => index < noun.index,
  );
  return Math.min(noun.start, ...before.map(({ start }) => start));
}

function resolve(
  discourse: Discourse,
  scene: Scene,
  token: Token,
  descriptors: ReadonlyMap<string, Descriptor>,
): Resolved | undefined {
  if (token.upos === 'PRON') {
    const entities = resolvePronoun(discourse, scene, token);
    return { entities, form: 'pronoun', start: token.start, end: token.end };
  }
  if (token.upos !== 'NOUN') return undefined;
  const form = 'descriptor';
  const span = { start: startOf(scene, token), end: token.end };
  if (/^neighbou?r$/.test(token.lemma)) {
    const owner = childrenOf(scene.sentence, token, 'nmod:poss')[0];
    const owners = owner === undefined ? [] : (mentionOf(scene, owner)?.entity ?? []);
    if (typeof owners === 'number' && token.xpos.endsWith('NN'))
      return { entities: otherOfTwo(discourse, scene, token, owners), form, ...span };
  }
  const descriptor = descriptors.get(token.text.toLowerCase());
  if (descriptor === undefined) return undefined;
  if (descriptor.number !== 'pair')
    return { entities: resolveDescriptor(discourse, scene, token, descriptor), form, ...span };
  const size = sizeOf(scene, token);
  return size === undefined
    ? undefined
    : { entities: resolveSet(discourse, scene, token, descriptor, size), form, ...span };
}

/** Sentences that are kept in mind. */
const memory = 7;

/** Builds the resolver from the nouns that refer back. It returns all mentions, old and new, in the order of the text. */
export function createReferenceResolver(reference: Pick<Reference, 'descriptors' | 'agentNouns'>): ReferenceResolver {
  const descriptors = new Map(reference.descriptors.map((row) => [row.noun, row]));
  const agentNouns = new Set(reference.agentNouns.map((row) => row.noun));
  return (article, entities, mentions) => {
    const found: Mention[] = [];
    const scenes = scenesOf(article, mentions, agentNouns);
    const story = storyCountry({ entities, mentions });
    const protagonists = pairOfStory({ entities, mentions });
    for (const [index, scene] of scenes.entries()) {
      const discourse: Discourse = {
        entities,
        story,
        protagonists,
        scenes: scenes.slice(Math.max(0, index - memory), index + 1),
      };
      for (const token of scene.sentence.tokens) {
        if (mentionOf(scene, token) !== undefined) continue;
        const resolved = resolve(discourse, scene, token, descriptors);
        const [entity, ...others] = resolved?.entities ?? [];
        if (resolved === undefined || entity === undefined) continue;
        const { form, start, end } = resolved;
        const mention: Mention = { passage: scene.passage, start, end, entity, form, others };
        found.push(mention);
        scene.mentions.push(mention);
        scene.mentions.sort((one, other) => one.start - other.start);
      }
    }
    return [...mentions, ...found].sort((one, other) => one.start - other.start || one.end - other.end);
  };
}
