import type { Sentence, Token } from '../sentence.ts';

/** Characters of the article's text, UTF-16 units, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** The word that a word depends on, undefined for the root. */
export function headOf(sentence: Sentence, token: Token): Token | undefined {
  return sentence.tokens[token.head];
}

/** The word that all others hang on: mostly the verb of the main clause. */
export function rootOf(sentence: Sentence): Token | undefined {
  return sentence.tokens.find(({ head }) => head < 0);
}

/**
 * The words that depend directly on a word, in the order of the text.
 * @param relations only those with one of these relations; a relation without subtype stands for its subtypes too
 * @example childrenOf(sentence, signed, 'obl') // also obl:agent
 */
export function childrenOf(sentence: Sentence, token: Token, ...relations: readonly string[]): Token[] {
  const children = childrenByHead(sentence)[token.index] ?? [];
  return relations.length === 0 ? [...children] : children.filter((child) => hasRelation(child, ...relations));
}

const childrenOfSentence = new WeakMap<Sentence, readonly Token[][]>();

/** The children of every word, gathered once a sentence: rules ask for them again and again. */
function childrenByHead(sentence: Sentence): readonly Token[][] {
  const known = childrenOfSentence.get(sentence);
  if (known !== undefined) return known;
  const children: Token[][] = sentence.tokens.map(() => []);
  for (const token of sentence.tokens) children[token.head]?.push(token);
  childrenOfSentence.set(sentence, children);
  return children;
}

/** True when a word has one of the relations; a relation without subtype stands for its subtypes too. */
export function hasRelation(token: Token, ...relations: readonly string[]): boolean {
  return relations.some((relation) => token.deprel === relation || token.deprel.startsWith(`${relation}:`));
}

/** The heads of a word from the nearest to the root. */
export function ancestorsOf(sentence: Sentence, token: Token): Token[] {
  const head = headOf(sentence, token);
  return head === undefined ? [] : [head, ...ancestorsOf(sentence, head)];
}

/**
 * A word and everything that hangs on it, in the order of the text.
 * @param keep leaves out the dependents for which it is false, with all that hangs on them
 */
export function subtreeOf(sentence: Sentence, token: Token, keep: (token: Token) => boolean = () => true): Token[] {
  const below = childrenOf(sentence, token).filter(keep);
  return [token, ...below.flatMap((child) => subtreeOf(sentence, child, keep))].sort((a, b) => a.index - b.index);
}

/** From the first to the last character of some words. */
export function spanOf(tokens: readonly Token[]): TextSpan {
  return {
    start: tokens.reduce((first, { start }) => Math.min(first, start), Infinity),
    end: tokens.reduce((last, { end }) => Math.max(last, end), -Infinity),
  };
}

/** The word at a place of the text, undefined between words and outside the sentence. */
export function tokenAt(sentence: Sentence, offset: number): Token | undefined {
  return sentence.tokens.find(({ start, end }) => start <= offset && offset < end);
}

/**
 * The word of a run of words that the others of the run hang on.
 * @example headOfSpan(sentence, spanOf('the Turkmen Ambassador')) // Ambassador
 */
export function headOfSpan(sentence: Sentence, { start, end }: TextSpan): Token | undefined {
  const inside = sentence.tokens.filter((token) => token.start < end && token.end > start);
  const indices = new Set(inside.map(({ index }) => index));
  const tops = inside.filter(({ head }) => !indices.has(head));
  return tops.find(({ upos }) => upos !== 'PUNCT' && upos !== 'DET' && upos !== 'ADP') ?? tops[0];
}
