import { expect, test } from 'vitest';
import { attachMarks } from '../../../pipeline/extract/grammar/marks.ts';

/** Words from "text head" pairs, heads from 1, 0 for the root; marks are what is no letter. */
const words = (text: string) =>
  text.split(' ').map((pair) => {
    const [form, head] = pair.split('/') as [string, string];
    return {
      text: form,
      head: Number(head) - 1,
      deprel: head === '0' ? 'root' : /\p{L}/u.test(form) ? 'dep' : 'punct',
    };
  });
const headsOf = (text: string) => attachMarks(words(text)).map((head) => head + 1);

test('brackets hang on the head of what they enclose', () => {
  expect(headsOf('Front/5 (/1 Alliance/1 )/5 fell/0')).toEqual([5, 3, 1, 3, 0]);
});

test('quotation marks too, whatever is inside them', () => {
  expect(headsOf('a/4 “/1 long/4 factor/0 ”/1')).toEqual([4, 4, 4, 0, 4]);
  expect(headsOf('said/0 "/1 go/1 now/3 "/1')).toEqual([0, 3, 1, 3, 3]);
});

test('a comma hangs on the lower of its two sides', () => {
  // "Although it fell, it rose, and grew": the clause before, the conjunct after
  expect(headsOf('Although/3 it/3 fell/6 ,/2 it/6 rose/0 ,/1 and/9 grew/6')).toEqual([3, 3, 6, 3, 6, 0, 9, 9, 6]);
});

test('a comma that hangs well stays, and other marks are left alone', () => {
  expect(headsOf('Kabul/4 ,/3 city/1 grew/0 -/4 ./4')).toEqual([4, 3, 1, 0, 4, 4]);
});

test('nothing hangs on a mark', () => {
  expect(headsOf('Kabul/2 ,/3 grew/0')).toEqual([3, 1, 0]);
});

test('marks alone', () => {
  expect(headsOf('?/0 !/1 ,/1')).toEqual([0, 1, 1]);
});
