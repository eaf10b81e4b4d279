import { articleGroups, type Evaluation, sentenceGroups, setAside } from './collection.ts';
import { type FieldQuality, type Quality, qualityOf, type SentenceQuality, type TableQuality } from './quality.ts';
import type { Finding } from './score.ts';
import { nothing } from './sentences.ts';

const shown = (rate: number | null): string => (rate === null ? '-' : rate.toFixed(3));

/** Lays cells out in columns, the first flush left, the others flush right. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd());
}

const tableHead = ['table', 'gold', 'emitted', 'matched', 'precision', 'recall', 'F1', 'whole', 'of gold'];

function tableRow(name: string, table: TableQuality): string[] {
  const counts = [table.gold, table.emitted, table.matched].map(String);
  const whole = table.whole.fields.length === 0 ? ['', ''] : [String(table.whole.right), shown(table.whole.recall)];
  return [name, ...counts, shown(table.precision), shown(table.recall), shown(table.f1), ...whole];
}

function fieldRow(name: string, field: FieldQuality): string[] {
  const members = field.members_f1 === undefined ? '' : shown(field.members_f1);
  return [
    name,
    `${field.right}/${field.judged}`,
    shown(field.accuracy),
    `${field.given_right}/${field.given}`,
    members,
  ];
}

function fieldRows(tables: Readonly<Record<string, TableQuality>>): string[][] {
  const rows = Object.entries(tables).flatMap(([table, { fields, shares }]) => [
    ...Object.entries(fields).map(([name, field]) => fieldRow(`${table}.${name}`, field)),
    ...Object.entries(shares).map(([name, { right, of, share }]) => [
      `${table}: ${name}`,
      `${right}/${of}`,
      shown(share),
    ]),
  ]);
  return [['field of matched rows', 'right', 'accuracy', 'where given', 'members F1'], ...rows];
}

function articleLines(group: string, { articles, tables }: NonNullable<Quality['articles'][string]>): string[] {
  if (articles === 0) return [`${group}: no articles`, ''];
  const heads = [tableHead, ...Object.entries(tables).map(([name, table]) => tableRow(name, table))];
  return [
    `${group}: ${articles} ${articles === 1 ? 'article' : 'articles'}`,
    '',
    ...columns(heads),
    '',
    ...columns(fieldRows(tables)),
    '',
  ];
}

function confusionLines(confusion: SentenceQuality['confusion']): string[] {
  const emitted = new Set(Object.values(confusion).flatMap((row) => Object.keys(row)));
  const types = [...new Set([...Object.keys(confusion), ...emitted])].filter((type) => type !== nothing).sort();
  const order = [...types, nothing];
  const head = ['gold \\ emitted', ...order.map((type) => type.slice(0, 4).toLowerCase())];
  const rows = order.map((gold) => [gold, ...order.map((type) => String(confusion[gold]?.[type] ?? '.'))]);
  return columns([head, ...rows]);
}

function sentenceLines(group: string, quality: SentenceQuality): string[] {
  if (quality.sentences === 0) return [`${group} sentences: none`, ''];
  const { right, of } = quality.counterexamples;
  const types = Object.entries(quality.types).map(([type, score]) => [
    type,
    ...[score.gold, score.emitted, score.matched].map(String),
    ...[score.precision, score.recall, score.f1].map(shown),
  ]);
  const fields = Object.entries(quality.fields).map(([name, field]) => fieldRow(name, field));
  return [
    `${group} sentences: ${quality.sentences}, macro-F1 over PLOVER types ${shown(quality.macro_f1)}, counterexamples left alone ${right}/${of}`,
    '',
    ...columns([['type', 'gold', 'emitted', 'matched', 'precision', 'recall', 'F1'], ...types]),
    '',
    ...columns([['field of matched events', 'right', 'accuracy', 'where given', 'members F1'], ...fields]),
    '',
    ...confusionLines(quality.confusion),
    '',
  ];
}

function ruleLines(rules: Quality['rules']): string[] {
  const rows = Object.entries(rules).flatMap(([table, scores]) =>
    Object.entries(scores).map(([rule, { emitted, matched, whole, precision }]) => [
      `${table}: ${rule}`,
      ...[emitted, matched, whole].map(String),
      shown(precision),
    ]),
  );
  return rows.length === 0 ? [] : columns([['rule', 'emitted', 'matched', 'whole', 'precision'], ...rows]);
}

/** The evaluation as plain text: per group the tables and their fields, then sentences, then rules. */
export function printEvaluation(evaluation: Evaluation): string {
  const { articles, sentences, rules } = qualityOf(evaluation);
  const lines = [
    ...Object.entries(articles).flatMap(([group, quality]) => articleLines(group, quality)),
    ...Object.entries(sentences).flatMap(([group, quality]) => sentenceLines(group, quality)),
    ...ruleLines(rules),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function findingLine({ kind, table, article, row, field, expected, actual }: Finding): string {
  const detail = field === undefined ? '' : ` ${field}: expected ${expected || 'nothing'}, got ${actual || 'nothing'}`;
  return `${kind.padEnd(5)} ${table} ${article} ${row}${detail}`;
}

/**
 * Every miss, extra and wrong field as one line each, group by group.
 * @param table only this table's, or all when undefined.
 * @param reveal also those of the groups that are set aside; otherwise nothing of them is shown.
 */
export function printFindings(evaluation: Evaluation, table: string | undefined, reveal: boolean): string {
  const groups = [
    ...articleGroups.map((group) => ({ group, title: group, findings: evaluation.articles[group].findings })),
    ...sentenceGroups.map((group) => ({
      group,
      title: `${group} sentences`,
      findings: evaluation.sentences[group].findings,
    })),
  ];
  const lines = groups
    .filter(({ group }) => reveal || !setAside.has(group))
    .flatMap(({ title, findings }) => {
      const wanted = findings.filter((finding) => table === undefined || finding.table === table);
      return wanted.length === 0 ? [] : [`${title}: ${wanted.length}`, ...wanted.map(findingLine), ''];
    });
  return lines.length === 0 ? 'No findings\n' : `${lines.join('\n').trimEnd()}\n`;
}
