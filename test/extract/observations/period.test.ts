import { describe, expect, test } from 'vitest';
import { observed } from './read.ts';

describe('the period of a number', () => {
  test.each<[string, string, string | null]>([
    ['Exports reached $5bn in 2023.', '$5bn', '2023'],
    ['Exports fell from $5bn in 2022 to $4bn in 2023.', '$5bn', '2022'],
    ['Police arrested 17 people on Wednesday.', '17', '2024-05-01'],
    ['Troops fired on Monday; two villagers were wounded.', 'two', '2024-04-29'],
    ['Oil fell 1.3 percent on Thursday.', '1.3 percent', '2024-05-02'],
    ['Sales were 7 % lower than in 2022.', '7 %', null],
    ['France pledged three patrol boats on 25 April.', 'three', null],
    [
      'The firm will supply 2 billion cubic metres of gas a year, starting in January 2026.',
      '2 billion cubic metres',
      '2026-01/..',
    ],
    ['Agencies launched a $410 million appeal for 2024.', '$410 million', '2024'],
    ['Imports tripled between 2014 and 2020, to $8.1 billion.', '$8.1 billion', '2020'],
    ['The two sides signed 14 documents and an action plan for 2025-2027.', '14', null],
    ['The utility signed for a 400-kV line on 9 April.', '400-kV', null],
    ['LAGOS, 21 March 2024 – The group owns 40 percent of the mine.', '40 percent', null],
  ])('%s', (text, number, period) => {
    expect(observed(text)).toContainEqual(expect.objectContaining({ text: number, period }));
  });
});
