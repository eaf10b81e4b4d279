import { describe, expect, test } from 'vitest';
import type { Row, Tables } from '../../schemas/tables.ts';
import { evaluate } from '../../pipeline/evaluate/evaluate.ts';
import { type GoldFile, goldSchema } from '../../pipeline/evaluate/gold.ts';
import { f1, ratio, type Score } from '../../pipeline/evaluate/score.ts';
import { perfectRows } from './perfect-rows.ts';

const nothing = { dates: [], observations: [], events: [], projects: [], relations: [], entities: [], passages: {} };

function goldOf(values: object): GoldFile {
  return goldSchema.parse({ article: 'x', ...nothing, ...values });
}

/** The score of an article's perfect rows after a change. */
function scoreAfter(gold: GoldFile, text: string, change: (tables: Tables) => Partial<Tables>): Score {
  const perfect = perfectRows(gold, text);
  return evaluate(gold, { id: 'x', text }, { ...perfect, ...change(perfect) });
}

const countsOf = (score: Score, name: string) => {
  const { gold, emitted, matched } = score.tables[name] ?? { gold: -1, emitted: -1, matched: -1 };
  return { gold, emitted, matched };
};

const at = (text: string, quote: string) => ({
  char_start: text.indexOf(quote),
  char_end: text.indexOf(quote) + quote.length,
});

test('an event goes to the gold event whose actors it shares most, not to the first', () => {
  const text = 'Mali, Chad and Niger met, and Togo met Benin.';
  const shared = { quote: text.slice(0, -1), type: 'CONSULT', date: null, recipients: [] };
  const names = ['Mali', 'Chad', 'Niger', 'Togo', 'Benin'];
  const gold = goldOf({
    events: [
      { ...shared, mode: 'multilateral', actors: ['Mali', 'Chad', 'Niger'] },
      { ...shared, mode: null, actors: ['Togo', 'Benin'] },
    ],
    entities: names.map((name) => ({ name, kind: 'organisation' })),
  });
  const score = scoreAfter(gold, text, (tables) => ({
    events: tables.events.slice(0, 1).map((row) => ({ ...row, mode: null })),
    participants: tables.participants.filter((row) => row.event_id === 'event-0' && row.entity_id !== 'niger'),
  }));
  const missed = score.findings.filter((one) => one.kind === 'miss' && one.table === 'events');
  expect(missed.map((one) => one.row)).toEqual([expect.stringContaining('Togo, Benin')]);
});

test('a date goes to the expression that it covers best', () => {
  const text = 'From 3 May 2023 to 5 June 2024.';
  const gold = goldOf({
    dates: [
      { quote: '3 May 2023', edtf: '2023-05-03' },
      { quote: 'to 5 June 2024', edtf: '2024-06-05' },
    ],
  });
  const score = scoreAfter(gold, text, (tables) => ({
    dates: tables.dates.slice(0, 1).map((row) => ({ ...row, ...at(text, '2023 to 5 June 2024'), edtf: '2022' })),
  }));
  const missed = score.findings.filter((one) => one.kind === 'miss');
  expect(missed.map((one) => one.row)).toEqual(['“3 May 2023” 2023-05-03']);
});

test('a city that gold lists is not found by finding the country that it may stand for', () => {
  const text = 'Delegates met in Doha.';
  const gold = goldOf({ entities: [{ name: 'Doha', kind: 'city', country: 'QAT' }] });
  const score = scoreAfter(gold, text, (tables) => ({
    entities: tables.entities.map((row) => ({
      ...row,
      name: 'Qatar',
      kind: 'country' as const,
      iso3: 'QAT',
      aliases: ['Doha'],
    })),
  }));
  expect(countsOf(score, 'entities')).toEqual({ gold: 1, emitted: 1, matched: 0 });
});

test('a number that serves two observations is one quantity', () => {
  const text = 'Mali and Chad each bought 40 trucks.';
  const truck = {
    quote: '40 trucks',
    indicator: 'count',
    value: 40,
    unit: '1',
    qualifier: 'exactly',
    status: 'actual',
  };
  const gold = goldOf({
    observations: [
      { ...truck, subject: 'Mali' },
      { ...truck, subject: 'Chad' },
    ],
    entities: ['Mali', 'Chad'].map((name) => ({ name, kind: 'organisation' })),
  });
  const score = scoreAfter(gold, text, (tables) => ({ quantities: tables.quantities.slice(0, 1) }));
  expect(countsOf(score, 'quantities')).toEqual({ gold: 1, emitted: 1, matched: 1 });
  expect(countsOf(score, 'observations')).toEqual({ gold: 2, emitted: 2, matched: 2 });
});

describe('relations between the same two', () => {
  const text = 'Ms Diallo was minister of Mali. Later Diallo was envoy of Mali.';
  const holds = { subject: 'Diallo', predicate: 'position_held', object: 'Mali' };
  const gold = goldOf({
    relations: [
      { ...holds, quote: 'Diallo was minister' },
      { ...holds, quote: 'Diallo was envoy' },
    ],
    entities: ['Diallo', 'Mali'].map((name) => ({ name, kind: 'organisation' })),
  });

  test('are told apart by their words', () => {
    const score = scoreAfter(gold, text, (tables) => ({ relations: tables.relations.slice(1) }));
    const missed = score.findings.filter((one) => one.kind === 'miss');
    expect(missed.map((one) => one.row)).toEqual([expect.stringContaining('minister')]);
  });
});

describe('projects', () => {
  const text = 'The Bamako ring road and the port of Kayes will open. Both matter.';
  const project = { countries: [], status: null };
  const gold = goldOf({
    projects: [
      { ...project, quote: 'The Bamako ring road and the port of Kayes', name: 'Bamako ring road', kind: 'road' },
      { ...project, quote: 'the port of Kayes', name: 'port of Kayes', kind: 'port' },
    ],
  });
  const only = (values: Partial<Row<'projects'>>) =>
    scoreAfter(gold, text, (tables) => ({
      projects: tables.projects.slice(1).map((row) => ({ ...row, ...values })),
      entities: [],
      evidence: tables.evidence.slice(1),
    }));

  test('a common name outweighs a common kind', () => {
    const missed = only({ kind: 'road' }).findings.filter((one) => one.kind === 'miss' && one.table === 'projects');
    expect(missed.map((one) => one.row)).toEqual([expect.stringContaining('Bamako ring road')]);
  });

  test('the same words are not enough without a common name, word or kind', () => {
    const score = scoreAfter(gold, text, (tables) => ({
      projects: tables.projects
        .slice(1)
        .map((row) => ({ ...row, project_id: 'x', name: 'big airfield', kind: 'airport' as const })),
      entities: [],
      evidence: tables.evidence.slice(1).map((row) => ({ ...row, fact_id: 'x' })),
    }));
    expect(countsOf(score, 'projects')).toEqual({ gold: 2, emitted: 1, matched: 0 });
  });
});

describe('passages', () => {
  const gold = goldOf({
    passages: { headings: ['A'], pull_quotes: 1, boilerplate_starts: ['All views'], bylines: ['By A. B is C.'] },
  });
  const passage = (
    kind: Row<'passages'>['kind'],
    text: string,
    paragraph: number,
    position: number,
  ): Row<'passages'> => ({
    passage_id: `p${position}`,
    article_id: 'x',
    paragraph,
    position,
    kind,
    char_start: 0,
    char_end: text.length,
    text,
    repeats: null,
  });
  const scoreOf = (passages: Row<'passages'>[]) =>
    countsOf(
      scoreAfter(gold, '', () => ({ passages })),
      'passages',
    );

  test('boilerplate and pull quotes are taken by the paragraph, bylines may be several sentences', () => {
    const passages = [
      passage('heading', 'A', 1, 1),
      passage('pull_quote', 'One.', 2, 2),
      passage('pull_quote', 'Two.', 2, 3),
      passage('byline', 'By A.', 3, 4),
      passage('byline', 'B is C.', 3, 5),
      passage('boilerplate', 'All views are ours.', 4, 6),
      passage('boilerplate', 'Click here.', 4, 7),
    ];
    expect(scoreOf(passages)).toEqual({ gold: 4, emitted: 4, matched: 4 });
  });

  test('boilerplate that begins otherwise is another', () => {
    expect(scoreOf([passage('boilerplate', 'Click here. All views are ours.', 1, 1)])).toEqual({
      gold: 4,
      emitted: 1,
      matched: 0,
    });
  });
});

test('shares of nothing are null', () => {
  expect([ratio(0, 0), f1(0, 0, 0), ratio(1, 4), f1(1, 1, 3)]).toEqual([null, null, 0.25, 0.5]);
});
