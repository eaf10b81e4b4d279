import { boundaryFeatures, endsMarked, isCandidate, type WordContext, wordContext } from './boundary-features.ts';
import type { Span } from './tokenise.ts';

/** Weights of the features that speak for a new sentence between two words; learned from treebanks. */
export type BoundaryWeights = Readonly<Record<string, number>>;

const LONGEST_SENTENCE = 500;
const SAFE_CUT = /^[;:,–—]$/u;
/** How much stronger the evidence must be in edited prose where no mark ends the sentence before. */
const EDITED_MARGIN = 6;

/** Edited prose ends its sentences with a mark; plain text (mail, chat, lists) often does not. */
export type Style = 'edited' | 'plain';

/** Makes the function that groups words into sentences. A line break always ends a sentence. */
export function createSentenceSplitter(
  weights: BoundaryWeights,
  style: Style,
): (text: string, words: readonly Span[]) => Span[][] {
  return (text, words) => {
    const context = wordContext(text, words);
    const sentences: Span[][] = [];
    let first = 0;
    for (let index = 1; index <= words.length; index++) {
      if (index < words.length && !startsSentence(context, first, index)) continue;
      sentences.push(...cutLong(words.slice(first, index), text));
      first = index;
    }
    return sentences;
  };

  function startsSentence(context: WordContext, first: number, index: number): boolean {
    if (LINE_BREAK.test(context.gaps[index] as string)) return true;
    if (!isCandidate(context, first, index)) return false;
    const score = boundaryFeatures(context, first, index).reduce((sum, feature) => sum + weightOf(feature), 0);
    return score > (style === 'plain' || endsMarked(context, first, index) ? 0 : EDITED_MARGIN);
  }

  function weightOf(feature: string): number {
    return Object.hasOwn(weights, feature) ? (weights[feature] as number) : 0;
  }
}

export const LINE_BREAK = /[\n\r\u2028\u2029]/;

/** Cuts a sentence that is too long for the parser, after the last comma or dash that leaves a part of allowed length. */
function cutLong(words: readonly Span[], text: string): Span[][] {
  const parts: Span[][] = [];
  let rest = words;
  while (rest.length > LONGEST_SENTENCE) {
    const mark = rest
      .slice(0, LONGEST_SENTENCE)
      .findLastIndex(({ start, end }) => SAFE_CUT.test(text.slice(start, end)));
    const length = mark > 0 ? mark + 1 : LONGEST_SENTENCE;
    parts.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return [...parts, rest.slice()];
}
