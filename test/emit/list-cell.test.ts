import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinList, splitList } from '../../pipeline/emit/list-cell.ts';

describe('lists as one string', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b c'], 'a; b c'],
    [['a; b', 'c'], 'a\\; b; c'],
    [['a\\', 'b'], 'a\\\\; b'],
    [[' a ', ' b '], ' a ;  b '],
  ])('%j is %j', (values, cell) => {
    expect(joinList(values)).toBe(cell);
    expect(splitList(cell)).toEqual(values);
  });

  it('come back whatever they hold', () => {
    const value = fc.string({ unit: fc.constantFrom(';', '\\', ' ', 'a', '\n'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(value), (values) => {
        expect(splitList(joinList(values))).toEqual(values);
      }),
    );
  });
});
