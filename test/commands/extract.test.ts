import { describe, expect, test } from 'vitest';
import { createArticleReader } from '../../pipeline/build.ts';
import { extractLine } from '../../pipeline/commands/extract.ts';
import { tableNames } from '../../schemas/tables.ts';
import { clipsheet } from '../support/command.ts';
import { ingredients } from '../support/reference.ts';

const readArticle = createArticleReader(ingredients);
const text = 'Kenya exported 300 tonnes of tea to Egypt in 2023.';
const run = (value: unknown) => extractLine(typeof value === 'string' ? value : JSON.stringify(value), readArticle);

test('a line becomes a line with the rows of every table', () => {
  const output = run({ id: 'x', text });
  if (!('tables' in output)) throw new Error(output.error);
  expect(output.id).toBe('x');
  expect(Object.keys(output.tables)).toEqual(tableNames);
  expect(output.tables.observations).toMatchObject([{ value: 300, unit: 't', subject: 'Kenya', period: '2023' }]);
});

describe('null, empty and absent optional fields are the same', () => {
  test.each([{}, { published: null, title: null, url: null }, { published: '', title: '', url: '' }])(
    '%o',
    (fields) => {
      expect(run({ id: 'x', text, ...fields })).toEqual(run({ id: 'x', text }));
    },
  );
});

test('offsets count code points in the text as given, untrimmed', () => {
  const given = `\n\n  😀 ${text}\n`;
  const output = run({ id: 'x', text: given });
  if (!('tables' in output)) throw new Error(output.error);
  const points = [...given];
  for (const { char_start, char_end, quote } of output.tables.evidence) {
    expect(points.slice(char_start, char_end).join('')).toBe(quote);
  }
  expect(output.tables.evidence.length).toBeGreaterThan(0);
});

describe('a bad line becomes an error with its id', () => {
  test.each<[unknown, string | null, RegExp]>([
    ['{"id":"x","text"', null, /not valid JSON/],
    ['7', null, /Unexpected value/],
    [{ text }, null, /"id"/],
    [{ id: 'x' }, 'x', /"text"/],
    [{ id: 'x', text: '' }, 'x', /empty/],
    [{ id: 'x', text, published: 'soon' }, 'x', /"published"/],
    [
      {
        id: 'x',
        text: 'Die neue Brücke über den großen Fluss wurde am Montag feierlich eröffnet und soll Pendler entlasten. '.repeat(
          6,
        ),
      },
      'x',
      /English/,
    ],
  ])('%o', (value, id, error) => {
    const output = run(value);
    expect(output.id).toBe(id);
    expect('error' in output && output.error).toMatch(error);
  });
});

test('a short text is not refused for its language, and odd text is read', () => {
  for (const odd of ['Ja.', '—', '1', '\ud800', '😀'.repeat(50), 'a '.repeat(4000), `${'9'.repeat(5000)} km`]) {
    expect(run({ id: 'x', text: odd })).toHaveProperty('tables');
  }
});

test('as a process: order is kept, blank lines are passed over, a bad line does not stop the rest', async () => {
  const input = [JSON.stringify({ id: 'a', text }), '', 'oops', JSON.stringify({ id: 3, text: 'Rain.' })].join('\n');
  const { code, stdout, stderr } = await clipsheet(['extract'], { input });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string | null; error?: string });
  expect(lines.map(({ id }) => id)).toEqual(['a', null, '3']);
  expect(lines[1]?.error).toContain('JSON');
}, 20_000);
