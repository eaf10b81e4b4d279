/** Numbers as xsd:decimal. */

/**
 * The shortest decimal form that gives the same double, without an exponent. Programs rewrite an xsd:double with 16 digits,
 * which is one too few for some doubles; they leave a decimal alone.
 */
export function decimalText(value: number): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const shift = Number(exponent);
  if (shift >= 0) {
    const [moved, rest] = [fraction.slice(0, shift).padEnd(shift, '0'), fraction.slice(shift)];
    return `${sign}${whole}${moved}${rest === '' ? '' : `.${rest}`}`;
  }
  return `${sign}0.${'0'.repeat(-shift - whole.length)}${whole}${fraction}`;
}
