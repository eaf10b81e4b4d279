import type { ExtractedEntity, Mention } from '../../../schemas/extracted.ts';
import type { MarkedArticle } from '../document.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';

/** A mention with the words of its sentence that it covers. */
export interface PlacedMention extends Mention {
  readonly of: ExtractedEntity;
  /** First and last word in the sentence. */
  readonly first: number;
  readonly last: number;
}

/** A sentence with what is named in it. */
export interface MarkedSentence {
  readonly text: string;
  readonly passage: number;
  readonly sentence: Sentence;
  /** In the order of the text; a mention inside another comes after it. */
  readonly mentions: readonly PlacedMention[];
  /** The outermost mention that covers a word. */
  readonly mentionAt: (index: number) => PlacedMention | undefined;
}

type Part = Pick<MarkedArticle, 'article' | 'sentences' | 'entities' | 'mentions'>;

/** The sentences of an article, each with its mentions, in the order of the text. */
export function markedSentences({ article, sentences, entities, mentions }: Part): MarkedSentence[] {
  const byPassage = new Map<number, Mention[]>();
  for (const mention of mentions) {
    byPassage.set(mention.passage, [...(byPassage.get(mention.passage) ?? []), mention]);
  }
  return sentences.map((sentence, passage) => {
    const placed = (byPassage.get(passage) ?? [])
      .flatMap((mention) => placeMention(sentence, mention, entities[mention.entity]))
      .sort((one, other) => one.start - other.start || other.end - one.end);
    const outermost: (PlacedMention | undefined)[] = [];
    for (const mention of placed) {
      for (let index = mention.first; index <= mention.last; index++) outermost[index] ??= mention;
    }
    return { text: article.text, passage, sentence, mentions: placed, mentionAt: (index) => outermost[index] };
  });
}

function placeMention({ tokens }: Sentence, mention: Mention, of: ExtractedEntity | undefined): PlacedMention[] {
  const first = tokens.findIndex((token) => token.end > mention.start);
  const last = tokens.findLastIndex((token) => token.start < mention.end);
  return of === undefined || first === -1 || last < first ? [] : [{ ...mention, of, first, last }];
}

/** The entities that a mention stands for. */
export function entitiesOf({ entity, others }: Mention): number[] {
  return [entity, ...others];
}

/** The text of words from first to last, as it stands. */
export function textBetween({ text, sentence }: MarkedSentence, first: number, last: number): string {
  return text.slice(sentence.tokens[first]?.start ?? 0, sentence.tokens[last]?.end ?? 0);
}

/** The dictionary form of a word in small letters, plural endings of capitalised words cut. */
export function wordOf({ lemma, text, upos }: Token): string {
  // Taggers take the noun for the pronoun.
  if (text.toLowerCase() === 'mine') return 'mine';
  const form = (lemma === '' ? text : lemma).toLowerCase();
  return upos === 'PROPN' && /[^s]s$/.test(form) && form.length > 4 ? form.slice(0, -1) : form;
}
