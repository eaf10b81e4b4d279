import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../pipeline/emit/canonical-json.ts';

describe('canonicalJson', () => {
  // Numbers and text of RFC 8785, section 3.2.2 and 3.2.3.
  it('writes the example of the standard', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts names by UTF-16 code units', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    const names = [...canonicalJson(value).matchAll(/:(\d)/g)].map(([, number]) => number);
    expect(names).toEqual(['2', '4', '6', '7', '1', '5', '3']);
  });

  it('writes minus zero as zero', () => {
    expect(canonicalJson([-0])).toBe('[0]');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('has no form for %d', (value) => {
    expect(() => canonicalJson(value)).toThrow(RangeError);
  });
});
