import type { ConlluSentence } from '../extract/grammar/conllu.ts';
import { createSentenceSplitter } from '../extract/grammar/split-sentences.ts';
import type { WordForms } from '../extract/grammar/network/model-file.ts';
import { createTokeniser } from '../extract/grammar/tokenise.ts';
import type { Counts } from './evaluate.ts';

/** A text with the places where its words and sentences begin and end, as "start end". */
interface Segments {
  readonly words: readonly string[];
  readonly sentences: readonly string[];
}

/**
 * Compares words and sentences found in raw text with those of a treebank. Paragraphs of the treebank are lines.
 * Places count characters without spaces, so that spacing does not matter.
 */
export function scoreSegmentation(
  sentences: readonly ConlluSentence[],
  forms: Pick<WordForms, 'words' | 'boundaries'>,
): { words: Counts; sentences: Counts } {
  const text = rawText(sentences);
  const gold = goldSegments(sentences);
  const found = foundSegments(text, forms);
  return { words: compare(gold.words, found.words), sentences: compare(gold.sentences, found.sentences) };
}

/** The text of the treebank: its sentences joined by spaces, its paragraphs by line breaks. */
export function rawText(sentences: readonly ConlluSentence[]): string {
  return sentences
    .map(({ comments }, index) => {
      const text = comments.find((comment) => comment.startsWith('# text = '))?.slice(9) ?? '';
      const breaks = comments.some((comment) => comment.startsWith('# newpar') || comment.startsWith('# newdoc'));
      return `${index === 0 ? '' : breaks ? '\n' : ' '}${text}`;
    })
    .join('');
}

function goldSegments(sentences: readonly ConlluSentence[]): Segments {
  const words: string[] = [];
  const bounds: string[] = [];
  let place = 0;
  const lengthOf = (form: string) => form.replace(/\s/gu, '').length;
  for (const sentence of sentences) {
    const start = place;
    sentence.words.forEach(({ form }, index) => {
      const range = sentence.ranges.find(({ first, last }) => first <= index && index <= last);
      // Words of a range whose forms are not its text (rare) share the characters as far as they go.
      const length = range && index === range.last ? rangeRest(sentence, range) : lengthOf(form);
      words.push(`${place} ${place + length}`);
      place += length;
    });
    bounds.push(`${start} ${place}`);
  }
  return { words, sentences: bounds };

  function rangeRest({ words: all }: ConlluSentence, range: { first: number; last: number; form: string }): number {
    const before = all.slice(range.first, range.last).reduce((sum, { form }) => sum + lengthOf(form), 0);
    return Math.max(lengthOf(range.form) - before, 0);
  }
}

function foundSegments(text: string, forms: Pick<WordForms, 'words' | 'boundaries'>): Segments {
  const spans = createTokeniser(forms.words)(text, 0, text.length);
  const places = new Int32Array(text.length + 1);
  for (let index = 0; index < text.length; index++) {
    places[index + 1] = (places[index] as number) + (/\s/u.test(text[index] as string) ? 0 : 1);
  }
  const segment = (start: number, end: number) => `${places[start]} ${places[end]}`;
  return {
    words: spans.map(({ start, end }) => segment(start, end)),
    sentences: createSentenceSplitter(forms.boundaries, 'plain')(text, spans).map((sentence) =>
      segment(sentence[0]?.start as number, sentence.at(-1)?.end as number),
    ),
  };
}

function compare(gold: readonly string[], found: readonly string[]): Counts {
  const right = new Set(gold);
  return { gold: gold.length, predicted: found.length, right: found.filter((segment) => right.has(segment)).length };
}
