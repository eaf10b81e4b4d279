import type { Tables } from '../../schemas/tables.ts';
import { evaluate } from './evaluate.ts';
import type { GoldFile, GoldSentence } from './gold.ts';
import { type Score, sumScores } from './score.ts';
import { evaluateSentence, type SentenceScore, sumSentenceScores } from './sentences.ts';

/** Where a gold article comes from: the seed, those the rules are tuned on, those kept aside to report. */
export const articleGroups = ['seed', 'tuned', 'set-aside'] as const;
export type ArticleGroup = (typeof articleGroups)[number];

export const sentenceGroups = ['tuned', 'set-aside'] as const;
export type SentenceGroup = (typeof sentenceGroups)[number];

/** Groups that are looked at only to report: their findings are shown on express wish only. */
export const setAside: ReadonlySet<string> = new Set(['set-aside']);

/** An article of test/gold with the rows that the pipeline makes of it. */
export interface MeasuredArticle {
  readonly group: ArticleGroup;
  readonly gold: GoldFile;
  readonly text: string;
  readonly tables: Tables;
}

/** A sentence of test/gold/sentences with the rows that the pipeline makes of it. */
export interface MeasuredSentence {
  readonly group: SentenceGroup;
  readonly gold: GoldSentence;
  readonly tables: Tables;
}

/** The scores of everything measured, by group. */
export interface Evaluation {
  readonly articles: Readonly<Record<ArticleGroup, Score>>;
  readonly sentences: Readonly<Record<SentenceGroup, SentenceScore>>;
}

/** Measures articles and sentences, group by group, in the order of their ids. */
export function evaluateAll(
  articles: readonly MeasuredArticle[],
  sentences: readonly MeasuredSentence[],
  countryCode?: (name: string) => string | undefined,
): Evaluation {
  const scoresOf = (group: ArticleGroup): Score =>
    sumScores(
      articles
        .filter((article) => article.group === group)
        .sort((a, b) => (a.gold.article < b.gold.article ? -1 : 1))
        .map(({ gold, text, tables }) => evaluate(gold, { id: gold.article, text }, tables, countryCode)),
    );
  const sentenceScoresOf = (group: SentenceGroup): SentenceScore =>
    sumSentenceScores(
      sentences
        .filter((sentence) => sentence.group === group)
        .sort((a, b) => (a.gold.id < b.gold.id ? -1 : 1))
        .map(({ gold, tables }) => evaluateSentence(gold, tables, countryCode)),
    );
  return {
    articles: { seed: scoresOf('seed'), tuned: scoresOf('tuned'), 'set-aside': scoresOf('set-aside') },
    sentences: { tuned: sentenceScoresOf('tuned'), 'set-aside': sentenceScoresOf('set-aside') },
  };
}
