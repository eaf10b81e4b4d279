import { expect, test } from 'vitest';
import { createArticleMaker } from '../../pipeline/bench/articles.ts';

test('the articles of the benchmark are the same every time, and differ from each other', () => {
  const [first, again] = [createArticleMaker(), createArticleMaker()];
  const texts = Array.from({ length: 50 }, (_, number) => first(number).text);
  expect(Array.from({ length: 50 }, (_, number) => again(number).text)).toEqual(texts);
  expect(new Set(texts).size).toBe(50);
});

test('every slot of the templates is filled', () => {
  const make = createArticleMaker();
  for (let number = 0; number < 50; number += 1) expect(make(number).text).not.toMatch(/[{}]|undefined/);
});
