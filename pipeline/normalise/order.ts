/** Compares by UTF-16 code units: the same order in every locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The distinct values in the order of compareText. */
export function sortedSet(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(compareText);
}

type Cell = string | number | boolean | null | readonly string[];

/** Compares two rows by the columns of their key. */
export function compareRows(key: readonly string[]): (left: object, right: object) => number {
  return (left, right) => {
    for (const column of key) {
      const order = compareCells((left as Record<string, Cell>)[column], (right as Record<string, Cell>)[column]);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function compareCells(left: Cell | undefined, right: Cell | undefined): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return compareText(String(left ?? ''), String(right ?? ''));
}
