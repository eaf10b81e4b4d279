import { describe, expect, test } from 'vitest';
import type { Row, Tables } from '../../schemas/tables.ts';
import { evaluateAll, type MeasuredArticle } from '../../pipeline/evaluate/collection.ts';
import { type GoldSentence, goldSchema, goldSentenceSchema } from '../../pipeline/evaluate/gold.ts';
import { printEvaluation, printFindings } from '../../pipeline/evaluate/print.ts';
import { qualityOf, tableQuality } from '../../pipeline/evaluate/quality.ts';
import { evaluateSentence, macroF1, sumSentenceScores } from '../../pipeline/evaluate/sentences.ts';
import { noRows, perfectRows } from './perfect-rows.ts';

const nothing = { dates: [], observations: [], events: [], projects: [], relations: [], entities: [], passages: {} };

function sentence(id: string, events: readonly object[]): GoldSentence {
  return goldSentenceSchema.parse({ id, text: `Sentence ${id}.`, events });
}

/** The rows of events of the given types, done by and to the given entities. */
function eventRows(
  types: readonly Row<'events'>['type'][],
  actors: readonly string[],
  recipients: readonly string[],
): Tables {
  const file = goldSchema.parse({
    article: 'x',
    ...nothing,
    events: types.map((type) => ({ quote: 'Sentence', type, date: null, actors, recipients })),
    entities: [...actors, ...recipients].map((name) => ({ name, kind: 'organisation' })),
  });
  return perfectRows(file, 'Sentence.');
}

const event = (type: string, actors: readonly string[], recipients: readonly string[]) => ({
  type,
  actors,
  recipients,
});

describe('sentences', () => {
  test('a right event', () => {
    const score = evaluateSentence(sentence('a', [event('AID', ['A'], ['B'])]), eventRows(['AID'], ['A'], ['B']));
    expect(score.types).toEqual({ AID: { gold: 1, emitted: 1, shared: 1 } });
    expect(score.confusion).toEqual({ AID: { AID: 1 } });
    expect(score.findings).toEqual([]);
  });

  test('a wrong type is a confusion, what is left over is set beside none', () => {
    const score = evaluateSentence(
      sentence('a', [event('AID', ['A'], [])]),
      eventRows(['AGREE', 'PROTEST'], ['A'], []),
    );
    expect(score.confusion).toEqual({ AID: { AGREE: 1 }, none: { PROTEST: 1 } });
    expect(score.types['AID']).toEqual({ gold: 1, emitted: 0, shared: 0 });
  });

  test('actors and recipients are compared by name', () => {
    const score = evaluateSentence(sentence('a', [event('AID', ['A'], ['B'])]), eventRows(['AID'], ['B'], ['A']));
    expect(score.findings.map((one) => one.field)).toEqual(['actors', 'recipients']);
  });

  test('a counterexample is right when nothing is emitted', () => {
    expect(evaluateSentence(sentence('a', []), noRows).counterexamples).toEqual({ right: 1, of: 1 });
    expect(evaluateSentence(sentence('a', []), eventRows(['AID'], [], [])).counterexamples).toEqual({
      right: 0,
      of: 1,
    });
  });

  test('macro-F1 weighs the PLOVER types of gold alike and leaves our own out', () => {
    const score = sumSentenceScores([
      evaluateSentence(sentence('a', [event('AID', [], [])]), eventRows(['AID'], [], [])),
      evaluateSentence(sentence('b', [event('AID', [], [])]), eventRows(['AID'], [], [])),
      evaluateSentence(sentence('c', [event('PROTEST', [], [])]), eventRows(['AID'], [], [])),
      evaluateSentence(sentence('d', [event('GOVERN', [], [])]), noRows),
    ]);
    expect(macroF1(score.types)).toBeCloseTo((0.8 + 0) / 2);
    expect(macroF1({})).toBeNull();
  });
});

const text = 'Mali aided Chad.';
const file = goldSchema.parse({
  article: 'aid',
  ...nothing,
  events: [{ quote: 'Mali aided Chad', type: 'AID', date: null, actors: ['Mali'], recipients: ['Chad'] }],
  entities: [
    { name: 'Mali', kind: 'country', iso3: 'MLI' },
    { name: 'Chad', kind: 'country', iso3: 'TCD' },
  ],
});
const article = (group: MeasuredArticle['group'], tables: Tables): MeasuredArticle => ({
  group,
  gold: file,
  text,
  tables,
});
const evaluation = evaluateAll(
  [article('seed', perfectRows(file, text)), article('tuned', noRows), article('set-aside', noRows)],
  [
    { group: 'tuned', gold: sentence('t', [event('AID', ['A'], [])]), tables: eventRows(['PROTEST'], ['A'], []) },
    { group: 'set-aside', gold: sentence('s', [event('AID', ['A'], [])]), tables: noRows },
  ],
);

test('quality tells each group apart and gives rules their precision over articles and sentences', () => {
  const quality = qualityOf(evaluation);
  expect(quality.articles['seed']?.tables['events']).toMatchObject({
    gold: 1,
    matched: 1,
    precision: 1,
    recall: 1,
    f1: 1,
  });
  expect(quality.articles['tuned']?.tables['events']).toMatchObject({ matched: 0, precision: null, recall: 0, f1: 0 });
  expect(quality.rules).toEqual({ events: { 'test/rule': { emitted: 2, matched: 1, whole: 1, precision: 0.5 } } });
  expect(quality.sentences['tuned']?.confusion).toEqual({ AID: { PROTEST: 1 } });
});

test('figures have four decimals', () => {
  const thirds = { gold: 3, emitted: 3, matched: 1, whole: 1, wholeFields: [], fields: {}, rules: {}, shares: {} };
  expect(tableQuality(thirds)).toMatchObject({ precision: 0.3333, recall: 0.3333, f1: 0.3333 });
});

test('quality survives JSON', () => {
  const quality = qualityOf(evaluation);
  expect(JSON.parse(JSON.stringify(quality))).toEqual(quality);
});

test('the printed evaluation names every group, table and field', () => {
  const printed = printEvaluation(evaluation);
  for (const words of [
    'seed: 1 article',
    'set-aside: 1 article',
    'events.actors',
    'tuned sentences: 1',
    'events: test/rule',
  ]) {
    expect(printed).toContain(words);
  }
  expect(printed).toMatch(/^events +1 +1 +1 +1\.000 +1\.000 +1\.000 +1 +1\.000$/m);
});

describe('findings', () => {
  test('are listed by group, of one table when asked', () => {
    const all = printFindings(evaluation, undefined, false);
    expect(all).toContain('miss  events aid “Mali aided Chad” AID Mali > Chad');
    expect(all).toContain('miss  entities aid Mali (country)');
    expect(printFindings(evaluation, 'events', false)).not.toContain('entities');
  });

  test('of set-aside groups are shown on express wish only', () => {
    expect(printFindings(evaluation, undefined, false)).not.toContain('set-aside');
    expect(printFindings(evaluation, undefined, true)).toContain('set-aside');
  });

  test('none are said to be none', () => {
    expect(printFindings(evaluation, 'dates', true)).toBe('No findings\n');
  });
});
