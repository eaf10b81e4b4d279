import type { Mention } from '../../../schemas/extracted.ts';
import type { EntityKind } from '../../../schemas/vocabulary.ts';
import type { Token } from '../grammar/sentence.ts';
import type { MarkedArticle } from '../document.ts';
import { namingIn } from '../naming.ts';
import type { Scene } from './rule.ts';
import type { RelationWords } from './words.ts';

/** A passage as the rules of relations see it. */
export function sceneOf(article: MarkedArticle, passage: number, words: RelationWords, home: number | null): Scene {
  const naming = namingIn(article, passage);
  const { text } = article.article;
  const here = article.mentions
    .filter((mention) => mention.passage === passage && mention.others.length === 0)
    .map((mention) => withStop(mention, text))
    .sort((left, right) => left.start - right.start || left.end - right.end);
  const covers = (outer: Mention, inner: Mention): boolean =>
    outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
  const widestOf = (mentions: readonly Mention[]): Mention[] =>
    mentions.filter((mention) => !mentions.some((other) => covers(other, mention)));
  const told = here.filter(({ form }) => form !== 'pronoun' && form !== 'descriptor');
  const widest = widestOf(here);
  const names = widestOf(told);
  const works = here.filter(({ form, entity }) => form === 'descriptor' && isWork(naming.kindOf(entity)));
  const anchors = [
    ...names,
    ...works.filter((work) => !names.some((name) => name.start < work.end && work.start < name.end)),
  ].sort((left, right) => left.start - right.start);
  const mentionAt = ({ start, end }: Token): Mention | undefined => {
    const name = names.find((mention) => mention.start < end && start < mention.end);
    return name ?? widest.find((mention) => mention.start < end && start < mention.end);
  };
  return { ...naming, article, passage, mentions: here, names, anchors, mentionAt, text, words, home };
}

/** "U.N.": the full stop behind an abbreviation belongs to it. */
function withStop(mention: Mention, text: string): Mention {
  const isAbbreviation = /\.\p{Lu}$/u.test(text.slice(mention.start, mention.end)) && text[mention.end] === '.';
  return isAbbreviation ? { ...mention, end: mention.end + 1 } : mention;
}

function isWork(kind: EntityKind): boolean {
  return kind === 'project' || kind === 'facility';
}
