import { describe, expect, test } from 'vitest';
import { createIdentities } from '../../pipeline/normalise/identities.ts';
import { normalise } from '../../pipeline/normalise/normalise.ts';
import { mergeTables } from '../../pipeline/normalise/tables.ts';
import type { Extracted } from '../../schemas/extracted.ts';
import { reference } from '../support/reference.ts';
import { smallArticle, smallExtracted } from '../support/small-extracted.ts';

const options = { identities: createIdentities(reference), confidenceOf: () => 0.75 };
const run = (extracted: Extracted = smallExtracted, article = smallArticle) => normalise(article, extracted, options);

test('a fact becomes a row that can be read without joins', () => {
  const [row] = run().tables.observations;
  expect(row).toMatchObject({
    subject: 'Kenya',
    subject_id: 'kenya',
    subject_iso3: 'KEN',
    counterpart: 'Egypt',
    value: 300,
    unit: 't',
    qualifier: 'over',
    period: '2023',
    period_start: '2023-01-01',
    period_end: '2023-12-31',
    confidence: 0.75,
    quote: 'over 300 t',
  });
});

test('offsets count code points: the quote is text[start:end] as Python slices it', () => {
  const { evidence, mentions } = run().tables;
  const points = [...smallArticle.text];
  for (const row of evidence) expect(points.slice(row.char_start, row.char_end).join('')).toBe(row.quote);
  for (const row of mentions) expect(points.slice(row.char_start, row.char_end).join('')).toBe(row.text);
});

describe('stable ids', () => {
  test('an edit elsewhere in the article leaves the ids of facts alone', () => {
    const shift = 'Rain fell. '.length;
    const moved = JSON.parse(JSON.stringify(smallExtracted), (key, value: unknown) =>
      (key === 'start' || key === 'end') && typeof value === 'number' ? value + shift : value,
    ) as Extracted;
    const edited = run(moved, { ...smallArticle, text: `Rain fell. ${smallArticle.text}` });
    expect(edited.tables.observations.map((row) => row.observation_id)).toEqual(
      run().tables.observations.map((row) => row.observation_id),
    );
    expect(edited.tables.events.map((row) => row.event_id)).toEqual(run().tables.events.map((row) => row.event_id));
  });

  test('another value is another fact', () => {
    const quantities = smallExtracted.quantities.map((quantity) => ({ ...quantity, value: 301 }));
    expect(run({ ...smallExtracted, quantities }).tables.observations[0]?.observation_id).not.toBe(
      run().tables.observations[0]?.observation_id,
    );
  });

  test('facts of equal content are one row with the evidence of all, and the account says so', () => {
    const [event] = smallExtracted.events;
    if (event === undefined) throw new Error('Expected an event');
    const again = { ...event, evidence: [{ start: 0, end: 5, passage: 0 }] as const };
    const { tables, account } = run({ ...smallExtracted, events: [event, again] });
    expect(tables.events).toHaveLength(1);
    expect(tables.evidence.filter((row) => row.fact_table === 'events')).toHaveLength(2);
    expect(account.events).toEqual({ facts: 2, rows: 1, merged: 1, refused: 0 });
  });
});

test('what extract gave up is refused with its reason, and facts in = rows + merged + refused', () => {
  const { refused, account } = run();
  expect(refused).toMatchObject([{ table: 'observations', reason: 'a calendar year is no amount', quote: '2023' }]);
  expect(account.observations).toEqual({ facts: 2, rows: 1, merged: 0, refused: 1 });
});

test('a down movement turns the sign', () => {
  const observations = smallExtracted.observations.map((fact) => ({ ...fact, sign: -1 as const }));
  expect(run({ ...smallExtracted, observations }).tables.observations[0]?.value).toBe(-300);
});

test('merging is the same for every order and grouping of articles', () => {
  const parts = ['a', 'b', 'c'].map((id) => run(smallExtracted, { ...smallArticle, id }).tables);
  const [a, b, c] = parts as [(typeof parts)[0], (typeof parts)[0], (typeof parts)[0]];
  const whole = mergeTables([a, b, c]);
  expect(mergeTables([c, a, b])).toEqual(whole);
  expect(mergeTables([mergeTables([c, b]), a])).toEqual(whole);
  expect(whole.entities).toHaveLength(2);
  expect(whole.observations).toHaveLength(3);
});
