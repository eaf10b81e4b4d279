import { expect, test } from 'vitest';
import { observed } from './read.ts';

/** The period of the number with a text. */
function periodOf(text: string, number: string): string | null | undefined {
  return observed(text).find((one) => one.text === number)?.period;
}

test('flows of one paragraph share the period that it names', () => {
  const text = 'Exports grew 14 % in the first quarter of 2024. Sales of fish rose to $390 million.';
  expect(periodOf(text, '$390 million')).toBe('2024-01/2024-03');
});

test('a report on trade goes on with its year', () => {
  const text = 'Exports rose to $5bn in 2023.\n\nImports from China came to $2bn.';
  expect(periodOf(text, '$2bn')).toBe('2023');
});

test('a volume of another paragraph takes no period', () => {
  const text = 'Exports rose to $5bn in 2023.\n\nTraders bought 300 tonnes of rice.';
  expect(periodOf(text, '300 tonnes')).toBeNull();
});

test('the victims of one incident share its day', () => {
  const text = 'A bomb killed 12 people in Kabul on Thursday. Nine officers were wounded.';
  expect(periodOf(text, 'Nine')).toBe('2024-05-02');
});

test('a stake holds at any time', () => {
  const text = 'Output rose to 5 million tonnes in 2023. The state owns 20 percent of the mine.';
  expect(periodOf(text, '20 percent')).toBeNull();
});

test('another date ends the carrying', () => {
  const text = 'Exports rose to $5bn in 2023. In March a storm closed the port. Imports came to $2bn.';
  expect(periodOf(text, '$2bn')).not.toBe('2024-03');
});

test('what is still to come takes no period from what was', () => {
  const text = 'Exports rose to $5bn in 2023. Imports will reach $9bn.';
  expect(periodOf(text, '$9bn')).toBeNull();
});

test('the head of a column gives period and standing', () => {
  const text = 'Results\n\nIndicator | Baseline (2022) | Target (2028)\nPassenger trips a year | 84,000 | 130,000';
  const told = observed(text);
  expect(told.find((one) => one.text === '84,000')).toMatchObject({ period: '2022', per: 'year', status: 'actual' });
  expect(told.find((one) => one.text === '130,000')).toMatchObject({ period: '2028', status: 'target' });
});
