import { describe, expect, it } from 'vitest';
import { isFormulaLike, spreadsheetLimit } from '../../schemas/spreadsheet.ts';

describe('isFormulaLike', () => {
  it.each(['=1+1', '+49 30 1234', '-see below', '@SUM(A1)', '\t=1', '\r=1', '-5+cmd', '--5', '+', '-'])(
    '%j',
    (cell) => {
      expect(isFormulaLike(cell)).toBe(true);
    },
  );
  it.each(['', '-5', '+5.25', 'a=1', ' =1', '1-2', '“=1”', '–5', "'=1"])('not %j', (cell) => {
    expect(isFormulaLike(cell)).toBe(false);
  });
});

describe('spreadsheetLimit', () => {
  const escape = '\u001b';
  it.each([
    ['x'.repeat(32_767), null],
    ['x'.repeat(32_768), 'too-long'],
    // One character of two UTF-16 units, as Excel counts.
    ['😀'.repeat(16_384), 'too-long'],
    // Seven characters in the file for each.
    ['\u0001'.repeat(4_681), null],
    ['\u0001'.repeat(4_682), 'too-long'],
    ['_x0041_', null],
    [`_x0041${escape}`, 'no-escape'],
    [`_x004${escape}`, null],
    [`_x0041\t${escape}`, null],
  ] as const)('case %#', (cell, limit) => {
    expect(spreadsheetLimit(cell)).toBe(limit);
  });
});
