/**
 * JSON in its canonical form (RFC 8785): no spaces, members sorted by the UTF-16 units of their names,
 * numbers and text as ECMAScript writes them.
 * @throws RangeError for a number that JSON has no form for.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    members.sort(([left], [right]) => (left < right ? -1 : 1));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`Unexpected ${value}, expected a number that JSON can hold`);
  }
  return JSON.stringify(value) ?? 'null';
}
