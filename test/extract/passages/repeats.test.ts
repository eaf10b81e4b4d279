import { expect, test } from 'vitest';
import { findRepeats } from '../../../pipeline/extract/passages/repeats.ts';

const sentence = 'Sharing a long border, the two neighbours have every reason to trade with each other.';

test('the second of two equal lines repeats the first', () => {
  expect([...findRepeats([sentence, sentence])]).toEqual([1]);
});

test('a run inside a longer line repeats it, wherever it begins', () => {
  expect([...findRepeats([`Before that. ${sentence} After that.`, sentence])]).toEqual([1]);
  expect([...findRepeats([sentence.slice(10), `${sentence} After that.`])]).toEqual([0]);
});

test('lines that share only their beginning do not repeat each other', () => {
  expect(findRepeats([sentence, sentence.replace('other.', 'partner.')]).size).toBe(0);
});

test('ten thousand equal lines are told apart from the first in no time', () => {
  expect(findRepeats(Array(10_000).fill(sentence)).size).toBeGreaterThan(0);
});
