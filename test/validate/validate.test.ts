import { describe, expect, test } from 'vitest';
import { normalise } from '../../pipeline/normalise/normalise.ts';
import { createIdentities } from '../../pipeline/normalise/identities.ts';
import { validate } from '../../pipeline/validate/validate.ts';
import type { Tables } from '../../schemas/tables.ts';
import { reference } from '../support/reference.ts';
import { smallArticle, smallExtracted } from '../support/small-extracted.ts';

const texts = new Map([[smallArticle.id, smallArticle.text]]);
const { tables } = normalise(smallArticle, smallExtracted, {
  identities: createIdentities(reference),
  confidenceOf: () => 0.5,
});

/** The tables with some columns of the first row of a table changed. */
function broken<Name extends keyof Tables>(name: Name, change: object): Tables {
  const [first, ...rest] = tables[name];
  return { ...tables, [name]: [{ ...first, ...change }, ...rest] };
}

const errorsOf = (changed: Tables) =>
  validate(changed, texts)
    .issues.filter(({ severity }) => severity === 'error')
    .map(({ code, table, column }) => `${code} ${table} ${column ?? ''}`.trim());

test('rows that keep every rule pass as they are', () => {
  const validated = validate(tables, texts);
  expect(validated.tables).toEqual(tables);
  expect(validated.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(validated.refused).toEqual([]);
});

describe('what is broken is named', () => {
  test.each<[string, Tables, string]>([
    ['a code that is not in the list', broken('events', { type: 'DANCE' }), 'validate.schema events type'],
    ['an empty string', broken('entities', { name: '' }), 'validate.schema entities name'],
    ['a column too many', broken('articles', { mood: 'good' }), 'validate.schema articles'],
    ['a lone surrogate', broken('articles', { title: '\ud800' }), 'validate.schema articles title'],
    ['an impossible day', broken('dates', { date_start: '2023-02-30' }), 'validate.schema dates date_start'],
    [
      'a dangling entity',
      broken('observations', { subject_id: 'nobody' }),
      'validate.foreign-keys observations subject_id',
    ],
    [
      'a dangling list',
      broken('observations', { co_subject_ids: ['nobody'] }),
      'validate.foreign-keys observations co_subject_ids',
    ],
    [
      'a participant without its event',
      broken('participants', { event_id: 'event-0' }),
      'validate.foreign-keys participants event_id',
    ],
    ['evidence of no fact', broken('evidence', { fact_id: 'event-0' }), 'validate.foreign-keys evidence fact_id'],
    ['a quote that is not verbatim', broken('evidence', { quote: 'Kenya gave tea' }), 'validate.quotes evidence quote'],
    ['an offset that is off by one', broken('mentions', { char_start: 36 }), 'validate.quotes mentions text'],
    ['a span outside its passage', broken('dates', { char_end: 900 }), 'validate.inside-passage dates char_start'],
    ['a key that stands twice', { ...tables, dates: [...tables.dates, ...tables.dates] }, 'validate.unique-keys dates'],
    ['a fact without evidence', { ...tables, evidence: [] }, 'validate.evidence observations observation_id'],
  ])('%s', (_, changed, expected) => {
    expect(errorsOf(changed)).toContain(expected);
  });
});

describe('a fact that cannot be is refused with its reason, and leaves nothing behind', () => {
  test.each<[string, Tables, 'observations' | 'events', RegExp]>([
    ['a range upside down', broken('observations', { value: null, low: 20, high: 15 }), 'observations', /low <= high/],
    ['no value at all', broken('observations', { value: null }), 'observations', /a value, or low <= high/],
    ['a value and a range', broken('observations', { low: 1, high: 2 }), 'observations', /value-or-range/],
    ['a mode of another type', broken('events', { mode: 'drone' }), 'events', /mode-of-type.*drone/],
    [
      'a period that ends before it starts',
      broken('observations', { period_start: '2024-01-01', period_end: '2023-01-01' }),
      'observations',
      /start <= end/,
    ],
  ])('%s', (_, changed, table, reason) => {
    const validated = validate(changed, texts);
    expect(validated.tables[table]).toEqual([]);
    expect(validated.refused).toHaveLength(1);
    expect(validated.refused[0]?.reason).toMatch(reason);
    expect(validated.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test('a cell that a spreadsheet could run is reported, not changed', () => {
  const changed = broken('articles', { title: '=HYPERLINK("x")' });
  const validated = validate(changed, texts);
  expect(validated.tables.articles[0]?.title).toBe('=HYPERLINK("x")');
  expect(validated.issues.map(({ code, column }) => `${code} ${column}`)).toContain('cell.formula title');
});
