/** What was spoken of so far: the ground on which pronouns and descriptors are resolved. */
import type { ExtractedEntity, Mention } from '../../../../schemas/extracted.ts';
import type { ReadArticle } from '../../document.ts';
import type { Sentence, Token } from '../../grammar/sentence.ts';
import { subjectsOf } from '../../grammar/structure/clause.ts';
import { childrenOf, rootOf } from '../../grammar/structure/tree.ts';

/** A sentence of the body with its mentions in order. */
export interface Scene {
  readonly passage: number;
  readonly paragraph: number;
  readonly sentence: Sentence;
  /** Grows while references are resolved. */
  readonly mentions: Mention[];
  /** Lemmas of nouns that act for whom they belong to. */
  readonly agentNouns: ReadonlySet<string>;
}

export interface Discourse {
  readonly entities: readonly ExtractedEntity[];
  /** The country in which the story plays, if there is one. */
  readonly story: number | undefined;
  /** The two countries that the whole article is about, if there are two. */
  readonly protagonists: readonly number[];
  /** The scene at hand is the last one. */
  readonly scenes: readonly Scene[];
}

/** The scenes of an article: its body, without headings and repeated sentences. */
export function scenesOf(
  { passages, sentences }: ReadArticle,
  mentions: readonly Mention[],
  agentNouns: ReadonlySet<string>,
): Scene[] {
  const byPassage = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const known = byPassage.get(mention.passage);
    if (known === undefined) byPassage.set(mention.passage, [mention]);
    else known.push(mention);
  }
  return passages.flatMap((passage, index) => {
    const sentence = sentences[index];
    if (passage.kind !== 'body' || sentence === undefined) return [];
    return [
      { passage: index, paragraph: passage.paragraph, sentence, mentions: byPassage.get(index) ?? [], agentNouns },
    ];
  });
}

/** The entities of a mention. */
export function entitiesOf(mention: Mention): number[] {
  return [mention.entity, ...mention.others];
}

/** Mentions that cover the word. */
export function mentionOf(scene: Scene, token: Token): Mention | undefined {
  return scene.mentions.find(({ start, end }) => token.start < end && token.end > start);
}

/**
 * Whom a noun phrase stands for: the mention over its head, or, of those who act for somebody, over its modifier
 * ("Taliban officials", "a Kazakh delegation"); empty when it stands for nobody named.
 */
export function referentsOf(scene: Scene, head: Token): number[] {
  const own = mentionOf(scene, head);
  if (own !== undefined) return entitiesOf(own);
  if (!scene.agentNouns.has(head.lemma.toLowerCase())) return [];
  const named = childrenOf(scene.sentence, head, 'appos', 'flat');
  const modifiers = [...named, ...childrenOf(scene.sentence, head, 'amod', 'compound', 'nmod:poss')];
  const mention = modifiers.map((modifier) => mentionOf(scene, modifier)).find((found) => found !== undefined);
  return mention === undefined ? [] : entitiesOf(mention);
}

/** Entities that the main clause of the sentence is about. */
export function subjectEntities(scene: Scene): number[] {
  const root = rootOf(scene.sentence);
  if (root === undefined) return [];
  return distinct(subjectsOf(scene.sentence, root).flatMap((subject) => referentsOf(scene, subject)));
}

export function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}

/** The scene before the last, when it directly precedes it. */
export function previousScene({ scenes }: Discourse): Scene | undefined {
  const here = scenes.at(-1);
  const before = scenes.at(-2);
  if (here === undefined || before === undefined || here.paragraph - before.paragraph > 1) return undefined;
  return before;
}
