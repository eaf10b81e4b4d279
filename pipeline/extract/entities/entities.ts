/** Who and what an article speaks of. */
import type { DateExpression, ExtractedEntity, Mention, Quantity } from '../../../schemas/extracted.ts';
import type { Reference } from '../../../schemas/reference.ts';
import type { ReadArticle } from '../document.ts';
import { countryIdentities, createGazetteer, type GazetteerReference } from './reading/gazetteer.ts';
import { createNameWords, type NameWordReference } from './reading/name-words.ts';
import { readSentence } from './sentence-names.ts';
import { createReferenceResolver } from './references/references.ts';
import { settle } from './settling/settle.ts';
import { unite } from './settling/unite.ts';

export interface CountedArticle extends ReadArticle {
  readonly dates: readonly DateExpression[];
  readonly quantities: readonly Quantity[];
}

export interface FoundMentions {
  readonly entities: readonly ExtractedEntity[];
  readonly mentions: readonly Mention[];
}

export type MentionFinder = (article: CountedArticle) => FoundMentions;

/**
 * Builds the mention finder from the lexicons.
 * Names are found generously, sentence by sentence; then the article as a whole settles whom each one names, and what
 * stays open is left out. Mentions are in the order of the text; their spans are UTF-16 units of the article's text.
 */
export function createMentionFinder(
  reference: GazetteerReference & NameWordReference & Pick<Reference, 'descriptors' | 'agentNouns'>,
): MentionFinder {
  const gazetteer = createGazetteer(reference);
  const words = createNameWords(reference);
  const countries = countryIdentities(reference);
  const resolveReferences = createReferenceResolver(reference);
  return (document) => {
    const { article, sentences, passages, dates, quantities } = document;
    const masks = sentences.map((): { start: number; end: number }[] => []);
    for (const { passage, start, end } of dates) masks[passage]?.push({ start, end });
    for (const { passage, core } of quantities) masks[passage]?.push(core);
    const read = sentences.flatMap((sentence, passage) =>
      passages[passage]?.kind === 'boilerplate'
        ? []
        : [readSentence(article.text, passage, sentence, masks[passage] ?? [], gazetteer, words)],
    );
    const { entities, mentions } = unite(settle(read, words, countries));
    return { entities, mentions: resolveReferences(document, entities, mentions) };
  };
}
