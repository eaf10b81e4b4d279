import { describe, expect, test } from 'vitest';
import type { Tables } from '../../schemas/tables.ts';
import { evaluate } from '../../pipeline/evaluate/evaluate.ts';
import { goldSchema, type GoldFile } from '../../pipeline/evaluate/gold.ts';
import type { Score, TableScore } from '../../pipeline/evaluate/score.ts';
import { goldPairs } from './gold-files.ts';
import { noRows, perfectRows } from './perfect-rows.ts';

const text = [
  'Trade',
  'Mali sold Chad 40 trucks worth $5 million in 2023. Last week the Malian minister visited N’Djamena.',
  'Chad will build a 20-km road to the Niger border, which Mali criticised in May 2024.',
].join('\n');

const gold: GoldFile = goldSchema.parse({
  article: 'trucks',
  dates: [
    { quote: '2023', edtf: '2023' },
    { quote: 'Last week', edtf: null, basis: 'relative' },
    { quote: 'May 2024', edtf: '2024-05' },
  ],
  observations: [
    {
      quote: '40 trucks',
      indicator: 'count',
      value: 40,
      unit: '1',
      qualifier: 'exactly',
      status: 'actual',
      subject: 'Mali',
      counterpart: 'Chad',
      period: '2023',
    },
    {
      quote: 'worth $5 million',
      indicator: 'exports',
      value: 5e6,
      unit: 'USD',
      qualifier: 'exactly',
      status: 'actual',
      subject: 'Mali',
      counterpart: 'Chad',
      period: '2023',
    },
    {
      quote: '20-km road',
      indicator: 'length',
      value: 20,
      unit: 'km',
      qualifier: 'exactly',
      status: 'planned',
      about: 'road to the Niger border',
    },
  ],
  events: [
    { quote: 'Mali sold Chad 40 trucks', type: 'COOPERATE', date: '2023', actors: ['Mali'], recipients: ['Chad'] },
    {
      quote: 'the Malian minister visited N’Djamena',
      type: 'CONSULT',
      mode: 'visit',
      date: null,
      actors: ['Mali'],
      recipients: ['Chad'],
      place: 'N’Djamena',
    },
    {
      quote: 'Chad will build a 20-km road',
      type: 'BUILD',
      auxiliary: 'future',
      date: null,
      actors: ['Chad'],
      recipients: [],
      project: 'road to the Niger border',
    },
    {
      quote: 'which Mali criticised',
      type: 'ACCUSE',
      mode: 'disapprove',
      date: '2024-05',
      actors: ['Mali'],
      recipients: ['Chad'],
    },
  ],
  projects: [
    {
      quote: 'a 20-km road to the Niger border',
      name: 'road to the Niger border',
      kind: 'road',
      countries: ['Chad'],
      status: 'proposed',
    },
  ],
  relations: [{ quote: 'the Niger border', subject: 'Chad', predicate: 'borders', object: ['Niger', 'Mali'] }],
  entities: [
    { name: 'Mali', kind: 'country', iso3: 'MLI', aliases: ['Malian'] },
    { name: 'Chad', kind: 'country', iso3: 'TCD', aliases: ['N’Djamena'] },
    { name: 'Niger', kind: 'country', iso3: 'NER' },
    { name: 'N’Djamena', kind: 'city', country: 'TCD' },
  ],
  passages: { headings: ['Trade'] },
});

const article = { id: 'trucks', text };
const perfect = perfectRows(gold, text);
const scored = (tables: Tables): Score => evaluate(gold, article, tables);
const table = (score: Score, name: string): TableScore => {
  const found = score.tables[name];
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
};
const findingsOf = (score: Score, kind: string): string[] =>
  score.findings
    .filter((one) => one.kind === kind)
    .map((one) => `${one.table}${one.field === undefined ? '' : `.${one.field}`}`);

describe.each([...goldPairs('seed'), ...goldPairs('tuned'), ...goldPairs('set-aside')])('$id', (pair) => {
  test('rows without a fault score without a fault', () => {
    const file = goldSchema.parse(pair.json);
    const score = evaluate(file, { id: pair.id, text: pair.text }, perfectRows(file, pair.text));
    expect(score.findings).toEqual([]);
    for (const { gold: wanted, emitted, matched, whole } of Object.values(score.tables)) {
      expect([emitted, matched, whole]).toEqual([wanted, wanted, wanted]);
    }
  });

  test('no rows match nothing', () => {
    const file = goldSchema.parse(pair.json);
    const score = evaluate(file, { id: pair.id, text: pair.text }, noRows);
    for (const { emitted, matched } of Object.values(score.tables)) expect([emitted, matched]).toEqual([0, 0]);
  });
});

test('the order of the rows does not matter', () => {
  const turned = Object.fromEntries(Object.entries(perfect).map(([name, rows]) => [name, [...rows].reverse()]));
  expect(scored(turned as unknown as Tables)).toEqual(scored(perfect));
});

describe('observations', () => {
  const change = (index: number, values: Partial<Tables['observations'][number]>): Score =>
    scored({
      ...perfect,
      observations: perfect.observations.map((row, at) => (at === index ? { ...row, ...values } : row)),
    });

  test('another number is a miss and an extra', () => {
    const score = change(1, { value: 5e5 });
    expect(findingsOf(score, 'miss')).toEqual(['observations']);
    expect(findingsOf(score, 'extra')).toEqual(['observations']);
    expect(table(score, 'observations')).toMatchObject({ gold: 3, emitted: 3, matched: 2 });
  });

  test.each([
    ['unit', { unit: 'EUR' }],
    ['indicator', { indicator: 'imports' }],
    ['qualifier', { qualifier: 'over' }],
    ['status', { status: 'forecast' }],
    ['subject', { subject_id: 'niger' }],
    ['subject', { subject_id: null }],
    ['co_subjects', { co_subject_ids: ['niger'] }],
    ['counterpart', { counterpart_id: 'niger' }],
    ['about', { about_id: 'niger' }],
    ['place', { place_id: 'niger' }],
    ['period', { period: null }],
    ['per', { per: 'year' }],
  ] satisfies [string, Partial<Tables['observations'][number]>][])(
    'a wrong %s is a wrong field of a matched row',
    (field, values) => {
      const score = change(1, values);
      expect(findingsOf(score, 'wrong')).toEqual([`observations.${field}`]);
      expect(table(score, 'observations').matched).toBe(3);
    },
  );

  test('a period where the text gives none is wrong', () => {
    const { fields } = table(change(2, { period: '2024' }), 'observations');
    expect(fields['period']).toMatchObject({ judged: 3, right: 2, given: 2, givenRight: 2 });
  });

  test('unit, indicator, subject and period make a row whole', () => {
    expect(table(change(1, { qualifier: 'over' }), 'observations').whole).toBe(3);
    expect(table(change(1, { period: '2022' }), 'observations').whole).toBe(2);
  });

  test('the share of named indicators leaves count and other out', () => {
    const name = 'named indicator with right value and unit';
    expect(table(scored(perfect), 'observations').shares[name]).toEqual({ right: 2, of: 2 });
    expect(table(change(1, { unit: 'EUR' }), 'observations').shares[name]).toEqual({ right: 1, of: 2 });
    expect(table(change(0, { indicator: 'headcount' }), 'observations').shares[name]).toEqual({ right: 2, of: 3 });
  });

  test('evidence elsewhere is no match', () => {
    const evidence = perfect.evidence.map((row) =>
      row.fact_id === 'observation-0' ? { ...row, char_start: 0, char_end: 5 } : row,
    );
    expect(table(scored({ ...perfect, evidence }), 'observations').matched).toBe(2);
  });

  test('a fact emitted twice counts once against gold', () => {
    const twin = perfect.observations
      .slice(0, 1)
      .map((row) => ({ ...row, observation_id: 'twin', indicator: 'other' as const }));
    const support = perfect.evidence.slice(0).filter((row) => row.fact_id === 'observation-0');
    const score = scored({
      ...perfect,
      observations: [...twin, ...perfect.observations],
      evidence: [...perfect.evidence, ...support.map((row) => ({ ...row, fact_id: 'twin' }))],
    });
    expect(table(score, 'observations')).toMatchObject({ emitted: 4, matched: 3, whole: 3 });
  });

  test('a rule is measured by what it emitted and what gold has', () => {
    const { rules } = table(change(1, { value: 7, rule: 'bad/rule' }), 'observations');
    expect(rules).toEqual({
      'test/rule': { emitted: 2, matched: 2, whole: 2 },
      'bad/rule': { emitted: 1, matched: 0, whole: 0 },
    });
  });
});

describe('events', () => {
  const change = (index: number, values: Partial<Tables['events'][number]>): Score =>
    scored({ ...perfect, events: perfect.events.map((row, at) => (at === index ? { ...row, ...values } : row)) });

  test('another type is a miss and an extra', () => {
    const score = change(0, { type: 'AID' });
    expect([findingsOf(score, 'miss'), findingsOf(score, 'extra')]).toEqual([['events'], ['events']]);
  });

  test.each([
    ['mode', 1, { mode: null }],
    ['auxiliary', 2, { auxiliary: null }],
    ['date', 0, { date: '2022' }],
    ['place', 1, { place_id: 'chad' }],
    ['project', 2, { project_id: null }],
  ] as const)('a wrong %s is a wrong field of a matched row', (field, index, values) => {
    expect(findingsOf(change(index, values), 'wrong')).toEqual([`events.${field}`]);
  });

  test('place and project are judged only where gold speaks of them', () => {
    expect(findingsOf(change(0, { place_id: 'mali', project_id: 'mali' }), 'wrong')).toEqual([]);
  });

  test('actors are compared as a set, with F1 over the members', () => {
    const participants = [...perfect.participants, { event_id: 'event-0', entity_id: 'niger', role: 'actor' as const }];
    const score = table(scored({ ...perfect, participants }), 'events');
    expect(score.whole).toBe(3);
    expect(score.fields['actors']).toMatchObject({ judged: 4, right: 3, members: { gold: 4, emitted: 5, shared: 4 } });
  });

  test('of two events on one stretch the better actors are matched', () => {
    const rival = perfect.events.slice(0, 1).map((row) => ({ ...row, event_id: 'event-00' }));
    const support = perfect.evidence.filter((row) => row.fact_id === 'event-0');
    const score = scored({
      ...perfect,
      events: [...rival, ...perfect.events],
      evidence: [...support.map((row) => ({ ...row, fact_id: 'event-00' })), ...perfect.evidence],
    });
    expect(table(score, 'events')).toMatchObject({ emitted: 5, matched: 4, whole: 4 });
  });
});

describe('other tables', () => {
  test('a wrong EDTF is a wrong field; a shorter expression still matches', () => {
    const dates = perfect.dates.map((row) =>
      row.text === 'May 2024' ? { ...row, char_start: row.char_start + 4, edtf: '2024' } : row,
    );
    expect(findingsOf(scored({ ...perfect, dates }), 'wrong')).toEqual(['dates.edtf']);
    expect(table(scored({ ...perfect, dates }), 'dates')).toMatchObject({ matched: 3, whole: 2 });
  });

  test('an expression without a value is no extra', () => {
    const loose = perfect.dates
      .slice(0, 1)
      .map((row) => ({ ...row, date_id: 'x', char_start: 0, char_end: 5, edtf: null }));
    expect(table(scored({ ...perfect, dates: [...perfect.dates, ...loose] }), 'dates').emitted).toBe(3);
    const claims = loose.map((row) => ({ ...row, edtf: '2020' }));
    expect(table(scored({ ...perfect, dates: [...perfect.dates, ...claims] }), 'dates').emitted).toBe(4);
  });

  test('a number inside a date or a repeated number is no extra quantity, any other is', () => {
    const at = (quote: string, value: number) => {
      const start = text.indexOf(quote);
      const row = perfect.quantities[0];
      if (row === undefined) throw new Error('no quantity');
      return {
        ...row,
        quantity_id: quote,
        char_start: start,
        char_end: start + quote.length,
        text: quote,
        value,
        unit: '1',
      };
    };
    const quantities = [...perfect.quantities, at('2023', 2023), at('minister', 1)];
    expect(table(scored({ ...perfect, quantities }), 'quantities')).toMatchObject({ gold: 3, emitted: 4, matched: 3 });
  });

  test('a symmetric relation holds either way round, another does not', () => {
    const turned = perfect.relations.map((row) => ({ ...row, subject_id: row.object_id, object_id: row.subject_id }));
    expect(table(scored({ ...perfect, relations: turned }), 'relations')).toMatchObject({ gold: 2, matched: 2 });
    const owned: GoldFile = { ...gold, relations: gold.relations.map((row) => ({ ...row, predicate: 'owns' })) };
    const relations = turned.map((row) => ({ ...row, predicate: 'owns' as const }));
    expect(evaluate(owned, article, { ...perfect, relations }).tables['relations']?.matched).toBe(0);
  });

  test('a project under another name matches on its words, and is then that project in other tables', () => {
    const rename = (id: string | null) => (id === 'road-to-the-niger-border' ? 'new-road' : id);
    const score = scored({
      ...perfect,
      projects: perfect.projects.map((row) => ({ ...row, project_id: 'new-road', name: 'new road' })),
      entities: perfect.entities.map((row) =>
        row.kind === 'project' ? { ...row, entity_id: 'new-road', name: 'new road' } : row,
      ),
      observations: perfect.observations.map((row) => ({ ...row, about_id: rename(row.about_id) })),
      events: perfect.events.map((row) => ({ ...row, project_id: rename(row.project_id) })),
      evidence: perfect.evidence.map((row) => ({ ...row, fact_id: rename(row.fact_id) ?? row.fact_id })),
    });
    expect(score.findings).toEqual([]);
  });

  test('an entity that gold does not list is an extra; a wrong kind is a wrong field', () => {
    const [first] = perfect.entities;
    if (first === undefined) throw new Error('no entity');
    const other = {
      ...first,
      entity_id: 'telegram',
      name: 'Telegram',
      kind: 'organisation' as const,
      iso3: null,
      aliases: [],
    };
    expect(table(scored({ ...perfect, entities: [...perfect.entities, other] }), 'entities')).toMatchObject({
      emitted: 5,
      matched: 4,
    });
    const entities = perfect.entities.map((row) => (row.kind === 'city' ? { ...row, kind: 'province' as const } : row));
    expect(findingsOf(scored({ ...perfect, entities }), 'wrong')).toEqual(['entities.kind']);
  });

  test('a missing capital is not made good by its country', () => {
    const entities = perfect.entities.filter((row) => row.kind !== 'city');
    expect(findingsOf(scored({ ...perfect, entities }), 'miss')).toEqual(['entities']);
  });

  test('a heading taken for a byline is a miss and an extra', () => {
    const passages = perfect.passages.map((row) =>
      row.kind === 'heading' ? { ...row, kind: 'byline' as const } : row,
    );
    const score = scored({ ...perfect, passages });
    expect([findingsOf(score, 'miss'), findingsOf(score, 'extra')]).toEqual([['passages'], ['passages']]);
  });
});
