import type { Article } from '../../schemas/article.ts';
import type { DateExpression, ExtractedEntity, Mention, Passage, Quantity } from '../../schemas/extracted.ts';
import type { Sentence } from './grammar/sentence.ts';

/** An article read into sentences: `sentences[i]` is the parse of `passages[i]`. */
export interface ReadArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
}

/** … with the spans that facts are made of. */
export interface MarkedArticle extends ReadArticle {
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateExpression[];
  readonly entities: readonly ExtractedEntity[];
  readonly mentions: readonly Mention[];
}
