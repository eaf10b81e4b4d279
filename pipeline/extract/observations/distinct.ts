/** Each once, in order. */
export function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
