/** Why a fact is in the data: its sentence with the words marked, the grammar, the spans, the rule; layer by layer. */
import { Problem } from '../../schemas/problem.ts';
import type { Applied } from '../../schemas/dataset.ts';
import type { Row, Tables } from '../../schemas/tables.ts';
import type { Sentence } from '../extract/grammar/sentence.ts';
import { marked } from './marked.ts';

type FactRow = Row<'observations'> | Row<'events'> | Row<'projects'> | Row<'relations'>;
type Evidence = Row<'evidence'>;
type Passage = Row<'passages'>;

/** What an article's reader gives. */
export interface Explained {
  readonly tables: Tables;
  readonly corrections: readonly Applied[];
}

/**
 * Explains one fact for the terminal.
 * @param article the rows of one article, and the corrections that made some of them
 * @param parse reads a sentence, for the layer of grammar
 * @param rowOf the row of the lexicon behind an event of a type, by its quotes
 * @throws Problem `explain.fact` when the article has no such fact; the message lists how ids begin.
 */
export function explain(
  { tables, corrections }: Explained,
  id: string,
  parse: (text: string) => readonly Sentence[],
  rowOf: (type: string, quotes: readonly string[]) => string | undefined = () => undefined,
): string {
  const evidence = tables.evidence.filter((row) => row.fact_id === id);
  const fact = factOf(tables, id);
  if (fact === undefined) {
    const correction = corrections.find(({ replaces }) => replaces === id);
    if (correction !== undefined) return [id, '', ...correctionLines(correction), ''].join('\n');
    const article = tables.articles[0]?.article_id ?? '';
    const known = tables.evidence.slice(0, 3).map((row) => row.fact_id);
    throw new Problem('explain.fact', article, `There is no fact "${id}"`, `Ids look like ${known.join(', ')}`);
  }
  const places = evidence.map((row) => explainPlace(tables, row, parse));
  const review = corrections.filter(({ fact_id }) => fact_id === id).flatMap((one) => ['', ...correctionLines(one)]);
  const quotes = evidence.map(({ quote }) => quote);
  const row = 'event_id' in fact ? rowOf(fact.type, quotes) : undefined;
  const lexicon = row === undefined ? [] : [`  ${'row of the lexicon'.padEnd(18)} ${row}`];
  return [`${id}`, '', ...places, 'Fact', ...factLines(fact), ...lexicon, ...review, ''].join('\n');
}

function correctionLines({ outcome, fact_id, replaces, quote, by, date, reason }: Applied): string[] {
  const before =
    fact_id !== null && replaces !== null && replaces !== fact_id ? [`  ${'was'.padEnd(18)} ${replaces}`] : [];
  const now = outcome === 'changed' ? [`  ${'is now'.padEnd(18)} ${fact_id}`] : [];
  return [
    'Correction',
    `  ${outcome.padEnd(18)} by ${by} on ${date}`,
    `  ${'reason'.padEnd(18)} ${reason}`,
    `  ${'words'.padEnd(18)} ${quote.replace(/\s+/g, ' ')}`,
    ...before,
    ...now,
  ];
}

function factOf(tables: Tables, id: string): FactRow | undefined {
  return (
    tables.observations.find((row) => row.observation_id === id) ??
    tables.events.find((row) => row.event_id === id) ??
    tables.projects.find((row) => row.project_id === id) ??
    tables.relations.find((row) => row.relation_id === id)
  );
}

function explainPlace(tables: Tables, row: Evidence, parse: (text: string) => readonly Sentence[]): string {
  const passage = tables.passages.find(({ passage_id }) => passage_id === row.passage_id);
  if (passage === undefined) return '';
  return [
    `Sentence ${passage.position} (${passage.kind})`,
    `  ${marked(passage, row)}`,
    '',
    'Grammar',
    ...parse(passage.text).flatMap(treeLines),
    '',
    'Spans',
    ...spanLines(tables, passage),
    '',
  ].join('\n');
}

function treeLines({ tokens }: Sentence): string[] {
  return tokens.map(({ text, upos, deprel, head }) => {
    const governor = head === -1 ? '' : ` of "${tokens[head]?.text ?? ''}"`;
    return `  ${text.padEnd(18)} ${upos.padEnd(6)} ${deprel}${governor}`;
  });
}

/** What was found in the sentence before any fact, in the order of the text. */
function spanLines(tables: Tables, { passage_id }: Passage): string[] {
  const isHere = (row: { passage_id: string }) => row.passage_id === passage_id;
  const names = new Map(tables.entities.map((row) => [row.entity_id, row.name]));
  const spans = [
    ...tables.dates.filter(isHere).map((row) => ({ ...row, says: `date ${row.edtf ?? 'unresolved'} (${row.basis})` })),
    ...tables.quantities.filter(isHere).map((row) => ({ ...row, says: `quantity ${amountOf(row)}` })),
    ...tables.mentions.filter(isHere).map((row) => ({ ...row, says: `${names.get(row.entity_id)} (${row.form})` })),
  ];
  return spans
    .sort((left, right) => left.char_start - right.char_start || left.char_end - right.char_end)
    .map(({ text, says }) => `  ${`"${text}"`.padEnd(34)} ${says}`);
}

function amountOf({ qualifier, value, low, high, unit, per }: Row<'quantities'>): string {
  const amount = value === null ? `${low} to ${high}` : String(value);
  return `${qualifier} ${amount} ${unit}${per === null ? '' : ` per ${per}`}`;
}

function factLines(fact: FactRow): string[] {
  const cells = Object.entries(fact).filter(([, cell]) => cell !== null && !(Array.isArray(cell) && cell.length === 0));
  return [
    ...cells.map(([column, cell]) => `  ${column.padEnd(18)} ${Array.isArray(cell) ? cell.join('; ') : String(cell)}`),
    `  ${'made by'.padEnd(18)} ${fact.origin === 'added' ? 'a reviewed correction' : `pipeline/extract/${fact.rule}.ts`}`,
  ];
}
