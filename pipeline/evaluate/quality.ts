import { type ArticleGroup, articleGroups, type Evaluation, sentenceGroups } from './collection.ts';
import { addRules, type FieldScore, f1, type RuleScore, ratio, type TableScore, unite } from './score.ts';
import { macroF1, type SentenceScore } from './sentences.ts';

/** A share with four decimals, or null for nothing of nothing. */
type Rate = number | null;

export interface FieldQuality {
  readonly judged: number;
  readonly right: number;
  readonly accuracy: Rate;
  /** Rows where gold has a value, and how many of those are right. */
  readonly given: number;
  readonly given_right: number;
  /** For lists: F1 over the members of the matched rows. */
  readonly members_f1?: Rate;
}

export interface RuleQuality extends RuleScore {
  /** matched / emitted. */
  readonly precision: Rate;
}

export interface TableQuality {
  readonly gold: number;
  readonly emitted: number;
  readonly matched: number;
  readonly precision: Rate;
  readonly recall: Rate;
  readonly f1: Rate;
  /** Rows with all of `fields` right: their number, and their share of what was emitted and of gold. */
  readonly whole: {
    readonly fields: readonly string[];
    readonly right: number;
    readonly precision: Rate;
    readonly recall: Rate;
  };
  readonly fields: Readonly<Record<string, FieldQuality>>;
  readonly shares: Readonly<Record<string, { readonly right: number; readonly of: number; readonly share: Rate }>>;
  readonly rules: Readonly<Record<string, RuleQuality>>;
}

export interface SentenceQuality {
  readonly sentences: number;
  readonly macro_f1: Rate;
  readonly counterexamples: { readonly right: number; readonly of: number };
  readonly types: Readonly<
    Record<string, { gold: number; emitted: number; matched: number; precision: Rate; recall: Rate; f1: Rate }>
  >;
  readonly confusion: SentenceScore['confusion'];
  readonly fields: Readonly<Record<string, FieldQuality>>;
}

/** What test/quality.json holds: the measured accuracy of the extraction. No clock, no names of articles. */
export interface Quality {
  readonly articles: Readonly<
    Record<string, { readonly articles: number; readonly tables: Readonly<Record<string, TableQuality>> }>
  >;
  readonly sentences: Readonly<Record<string, SentenceQuality>>;
  /** Rules over all groups of articles and sentences, by table. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, RuleQuality>>>>;
}

const rate = (value: number | null): Rate => (value === null ? null : Math.round(value * 10_000) / 10_000);

function sorted<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  const keys = Object.keys(record).sort();
  return Object.fromEntries(keys.map((key) => [key, change(record[key] as T)]));
}

function mapped<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

export function fieldQuality({ judged, right, given, givenRight, members }: FieldScore): FieldQuality {
  return {
    judged,
    right,
    accuracy: rate(ratio(right, judged)),
    given,
    given_right: givenRight,
    ...(members === null ? {} : { members_f1: rate(f1(members.shared, members.emitted, members.gold)) }),
  };
}

const ruleQuality = (score: RuleScore): RuleQuality => ({
  ...score,
  precision: rate(ratio(score.matched, score.emitted)),
});

export function tableQuality(score: TableScore): TableQuality {
  const { gold, emitted, matched, whole, wholeFields } = score;
  return {
    gold,
    emitted,
    matched,
    precision: rate(ratio(matched, emitted)),
    recall: rate(ratio(matched, gold)),
    f1: rate(f1(matched, emitted, gold)),
    whole: {
      fields: wholeFields,
      right: whole,
      precision: rate(ratio(whole, emitted)),
      recall: rate(ratio(whole, gold)),
    },
    fields: mapped(score.fields, fieldQuality),
    shares: mapped(score.shares, ({ right, of }) => ({ right, of, share: rate(ratio(right, of)) })),
    rules: sorted(score.rules, ruleQuality),
  };
}

export function sentenceQuality(score: SentenceScore): SentenceQuality {
  return {
    sentences: score.sentences,
    macro_f1: rate(macroF1(score.types)),
    counterexamples: score.counterexamples,
    types: sorted(score.types, ({ gold, emitted, shared }) => ({
      gold,
      emitted,
      matched: shared,
      precision: rate(ratio(shared, emitted)),
      recall: rate(ratio(shared, gold)),
      f1: rate(f1(shared, emitted, gold)),
    })),
    confusion: sorted(score.confusion, (row) => sorted(row, (count) => count)),
    fields: mapped(score.fields, fieldQuality),
  };
}

/** Makes the object that is written to test/quality.json: the same evaluation gives the same bytes. */
export function qualityOf({ articles, sentences }: Evaluation): Quality {
  const counted = [
    ...articleGroups.flatMap((group) => Object.entries(articles[group].tables)),
    ...sentenceGroups.map((group) => ['events', sentences[group]] as const),
  ];
  const rules: Record<string, Record<string, RuleScore>> = {};
  for (const [table, score] of counted) {
    const united = unite(rules[table] ?? {}, score.rules, addRules);
    if (Object.keys(united).length > 0) rules[table] = united;
  }
  const articleQuality = (group: ArticleGroup) => ({
    articles: articles[group].articles,
    tables: mapped(articles[group].tables, tableQuality),
  });
  return {
    articles: Object.fromEntries(articleGroups.map((group) => [group, articleQuality(group)])),
    sentences: Object.fromEntries(sentenceGroups.map((group) => [group, sentenceQuality(sentences[group])])),
    rules: sorted(rules, (table) => sorted(table, ruleQuality)),
  };
}
