import type { Sentence, Token } from '../sentence.ts';
import { childrenOf, hasRelation, spanOf, subtreeOf, type TextSpan } from './tree.ts';

/** A noun and the words that describe it. */
export interface NounPhrase extends TextSpan {
  readonly head: Token;
  /** In the order of the text. */
  readonly tokens: readonly Token[];
}

/**
 * How far a noun phrase reaches: `core` is the noun with the determiners, adjectives, numbers and nouns that belong to
 * it ("the third trade forum"); `full` adds prepositional phrases and participles ("the third trade forum in Kabul").
 * Conjuncts, appositions, relative clauses and parentheses belong to neither.
 */
export type NounPhraseExtent = 'core' | 'full';

const CORE = ['det', 'amod', 'nummod', 'compound', 'flat', 'nmod:poss', 'fixed', 'advmod', 'goeswith', 'punct', 'case'];
const NEVER = ['acl:relcl', 'appos', 'parataxis', 'discourse'];
const NOT_OF_HEAD = [...NEVER, 'conj', 'cc', 'case', 'nsubj', 'cop', 'aux', 'mark', 'advcl', 'obl', 'obj'];

/** The noun phrase around its head word, without the preposition that governs it and without commas at its edges. */
export function nounPhrase(sentence: Sentence, head: Token, extent: NounPhraseExtent = 'core'): NounPhrase {
  const belongs = (child: Token): boolean =>
    extent === 'core'
      ? hasRelation(child, ...CORE) && (child.deprel !== 'case' || child.upos === 'PART' || child.head !== head.index)
      : !hasRelation(child, ...(child.head === head.index ? NOT_OF_HEAD : NEVER));
  const top = childrenOf(sentence, head).filter(belongs);
  const tokens = [head, ...top.flatMap((child) => subtreeOf(sentence, child, belongs))].sort(
    (a, b) => a.index - b.index,
  );
  const trimmed = withoutMarksAtEdges(sentence, head, tokens);
  return { head, tokens: trimmed, ...spanOf(trimmed) };
}

/** Keeps the words next to the head without a gap that is more than a mark, and drops marks at both ends. */
function withoutMarksAtEdges(sentence: Sentence, head: Token, tokens: readonly Token[]): Token[] {
  const inside = new Set(tokens.map(({ index }) => index));
  const reaches = (index: number) => inside.has(index) || sentence.tokens[index]?.upos === 'PUNCT';
  let first = head.index;
  let last = head.index;
  while (first > 0 && reaches(first - 1)) first -= 1;
  while (last < sentence.tokens.length - 1 && reaches(last + 1)) last += 1;
  const run = sentence.tokens.slice(first, last + 1);
  const isEdge = ({ index, upos, deprel }: Token) => !inside.has(index) || (upos === 'PUNCT' && deprel === 'punct');
  const from = run.findIndex((token) => !isEdge(token));
  const to = run.findLastIndex((token) => !isEdge(token));
  return run.slice(from, to + 1);
}
