import type { Mention } from '../../../schemas/extracted.ts';
import type { Token } from '../grammar/sentence.ts';
import type { MarkedArticle } from '../document.ts';
import { namingIn } from '../naming.ts';
import type { Scene } from './rule.ts';
import type { RelationWords } from './words.ts';

/** A passage as the rules of relations see it. */
export function sceneOf(article: MarkedArticle, passage: number, words: RelationWords, home: number | null): Scene {
  const naming = namingIn(article, passage);
  const here = article.mentions
    .filter((mention) => mention.passage === passage && mention.others.length === 0)
    .sort((left, right) => left.start - right.start || left.end - right.end);
  const covers = (outer: Mention, inner: Mention): boolean =>
    outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
  const widest = here.filter((mention) => !here.some((other) => covers(other, mention)));
  const mentionAt = ({ start, end }: Token): Mention | undefined =>
    widest.find((mention) => mention.start < end && start < mention.end);
  const names = widest.filter(({ form }) => form !== 'pronoun' && form !== 'descriptor');
  return { ...naming, article, passage, mentions: here, names, mentionAt, text: article.article.text, words, home };
}
