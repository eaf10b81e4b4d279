/**
 * Pairs rows with columns one to one so that the sum of the pairs' weights is the largest possible.
 * @param weights rows by columns, integers or fractions >= 0; 0 means that the two may not be paired.
 * @returns for each row its column, or -1. Equal sums are settled by order, so the same input gives the same pairs.
 * Method: the Hungarian algorithm by shortest augmenting paths (Kuhn 1955, Munkres 1957; Jonker and Volgenant 1987).
 */
export function assign(weights: readonly (readonly number[])[]): number[] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return weights.map(() => -1);
  const size = Math.max(rows, columns);
  const weight = (row: number, column: number): number => weights[row]?.[column] ?? 0;
  // Position 0 is a stand-in for "no row" and "no column"; real ones count from 1.
  const rowPrice = new Float64Array(size + 1);
  const columnPrice = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    const path = new Int32Array(size + 1);
    const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const seen = new Uint8Array(size + 1);
    let column = 0;
    rowOf[0] = row;
    while (rowOf[column] !== 0) {
      seen[column] = 1;
      const current = rowOf[column] ?? 0;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (seen[other] === 1) continue;
        const reduced = -weight(current - 1, other - 1) - (rowPrice[current] ?? 0) - (columnPrice[other] ?? 0);
        if (reduced < (slack[other] ?? 0)) {
          slack[other] = reduced;
          path[other] = column;
        }
        if ((slack[other] ?? 0) < step) {
          step = slack[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (seen[other] === 1) {
          rowPrice[rowOf[other] ?? 0] = (rowPrice[rowOf[other] ?? 0] ?? 0) + step;
          columnPrice[other] = (columnPrice[other] ?? 0) - step;
        } else {
          slack[other] = (slack[other] ?? 0) - step;
        }
      }
      column = next;
    }
    while (column !== 0) {
      const previous = path[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    }
  }
  const pairs = weights.map(() => -1);
  for (let column = 1; column <= columns; column++) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && row < rows && weight(row, column - 1) > 0) pairs[row] = column - 1;
  }
  return pairs;
}
