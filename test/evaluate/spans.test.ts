import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate, locateApart, overlap } from '../../pipeline/evaluate/spans.ts';

describe('locate', () => {
  test('counts code points', () => {
    expect(locate('🙂🙂 five', 'five')).toEqual([{ start: 3, end: 7 }]);
  });

  test('finds every place', () => {
    expect(locate('a tax, a tax', 'a tax')).toEqual([
      { start: 0, end: 5 },
      { start: 7, end: 12 },
    ]);
  });

  test('leaves out places inside a longer number', () => {
    expect(locate('110 contracts and 10 contracts', '10 contracts')).toEqual([{ start: 18, end: 30 }]);
  });

  test('takes a place inside a word when there is no other', () => {
    expect(locate('anti-US$5m', 'S$5m')).toEqual([{ start: 6, end: 10 }]);
  });

  test('what it finds is the quote', () => {
    const words = fc.array(fc.constantFrom('five', '🙂', 'é', '5', ' ', '.'), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.constantFrom('five', '5', '🙂 five'), (parts, quote) => {
        const text = parts.join('');
        for (const { start, end } of locate(text, quote))
          expect(Array.from(text).slice(start, end).join('')).toBe(quote);
        expect(locate(text, quote).length > 0).toBe(text.includes(quote));
      }),
    );
  });
});

test('a quote does not claim a place inside a longer quote', () => {
  const claims = [
    { quote: '2024', occurrences: 1 },
    { quote: 'May 2024', occurrences: 1 },
  ];
  expect(locateApart('In May 2024 and in 2024', claims)).toEqual([[{ start: 19, end: 23 }], [{ start: 3, end: 11 }]]);
});

test('touching runs do not overlap', () => {
  expect(overlap([{ start: 0, end: 5 }], [{ start: 5, end: 9 }])).toBe(0);
  expect(
    overlap(
      [{ start: 0, end: 5 }],
      [
        { start: 7, end: 8 },
        { start: 3, end: 9 },
      ],
    ),
  ).toBe(2);
});
