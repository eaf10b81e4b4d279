import type { Sentence } from '../../../pipeline/extract/grammar/sentence.ts';
import type { ReadArticle } from '../../../pipeline/extract/document.ts';
import { readReference } from '../../../pipeline/files/reference.ts';

export const reference = await readReference('seeds/reference');

/** A text as an article of one passage without a parse. */
export function bare(text: string, published: string | null = null): ReadArticle {
  const sentence: Sentence = { start: 0, end: text.length, tokens: [] };
  return {
    article: {
      id: 'case',
      text,
      title: null,
      authors: [],
      publisher: null,
      published,
      url: null,
      language: null,
      rights: null,
    },
    passages: [{ kind: 'body', paragraph: 0, repeats: null, start: 0, end: text.length }],
    sentences: [sentence],
  };
}
