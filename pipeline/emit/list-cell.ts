/** Lists as one string, for formats without lists. */

/** Joins by `; `, with `\` before a `;` or `\` inside a value. An empty list is the empty string. */
export function joinList(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** The list that `joinList` joined. */
export function splitList(cell: string): string[] {
  if (cell === '') return [];
  const values = [];
  let value = '';
  for (let at = 0; at < cell.length; at++) {
    if (cell[at] === '\\') value += cell[++at] ?? '';
    else if (cell[at] === ';') {
      values.push(value);
      value = '';
      at++; // the space of the separator
    } else value += cell[at];
  }
  return [...values, value];
}
