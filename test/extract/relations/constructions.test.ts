import { expect, test } from 'vitest';
import { constructionsIn, measure } from './constructions.ts';

/** Tables of texts with the share of their relations that must be read, and how many of those read must be stated. */
const tables = [
  ['constructions.txt', 0.9, 0.97],
  ['paragraphs.txt', 0.1, 0.1],
] as const;

test.each(tables)('%s is read as it says', (file, recall, precision) => {
  const measured = measure(constructionsIn(new URL(file, import.meta.url)));
  const problems = measured.problems.join('\n');
  console.info(`${file}: recall ${measured.recall.toFixed(3)}, precision ${measured.precision.toFixed(3)}\n${problems}`);
  expect(measured.recall, problems).toBeGreaterThanOrEqual(recall);
  expect(measured.precision, problems).toBeGreaterThanOrEqual(precision);
});
