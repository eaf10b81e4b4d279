import { describe, expect, test } from 'vitest';
import { createKindReader } from '../../../pipeline/extract/passages/kinds.ts';
import { splitParagraphs } from '../../../pipeline/extract/passages/lines.ts';
import { reference } from '../../support/reference.ts';

const kindsOf = createKindReader(reference.passageCues);
const read = (...lines: string[]) => {
  const text = lines.join('\n');
  return kindsOf(text, splitParagraphs(text));
};

const body = 'The port handled two million containers last year, which is more than in any year before the war began.';
const more =
  'Officials expect that the figure will grow again once the second quay is finished and the railway is linked.';

describe('kinds of passages', () => {
  test.each([
    ['Port grows again', 'heading'],
    ['WHAT COMES NEXT?', 'heading'],
    ['3. Outlook', 'heading'],
    ['Officials are pleased.', 'body'],
    ['Read more about our work', 'boilerplate'],
    ['© 2024 The Example Press. All rights reserved.', 'boilerplate'],
    ['Photo: A crane in the new harbour', 'caption'],
  ])('%s: %s', (line, kind) => {
    expect(read(body, line, more)[1]).toBe(kind);
  });

  test.each([
    'By Maria Santos and Tom Okello',
    'Maria Santos is a research fellow at the Institute for Ports in Lisbon.',
    'Tom Okello and Ana Ruiz are reporters based in Kampala.',
  ])('byline at an edge: %s', (line) => {
    expect(read(body, more, line).at(-1)).toBe('byline');
  });

  test.each([
    'Maria Santos is a mother of three.',
    'Kenya is a member of the East African Community.',
    'By Monday the port had reopened.',
  ])('no byline: %s', (line) => {
    expect(read(body, more, line).at(-1)).toBe('body');
  });

  test('who somebody is, in the middle of an article, is text', () => {
    const line = 'Maria Santos is a research fellow at the Institute for Ports.';
    expect(
      read(
        body,
        more,
        more.replace('Officials', 'Traders'),
        line,
        body.replace('port', 'dock'),
        more.replace('grow', 'rise'),
        'x.',
        'y.',
        'z.',
      )[3],
    ).toBe('body');
  });

  test('a line that repeats the body word for word is a pull quote, above or below it', () => {
    const quote = body.slice(0, 90);
    expect(read(quote, body, more)).toEqual(['pull_quote', 'body', 'body']);
    expect(read(body, `“${quote}”`, more)).toEqual(['body', 'pull_quote', 'body']);
  });

  test('a short line that stands in a longer one is no pull quote', () => {
    expect(read('The port', body)).toEqual(['heading', 'body']);
  });

  test('a text of one sentence is body text', () => {
    expect(read('Kenya exported tea')).toEqual(['body']);
  });

  test('the rows of a pasted table are no headings', () => {
    expect(read(body, 'Coal 300', 'Copper 120', 'Tin 14', 'Zinc 9', more)).toEqual(Array(6).fill('body'));
  });
});
