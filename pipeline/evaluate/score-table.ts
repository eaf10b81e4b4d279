import { assign } from './assign.ts';
import {
  addFields,
  addRules,
  type Comparison,
  type FieldScore,
  type Finding,
  type RuleScore,
  type TableScore,
  unite,
} from './score.ts';

/** Compares one field of a gold row and of an emitted row; undefined where gold does not judge it. */
export interface Field<Gold, Emitted> {
  readonly name: string;
  readonly compare: (gold: Gold, emitted: Emitted) => Comparison | undefined;
}

/** How the rows of one table are matched with gold. */
export interface TableMatching<Gold, Emitted> {
  readonly table: string;
  readonly article: string;
  readonly gold: readonly Gold[];
  readonly emitted: readonly Emitted[];
  /** Whether the two may be the same row at all. */
  readonly mayMatch: (gold: Gold, emitted: Emitted) => boolean;
  /** Of several that may match, the highest wins; a right field counts 1. Must be >= 0. */
  readonly preference?: (gold: Gold, emitted: Emitted) => number;
  readonly fields: readonly Field<Gold, Emitted>[];
  /** The fields that must all be right for the row to be right as a whole. */
  readonly wholeFields: readonly string[];
  readonly ruleOf?: (emitted: Emitted) => string;
  /** An emitted row without a partner that is nevertheless no error: it counts neither for nor against. */
  readonly forgiven?: (emitted: Emitted) => boolean;
  readonly describeGold: (gold: Gold) => string;
  readonly describeEmitted: (emitted: Emitted) => string;
}

/** A table's score, who was matched with whom, and what is wrong. */
export interface TableResult<Gold, Emitted> {
  readonly score: TableScore;
  readonly pairs: readonly { gold: Gold; emitted: Emitted; comparisons: Readonly<Record<string, Comparison>> }[];
  readonly findings: readonly Finding[];
}

/** A match outweighs any number of right fields, so that as many rows as possible are matched. */
const matchWeight = 1_000_000;

function pairUp<Gold, Emitted>(matching: TableMatching<Gold, Emitted>): number[] {
  const { gold, emitted, fields, mayMatch, preference } = matching;
  const weights = gold.map((one) =>
    emitted.map((other) => {
      if (!mayMatch(one, other)) return 0;
      const right = fields.filter((field) => field.compare(one, other)?.right === true).length;
      return matchWeight + right + (preference?.(one, other) ?? 0);
    }),
  );
  return assign(weights);
}

function fieldScore(comparison: Comparison): FieldScore {
  const given = comparison.expected !== '';
  return {
    judged: 1,
    right: Number(comparison.right),
    given: Number(given),
    givenRight: Number(given && comparison.right),
    members: comparison.members ?? null,
  };
}

/**
 * Matches the emitted rows of a table with gold one to one, and compares the fields of the matched ones.
 * Precision is matched / emitted, recall matched / gold.
 */
export function scoreTable<Gold, Emitted>(matching: TableMatching<Gold, Emitted>): TableResult<Gold, Emitted> {
  const { table, article, gold, emitted, wholeFields } = matching;
  const partners = pairUp(matching);
  const findings: Finding[] = [];
  const pairs: { gold: Gold; emitted: Emitted; comparisons: Record<string, Comparison> }[] = [];
  let fields: Record<string, FieldScore> = {};
  let rules: Record<string, RuleScore> = {};
  let whole = 0;
  const countRule = (row: Emitted, matched: boolean, right: boolean): void => {
    const rule = matching.ruleOf?.(row);
    if (rule === undefined) return;
    rules = unite(rules, { [rule]: { emitted: 1, matched: Number(matched), whole: Number(right) } }, addRules);
  };
  gold.forEach((one, index) => {
    const other = emitted[partners[index] ?? -1];
    const row = matching.describeGold(one);
    if (other === undefined) {
      findings.push({ kind: 'miss', table, article, row });
      return;
    }
    const comparisons: Record<string, Comparison> = {};
    for (const { name, compare } of matching.fields) {
      const comparison = compare(one, other);
      if (comparison === undefined) continue;
      comparisons[name] = comparison;
      fields = unite(fields, { [name]: fieldScore(comparison) }, addFields);
      const { expected, actual, right } = comparison;
      if (!right) findings.push({ kind: 'wrong', table, article, row, field: name, expected, actual });
    }
    const right = wholeFields.every((name) => comparisons[name]?.right !== false);
    whole += Number(right);
    countRule(other, true, right);
    pairs.push({ gold: one, emitted: other, comparisons });
  });
  const matched = new Set(partners);
  const extras = emitted.filter((row, index) => !matched.has(index) && matching.forgiven?.(row) !== true);
  for (const row of extras) {
    findings.push({ kind: 'extra', table, article, row: matching.describeEmitted(row) });
    countRule(row, false, false);
  }
  const score = {
    gold: gold.length,
    emitted: pairs.length + extras.length,
    matched: pairs.length,
    whole,
    wholeFields,
    fields,
    rules,
    shares: {},
  };
  return { score, pairs, findings };
}
