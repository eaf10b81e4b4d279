/** A matrix of 32-bit floats, row after row, inside the memory of a kernel. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Place of the first value in the kernel's memory, counted in floats. */
  readonly offset: number;
  readonly values: Float32Array;
}

export interface ProductOptions {
  /** The left matrix is stored as depth × rows. */
  readonly leftTransposed?: boolean;
  /** Add to what the product holds instead of replacing it. */
  readonly add?: boolean;
}

/** Memory and matrix products: all that the network asks of the machine. */
export interface Kernel {
  /** A matrix of undefined content, kept until the scope around it ends. */
  matrix(rows: number, columns: number): Matrix;
  /** Runs the work and gives back the memory of every matrix that was made in it. */
  scope<T>(work: () => T): T;
  /** product = left × right, each cell summed in the order of depth in 32-bit floats. */
  multiply(product: Matrix, left: Matrix, right: Matrix, options?: ProductOptions): void;
}

/** Memory given out front to back and given back by scopes. Size in floats. */
export function createMemory(memory: Float32Array): Pick<Kernel, 'matrix' | 'scope'> {
  let used = 0;
  return {
    matrix(rows, columns) {
      const offset = used;
      const end = offset + rows * columns;
      if (end > memory.length) throw new RangeError(`Unexpected ${end} floats, expected at most ${memory.length}`);
      used = Math.ceil(end / 4) * 4;
      return { rows, columns, offset, values: memory.subarray(offset, end) };
    },
    scope(work) {
      const before = used;
      try {
        return work();
      } finally {
        used = before;
      }
    },
  };
}

/** The rows from `start` to `end` of a matrix, without copying. */
export function rowsOf(matrix: Matrix, start: number, end: number): Matrix {
  const { columns, offset, values } = matrix;
  return {
    rows: end - start,
    columns,
    offset: offset + start * columns,
    values: values.subarray(start * columns, end * columns),
  };
}

/** Throws when the shapes of a product do not fit; returns the steps through the left matrix and the depth. */
export function productSteps(product: Matrix, left: Matrix, right: Matrix, options: ProductOptions) {
  const transposed = options.leftTransposed === true;
  const rows = transposed ? left.columns : left.rows;
  const depth = transposed ? left.rows : left.columns;
  if (depth !== right.rows || rows !== product.rows || right.columns !== product.columns) {
    throw new RangeError(`Unexpected product of ${rows}×${depth} and ${right.rows}×${right.columns}`);
  }
  return {
    depth,
    leftRowStep: transposed ? 1 : left.columns,
    leftDepthStep: transposed ? left.columns : 1,
  };
}
