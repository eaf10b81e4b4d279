import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimalText } from '../../pipeline/emit/json-ld/decimal.ts';

it.each([
  [0, '0'],
  [-0, '0'],
  [461400000, '461400000'],
  [-0.5, '-0.5'],
  [41.26, '41.26'],
  [0.30000000000000004, '0.30000000000000004'],
  [1e21, '1000000000000000000000'],
  [1.5e22, '15000000000000000000000'],
  [1e-7, '0.0000001'],
  [-1.25e-8, '-0.0000000125'],
])('%d is %s', (value, text) => {
  expect(decimalText(value)).toBe(text);
});

it('is a decimal that gives the same number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(decimalText(value)).toMatch(/^-?\d+(?:\.\d+)?$/);
      expect(Number(decimalText(value)) + 0).toBe(value + 0);
    }),
  );
});
