import type { Mention, RelationFact, Span } from '../../../schemas/extracted.ts';
import type { EntityKind, Polarity, Predicate } from '../../../schemas/vocabulary.ts';
import type { MarkedArticle } from '../document.ts';
import type { Token } from '../grammar/sentence.ts';
import type { Naming } from '../naming.ts';
import type { RelationWords } from './words.ts';

/** A sentence with its mentions, as every rule of relations sees it. */
export interface Scene extends Naming {
  readonly article: MarkedArticle;
  readonly passage: number;
  /** The mentions of the sentence that name one entity, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** Those that name it and stand in no wider name. */
  readonly names: readonly Mention[];
  /** Those and the descriptions of works: "a 500-kV link". */
  readonly anchors: readonly Mention[];
  /** The name, or else the widest mention, that a word belongs to. */
  readonly mentionAt: (token: Token) => Mention | undefined;
  /** The text of the article. */
  readonly text: string;
  readonly words: RelationWords;
  /** The country that the article is about, if it is about one. */
  readonly home: number | null;
}

/** A relation that a rule has found. */
export interface Found {
  readonly predicate: Predicate;
  readonly subject: number;
  readonly object: number;
  readonly role?: string;
  readonly polarity?: Polarity;
  /** The words tell how the state began, so that their date is its first. */
  readonly opens?: boolean;
  readonly evidence: Span;
}

/** One way in which a text states relations. */
export interface RelationRule {
  /** Its file below pipeline/extract. */
  readonly id: RelationFact['rule'];
  readonly read: (scene: Scene) => readonly Found[];
  /** Sentences that must give "subject predicate object". */
  readonly examples: readonly (readonly [text: string, relation: string])[];
  /** Sentences that must give nothing. */
  readonly counterexamples: readonly string[];
}

/** Pairs of names that stand one after the other, with the text between them. */
export function neighbours(
  scene: Scene,
  names: readonly Mention[] = scene.names,
): { left: Mention; right: Mention; between: string }[] {
  return names.flatMap((left, index) => {
    const right = names[index + 1];
    if (right === undefined || right.start < left.end || right.entity === left.entity) return [];
    return [{ left, right, between: scene.text.slice(left.end, right.start).replace(/^\)/, '') }];
  });
}

/** Whether the entity of a mention is of one of the kinds. */
export function isKind(scene: Scene, { entity }: Mention, ...kinds: readonly EntityKind[]): boolean {
  return kinds.includes(scene.kindOf(entity));
}

/** From the start of one span to the end of another. */
export function covering(left: Span, right: Span): Span {
  return { start: Math.min(left.start, right.start), end: Math.max(left.end, right.end) };
}
