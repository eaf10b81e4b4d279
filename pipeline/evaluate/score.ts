/** What a field of a gold row and of its emitted partner say. */
export interface Comparison {
  readonly expected: string;
  readonly actual: string;
  readonly right: boolean;
  /** For lists: how many members gold has, how many were emitted, how many are the same. */
  readonly members?: Members;
}

export interface Members {
  readonly gold: number;
  readonly emitted: number;
  readonly shared: number;
}

/** How often a field was right over the matched rows; `given` counts those where gold has a value. */
export interface FieldScore {
  readonly judged: number;
  readonly right: number;
  readonly given: number;
  readonly givenRight: number;
  readonly members: Members | null;
}

/** How many rows a rule emitted, how many of them gold has, and how many are right as a whole. */
export interface RuleScore {
  readonly emitted: number;
  readonly matched: number;
  readonly whole: number;
}

/** A share: `right` of `of`. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** A row that was missed, a row too many, or a field that is wrong. */
export interface Finding {
  readonly kind: 'miss' | 'extra' | 'wrong';
  readonly table: string;
  readonly article: string;
  /** The row, in words. */
  readonly row: string;
  readonly field?: string;
  readonly expected?: string;
  readonly actual?: string;
}

export interface TableScore {
  readonly gold: number;
  readonly emitted: number;
  readonly matched: number;
  /** Matched rows with all the fields right that make a row useful; which ones stands in `wholeFields`. */
  readonly whole: number;
  readonly wholeFields: readonly string[];
  readonly fields: Readonly<Record<string, FieldScore>>;
  readonly rules: Readonly<Record<string, RuleScore>>;
  /** Further shares by name, as docs/evaluation.md explains them. */
  readonly shares: Readonly<Record<string, Share>>;
}

/** The score of one or several articles. */
export interface Score {
  readonly articles: number;
  readonly tables: Readonly<Record<string, TableScore>>;
  readonly findings: readonly Finding[];
}

export const emptyScore: Score = { articles: 0, tables: {}, findings: [] };

/** Joins two records by key; keys keep the order in which they first came. */
export function unite<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  add: (a: T, b: T) => T,
): Record<string, T> {
  const sum: Record<string, T> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const before = sum[key];
    sum[key] = before === undefined ? value : add(before, value);
  }
  return sum;
}

function addMembers(a: Members | null, b: Members | null): Members | null {
  if (a === null || b === null) return a ?? b;
  return { gold: a.gold + b.gold, emitted: a.emitted + b.emitted, shared: a.shared + b.shared };
}

export function addFields(a: FieldScore, b: FieldScore): FieldScore {
  return {
    judged: a.judged + b.judged,
    right: a.right + b.right,
    given: a.given + b.given,
    givenRight: a.givenRight + b.givenRight,
    members: addMembers(a.members, b.members),
  };
}

export function addRules(a: RuleScore, b: RuleScore): RuleScore {
  return { emitted: a.emitted + b.emitted, matched: a.matched + b.matched, whole: a.whole + b.whole };
}

export function addShares(a: Share, b: Share): Share {
  return { right: a.right + b.right, of: a.of + b.of };
}

function addTables(a: TableScore, b: TableScore): TableScore {
  return {
    gold: a.gold + b.gold,
    emitted: a.emitted + b.emitted,
    matched: a.matched + b.matched,
    whole: a.whole + b.whole,
    wholeFields: a.wholeFields,
    fields: unite(a.fields, b.fields, addFields),
    rules: unite(a.rules, b.rules, addRules),
    shares: unite(a.shares, b.shares, addShares),
  };
}

/** The score of several articles taken together: counts are added, then shares are made of the sums. */
export function sumScores(scores: readonly Score[]): Score {
  return scores.reduce(
    (sum, score) => ({
      articles: sum.articles + score.articles,
      tables: unite(sum.tables, score.tables, addTables),
      findings: [...sum.findings, ...score.findings],
    }),
    emptyScore,
  );
}

/** right / of, or null for nothing of nothing. */
export function ratio(right: number, of: number): number | null {
  return of === 0 ? null : right / of;
}

/** The harmonic mean of precision and recall, from counts; null when there is neither gold nor anything emitted. */
export function f1(shared: number, emitted: number, gold: number): number | null {
  return ratio(2 * shared, emitted + gold);
}
