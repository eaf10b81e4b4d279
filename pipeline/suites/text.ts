import type { Article } from '../../schemas/article.ts';
import type { DateExpression, Quantity } from '../../schemas/extracted.ts';
import type { ReadArticle } from '../extract/document.ts';

/** The recognisers under test, each on a bare text. */
export interface Recognisers {
  readonly quantities: (text: string) => readonly Quantity[];
  /** Values of the bare numbers in a text. */
  readonly numbers: (text: string) => readonly number[];
  readonly dates: (text: string, published: string | null) => readonly DateExpression[];
}

/** A bare text as an article of one unparsed passage. */
export function bareArticle(text: string, published: string | null = null): ReadArticle {
  const article: Article = {
    id: 'case',
    text,
    title: null,
    authors: [],
    publisher: null,
    published,
    url: null,
    language: null,
    rights: null,
  };
  const passage = { kind: 'body', paragraph: 0, repeats: null, start: 0, end: text.length } as const;
  return { article, passages: [passage], sentences: [{ start: 0, end: text.length, tokens: [] }] };
}
