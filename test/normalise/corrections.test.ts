import { describe, expect, test } from 'vitest';
import { parseCorrections } from '../../pipeline/files/corrections.ts';
import { createCorrector } from '../../pipeline/normalise/corrections/corrections.ts';
import { createIdentities } from '../../pipeline/normalise/identities.ts';
import { normalise } from '../../pipeline/normalise/normalise.ts';
import type { Extracted } from '../../schemas/extracted.ts';
import { reference } from '../support/reference.ts';
import { smallArticle, smallExtracted } from '../support/small-extracted.ts';

const grounds = { identities: createIdentities(reference), confidenceOf: () => 0.75 };
const signature = { reason: 'Read again', by: 'A. Reader', date: '2024-09-01' };

const normaliseWith = (entries: readonly object[], extracted: Extracted = smallExtracted) => {
  const { corrections, problems } = parseCorrections(
    JSON.stringify(entries.map((entry) => ({ ...signature, ...entry }))),
    'tea.yaml',
  );
  expect(problems).toEqual([]);
  const correct = createCorrector(reference, new Map([['tea', corrections]]), grounds);
  return normalise(smallArticle, extracted, { ...grounds, correct });
};

const messageOf = (entries: readonly object[]): string => {
  try {
    normaliseWith(entries);
  } catch (error) {
    const { errors } = error as { errors: { code: string; message: string; fix: string }[] };
    return errors.map(({ code, message, fix }) => `[${code}] ${message}. ${fix}`).join('\n');
  }
  return 'no problem';
};

const change = (table: string, quote: string, fields: object) => ({ change: table, expects: { quote }, fields });
const sale = 'Kenya 😀 sold over 300 t of tea to Egypt';
const plain = normalise(smallArticle, smallExtracted, grounds);

describe('an accepted fact', () => {
  const { tables, corrections, account, refused } = normaliseWith([
    { accept: 'observations', expects: { quote: 'over 300 t' } },
  ]);

  test('stays as it was read, with the confidence of a reviewed row', () => {
    expect(tables.observations).toEqual([{ ...plain.tables.observations[0], confidence: 1 }]);
    expect(tables.evidence).toEqual(plain.tables.evidence);
    expect(account).toEqual(plain.account);
    expect(refused).toEqual(plain.refused);
  });

  test('is recorded with who says so and why', () => {
    const id = plain.tables.observations[0]?.observation_id;
    expect(corrections).toEqual([
      {
        article_id: 'tea',
        table: 'observations',
        outcome: 'accepted',
        fact_id: id,
        replaces: id,
        ...signature,
        char_start: 13,
        char_end: 23,
        quote: 'over 300 t',
      },
    ]);
  });
});

describe('a changed field', () => {
  test.each([
    ['a code', { indicator: 'exports' }, { indicator: 'exports' }],
    ['a period, with its days', { period: '2024' }, { period: '2024', period_start: '2024-01-01' }],
    ['nothing at all', { period: 'null' }, { period: null, period_start: null, period_end: null }],
    ['an entity by its name', { subject: 'Egypt' }, { subject_id: 'egypt', subject_iso3: 'EGY' }],
    ['an entity by its id', { counterpart: 'kenya' }, { counterpart_id: 'kenya', counterpart: 'Kenya' }],
    ['an entity that the lexicons know', { about: 'UN' }, { about_id: 'united-nations', about: 'United Nations' }],
    ['an entity of this article alone', { about: { name: 'tea', kind: 'project' } }, { about_id: 'tea', about: 'tea' }],
    ['several entities', { co_subjects: ['Egypt', 'UGA'] }, { co_subject_ids: ['egypt', 'uganda'] }],
    ['a value', { value: '320.5' }, { value: 320.5, qualifier: 'over' }],
    ['a value below zero', { value: '-320' }, { value: -320 }],
    ['a range', { low: '300', high: '320' }, { value: null, low: 300, high: 320, qualifier: 'between' }],
    ['a unit', { unit: 'USD', unit_basis: 'assumed' }, { unit: 'USD', unit_basis: 'assumed' }],
    ['the evidence', { quote: '300 t of tea' }, { quote: '300 t of tea' }],
  ])('of an observation: %s', (_, fields, expected) => {
    const { tables, account } = normaliseWith([change('observations', 'over 300 t', fields)]);
    expect(tables.observations).toHaveLength(1);
    expect(tables.observations[0]).toMatchObject({
      ...expected,
      origin: 'corrected',
      rule: 'observations/verb',
      confidence: 1,
    });
    expect(tables.evidence.map(({ fact_id }) => fact_id)).toContain(tables.observations[0]?.observation_id);
    expect(account).toEqual(plain.account);
  });

  test('gives the id that the fact would have had, had it been read so', () => {
    const [fact] = smallExtracted.observations;
    if (fact === undefined) throw new Error('Expected an observation');
    const right = { ...smallExtracted, observations: [{ ...fact, indicator: 'exports' as const }] };
    const { tables } = normaliseWith([change('observations', 'over 300 t', { indicator: 'exports' })]);
    expect(tables.observations[0]?.observation_id).toBe(
      normalise(smallArticle, right, grounds).tables.observations[0]?.observation_id,
    );
  });

  test('that says what was read already is an acceptance', () => {
    const { tables, corrections } = normaliseWith([change('observations', 'over 300 t', { period: '2023' })]);
    expect(tables.observations[0]).toMatchObject({ origin: 'extracted', confidence: 1 });
    expect(corrections[0]?.outcome).toBe('accepted');
  });

  test('of a number holds for its row of quantities, with the dimension of the unit', () => {
    const { tables } = normaliseWith([change('observations', 'over 300 t', { value: '3', unit: 'km' })]);
    expect(tables.quantities).toMatchObject([{ text: 'over 300 t', value: 3, unit: 'km', dimension: 'length' }]);
  });

  test('of a number that another fact is too leaves the other alone', () => {
    const [fact] = smallExtracted.observations;
    if (fact === undefined) throw new Error('Expected an observation');
    const two = { ...smallExtracted, observations: [fact, { ...fact, indicator: 'exports' as const }] };
    const id = normalise(smallArticle, two, grounds).tables.observations.find(
      ({ indicator }) => indicator === 'exports',
    )?.observation_id;
    const entry = { change: 'observations', expects: { quote: 'over 300 t', id }, fields: { value: '3' } };
    const { tables } = normaliseWith([entry], two);
    expect(Object.fromEntries(tables.observations.map(({ indicator, value }) => [indicator, value]))).toEqual({
      commodity_volume: 300,
      exports: 3,
    });
  });

  test.each([
    ['type and mode', { type: 'CONSULT', mode: 'visit' }, { type: 'CONSULT', mode: 'visit', quad: 1, intensity: 4 }],
    ['date', { date: '2023-05' }, { date: '2023-05', date_start: '2023-05-01', date_end: '2023-05-31' }],
    ['auxiliary', { auxiliary: 'future' }, { auxiliary: 'future', summary: 'Kenya > future COOPERATE > Egypt' }],
    ['actors', { actors: ['Egypt', 'Kenya'], recipients: [] }, { actors: ['Egypt', 'Kenya'], recipients: [] }],
    ['recipients', { recipients: 'UN' }, { recipients: ['United Nations'] }],
    ['place', { place: 'Egypt' }, { place_id: 'egypt' }],
  ])('of an event: %s', (_, fields, expected) => {
    const { tables } = normaliseWith([change('events', sale, fields)]);
    expect(tables.events).toMatchObject([{ ...expected, origin: 'corrected', confidence: 1 }]);
    const { event_id: id, actors = [], recipients = [] } = tables.events[0] ?? {};
    const parts = tables.participants.map(({ event_id, role }) => [event_id, role]);
    expect(parts).toEqual([...actors.map(() => [id, 'actor']), ...recipients.map(() => [id, 'recipient'])]);
  });
});

describe('an added fact', () => {
  test('has the offsets of its quote, the origin and rule of corrections', () => {
    const { tables, account } = normaliseWith([
      { add: 'events', expects: { quote: 'sold over 300 t' }, fields: { type: 'AID', action: 'give', actors: 'KEN' } },
    ]);
    const added = tables.events.find(({ origin }) => origin === 'added');
    expect(added).toMatchObject({ type: 'AID', actors: ['Kenya'], rule: 'correction', confidence: 1 });
    expect(tables.evidence.find(({ fact_id }) => fact_id === added?.event_id)).toMatchObject({
      quote: 'sold over 300 t',
      char_start: 8,
      char_end: 23,
    });
    expect(account.events).toEqual({ facts: 2, rows: 2, merged: 0, refused: 0 });
  });

  test('takes the number of its quote, and the white space of the article', () => {
    const { tables } = normaliseWith([
      {
        add: 'observations',
        expects: { quote: 'over  300\nt of tea' },
        fields: { indicator: 'exports', subject: 'Kenya', period: '2023' },
      },
    ]);
    expect(tables.observations.find(({ origin }) => origin === 'added')).toMatchObject({
      indicator: 'exports',
      value: 300,
      unit: 't',
      qualifier: 'over',
      status: 'actual',
      quote: 'over 300 t of tea',
    });
    expect(tables.quantities).toHaveLength(1);
  });

  test('may be a number that was not read', () => {
    const { tables } = normaliseWith([
      { add: 'observations', expects: { quote: '2023' }, fields: { indicator: 'count', value: '2023', unit: '1' } },
    ]);
    expect(tables.observations.find(({ origin }) => origin === 'added')).toMatchObject({ value: 2023, unit: '1' });
    expect(tables.quantities.map(({ text }) => text).toSorted()).toEqual(['2023', 'over 300 t']);
  });

  test('names an entity that was not read, with its mentions', () => {
    const { tables } = normaliseWith([
      {
        add: 'relations',
        expects: { quote: 'tea to Egypt' },
        fields: { subject: { name: 'tea', kind: 'organisation' }, predicate: 'located_in', object: 'Egypt' },
      },
    ]);
    expect(tables.relations).toMatchObject([{ subject_id: 'tea', object_id: 'egypt', polarity: 'positive' }]);
    expect(tables.mentions.filter(({ entity_id }) => entity_id === 'tea')).toMatchObject([
      { text: 'tea', form: 'name', char_start: 27 },
    ]);
  });

  test('and a project is an entity too', () => {
    const { tables } = normaliseWith([
      {
        add: 'projects',
        expects: { quote: 'tea to Egypt' },
        fields: { name: 'tea', kind: 'road', countries: ['EGY'] },
      },
    ]);
    expect(tables.projects).toMatchObject([{ project_id: 'tea', kind: 'road', countries: ['EGY'], origin: 'added' }]);
    expect(tables.entities.find(({ entity_id }) => entity_id === 'tea')?.kind).toBe('project');
  });

  test('that a rule reads by now is an acceptance of what was read', () => {
    const { tables, corrections, account } = normaliseWith([
      {
        add: 'events',
        expects: { quote: 'Kenya 😀 sold' },
        fields: { type: 'COOPERATE', action: 'sell', date: '2023', actors: 'Kenya', recipients: 'Egypt' },
      },
    ]);
    expect(tables.events).toMatchObject([{ origin: 'extracted', rule: 'events/verb', confidence: 1 }]);
    expect(corrections[0]?.outcome).toBe('accepted');
    expect(account.events).toEqual({ facts: 2, rows: 1, merged: 1, refused: 0 });
  });
});

test('a retracted fact is refused with the reason of the reviewer, and facts in = rows + merged + refused', () => {
  const { tables, refused, account, corrections } = normaliseWith([{ retract: 'events', expects: { quote: sale } }]);
  expect(tables.events).toEqual([]);
  expect(tables.participants).toEqual([]);
  expect(tables.evidence.map(({ fact_table }) => fact_table)).toEqual(['observations']);
  expect(refused.find(({ table }) => table === 'events')).toMatchObject({
    reason: 'Retracted by A. Reader on 2024-09-01: Read again',
    rule: 'correction',
    quote: sale,
  });
  expect(account.events).toEqual({ facts: 1, rows: 0, merged: 0, refused: 1 });
  expect(corrections).toMatchObject([{ outcome: 'retracted', fact_id: null, quote: sale }]);
});

test('corrections of all kinds work together, in any order', () => {
  const entries = [
    { retract: 'events', expects: { quote: sale } },
    change('observations', 'over 300 t', { subject: 'Egypt' }),
    { add: 'events', expects: { quote: 'sold' }, fields: { type: 'AID', action: 'give' } },
  ];
  const { tables, refused } = normaliseWith(entries);
  const reversed = normaliseWith(entries.toReversed());
  expect(reversed.tables).toEqual(tables);
  expect(reversed.refused).toEqual(refused);
});

describe('what the article does not bear out is a problem that shows what it has instead', () => {
  test.each([
    [
      'words that are gone',
      [{ accept: 'observations', expects: { quote: 'sold about 300 t of tea' } }],
      /^\[correction\.quote\] Entry 1 \(accept observations\): The article does not say "sold about 300 t of tea"\. Nearest:\n {4}sold over 300 t of tea\n/,
    ],
    [
      'a fact that is gone',
      [{ retract: 'relations', expects: { quote: sale } }],
      /^\[correction\.fact\] Entry 1 \(retract relations\): There is no such fact at these words\. See what/,
    ],
    [
      'another id',
      [{ accept: 'events', expects: { quote: sale, id: 'event-000000000000' } }],
      /no such fact "event-000000000000" at these words\. Nearest:\n {4}event-[0-9a-f]{12} "Kenya 😀 sold/,
    ],
    ['a word of the evidence alone', [{ retract: 'events', expects: { quote: 'tea' } }], /correction\.fact.*Nearest/],
    [
      'a fact that another entry is about',
      [
        { accept: 'events', expects: { quote: sale } },
        { retract: 'events', expects: { quote: sale } },
      ],
      /^\[correction\.twice\] Entry 2 .*Entry 1 is about the same fact/,
    ],
    ['a name with a slip', [change('events', sale, { actors: 'Kenia' })], /correction\.entity.*Did you mean "Kenya"/],
    [
      'a name that means several',
      [change('events', sale, { place: 'Herat' })],
      /"Herat" may be .*city.*province.*Write the id, or \{name: Herat/,
    ],
    [
      'a new entity that the article does not name',
      [change('events', sale, { actors: { name: 'Zed', kind: 'person' } })],
      /not known to name "Zed"/,
    ],
    ['a mode of another type', [change('events', sale, { mode: 'visit' })], /"visit" is no mode of COOPERATE/],
    ['half a range', [change('observations', 'over 300 t', { low: '3' })], /correction\.number.*"low" and "high"/],
    ['a unit that is none', [change('observations', 'over 300 t', { unit: 'kms' })], /Unexpected unit "kms".*"km"/],
    [
      'a project in a place that is no country',
      [
        {
          add: 'projects',
          expects: { quote: 'tea to' },
          fields: { name: 'tea', kind: 'road', countries: { name: 'Herat', kind: 'city' } },
        },
      ],
      /"Herat" is a city\. Write countries/,
    ],
    [
      'a relation of one to itself',
      [
        {
          add: 'relations',
          expects: { quote: 'tea' },
          fields: { subject: 'Kenya', predicate: 'borders', object: 'KEN' },
        },
      ],
      /"Kenya" is subject and object/,
    ],
  ])('%s', (_, entries, message) => {
    expect(messageOf(entries)).toMatch(message);
  });

  test('every entry that does not fit is named', () => {
    const gone = { accept: 'events', expects: { quote: 'nowhere' } };
    expect(messageOf([gone, { accept: 'events', expects: { quote: sale } }, gone]).split('\n')).toEqual([
      expect.stringContaining('Entry 1'),
      expect.stringContaining('Entry 3'),
    ]);
  });
});
