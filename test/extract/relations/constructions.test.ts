import { expect, test } from 'vitest';
import { constructionsIn, measure } from './constructions.ts';

test('texts are read as the table of constructions says', () => {
  const { recall, precision, problems } = measure(constructionsIn(new URL('constructions.txt', import.meta.url)));
  console.info(problems.join('\n'));
  console.info(`recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
  expect(recall).toBeGreaterThan(0);
  expect(precision).toBeGreaterThan(0);
});
