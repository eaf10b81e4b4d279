import { createReader } from './reader.ts';
import type { Sentence } from './sentence.ts';
import { createSentenceSplitter, type Style } from './split-sentences.ts';
import { createTokeniser } from './tokenise.ts';

export interface Analyser {
  /**
   * Sentences of a part of a text, with words, tags, trees and names. Nothing in the text makes it throw; a sentence
   * of more than 500 words is cut after a comma or dash.
   * @param text the whole article
   * @param start first UTF-16 unit to read, by default 0
   * @param end first UTF-16 unit not to read, by default the length of the text
   */
  readonly analyse: (text: string, start?: number, end?: number) => Sentence[];
}

export interface AnalyserOptions {
  /** How sentences end in the texts, by default as in edited prose. */
  readonly style?: Style;
}

/**
 * Makes an analyser from the bytes of the model file (seeds/model/english.bin). Reading is pure: the same text gives the same
 * sentences on every machine.
 */
export function createAnalyser(modelBytes: Uint8Array, { style = 'edited' }: AnalyserOptions = {}): Analyser {
  const reader = createReader(modelBytes);
  const { words, boundaries } = reader.model.forms;
  const tokenise = createTokeniser(words);
  const split = createSentenceSplitter(boundaries, style);
  return {
    analyse(text, start = 0, end = text.length) {
      const sentences = split(text, tokenise(text, start, end));
      const readings = reader.read(sentences.map((spans) => spans.map((span) => text.slice(span.start, span.end))));
      return sentences.map((spans, index) => ({
        start: spans[0]?.start ?? start,
        end: spans.at(-1)?.end ?? start,
        tokens: spans.map((span, place) => ({
          ...(readings[index]?.[place] as (typeof readings)[number][number]),
          ...span,
        })),
      }));
    },
  };
}
