import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTokeniser } from '../../../pipeline/extract/grammar/tokenise.ts';

const tokenise = createTokeniser({
  titles: ['Dr.', 'No.'],
  abbreviations: ['Inc.', 'Jan.', 'etc.'],
  prefixes: ['anti', 'co', 'e'],
  contractions: ['can|not', 'gon|na'],
  nameWords: {},
});

const wordsOf = (text: string): string[] =>
  tokenise(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('words of Universal Dependencies', () => {
  test.each([
    ["They don't; Kabul's can't.", "They do n't ; Kabul 's ca n't ."],
    ['They don’t trust the workers’ union', 'They do n’t trust the workers ’ union'],
    ['We cannot say who is gonna win', 'We can not say who is gon na win'],
    ['a high-profile, Taliban-led 2,387-km border', 'a high - profile , Taliban - led 2,387 - km border'],
    ['anti-government e-mail co-operation', 'anti-government e-mail co-operation'],
    ['US$ 4.8 billion, US$461.4m and $5', 'US$ 4.8 billion , US$ 461.4 m and $ 5'],
    ['1,300MW over 12,000 km2 at 2.5mn', '1,300 MW over 12,000 km2 at 2.5 mn'],
    ['3.5% in the 1990s, the 21st century and ’98', '3.5 % in the 1990s , the 21st century and ’98'],
    ['on 11/28/2000 at 10:30 p.m.', 'on 11/28/2000 at 10:30 p.m.'],
    ['Dr. J. Smith of Smith Inc. in the U.S. Senate', 'Dr. J. Smith of Smith Inc. in the U.S. Senate'],
    ['In Jan. 2020, etc.', 'In Jan. 2020 , etc.'],
    [
      'see https://example.org/a_b?c=1, or mail me@example.org.',
      'see https://example.org/a_b?c=1 , or mail me@example.org .',
    ],
    ['"Yes" — “no”… ‘so’ (then)', '" Yes " — “ no ” … ‘ so ’ ( then )'],
    ['and/or 24/7 9/11', 'and / or 24/7 9/11'],
    ['Wait... what?!', 'Wait ... what ?!'],
    ['AT&T and R&D', 'AT&T and R&D'],
    ['2020–2024 –5', '2020 – 2024 – 5'],
    ['G20, B-52 and 3G', 'G20 , B - 52 and 3G'],
    ["O'Neil's rock'n'roll", "O'Neil 's rock'n'roll"],
  ])('%s', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  test('a word of another script, an emoji with its parts and a letter with its accent stay whole', () => {
    expect(wordsOf('Кабул 👩🏽‍🚒 🇦🇫 e\u0301te\u0301 東京')).toEqual([
      'Кабул',
      '👩🏽‍🚒',
      '🇦🇫',
      'e\u0301te\u0301',
      '東京',
    ]);
  });

  test('byte order marks and zero-width spaces are no words', () => {
    expect(wordsOf('\ufeffone\u200btwo')).toEqual(['one', 'two']);
  });

  test('reads only the part it is given', () => {
    expect(tokenise('one two three', 4, 7)).toEqual([{ start: 4, end: 7 }]);
  });
});

test('words follow each other and leave out only gaps', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let place = 0;
      for (const { start, end } of tokenise(text, 0, text.length)) {
        expect(end).toBeGreaterThan(start);
        expect(text.slice(place, start)).toMatch(/^[\s\p{C}]*$/u);
        place = end;
      }
      expect(text.slice(place)).toMatch(/^[\s\p{C}]*$/u);
    }),
  );
});

test('a hostile text is read in one pass', () => {
  const text = 'a-'.repeat(20_000) + '1.'.repeat(20_000) + "x'".repeat(20_000);
  expect(tokenise(text, 0, text.length).length).toBeGreaterThan(20_000);
});
