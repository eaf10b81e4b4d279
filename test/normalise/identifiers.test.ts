import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCodePointCounter } from '../../pipeline/normalise/code-points.ts';
import { contentId, createOccurrenceCounter, slugOf } from '../../pipeline/normalise/identifiers.ts';

describe('slugOf', () => {
  test.each([
    ['Central Asia-South Asia power project (CASA-1000)', 'central-asia-south-asia-power-project-casa-1000'],
    ['Côte d’Ivoire', 'cote-d-ivoire'],
    ['Łódź', 'lodz'],
    ['Großglockner', 'grossglockner'],
    ['São Tomé & Príncipe', 'sao-tome-principe'],
  ])('%s -> %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  test('a name without Latin letters gets an id all the same, always the same', () => {
    expect(slugOf('東京')).toMatch(/^entity-[0-9a-f]{12}$/);
    expect(slugOf('東京')).toBe(slugOf('東京'));
    expect(slugOf('東京')).not.toBe(slugOf('大阪'));
  });
});

test('contentId depends on every part and its place', () => {
  expect(contentId('event', ['a', 'b'])).toBe(contentId('event', ['a', 'b']));
  const others = [['b', 'a'], ['a', 'b', null], ['ab'], [['a', 'b']], ['a', 1]].map((parts) =>
    contentId('event', parts),
  );
  expect(new Set([contentId('event', ['a', 'b']), ...others]).size).toBe(6);
});

test('occurrences count from one for each content', () => {
  const occurrence = createOccurrenceCounter();
  expect(['x', 'y', 'x'].map(occurrence)).toEqual([1, 1, 2]);
});

test('code points are counted as Python counts them, for every offset of every text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const toCodePoints = createCodePointCounter(text);
      let offset = 0;
      for (const [index, character] of [...text].entries()) {
        expect(toCodePoints(offset)).toBe(index);
        offset += character.length;
      }
      expect(toCodePoints(text.length)).toBe([...text].length);
    }),
  );
});
