// @ts-nocheck AssemblyScript: TypeScript syntax, compiled to WebAssembly with 128-bit vectors by pipeline/train/kernel.ts.

/**
 * product (rows × columns) = left (rows × depth) × right (depth × columns), or += when `add` is set.
 * All places are byte addresses, all steps are bytes from one row (or one place of depth) to the next.
 * Every cell is summed in the order of depth, one rounded product at a time, as the plain kernel does it:
 * vectors run over columns, never over depth.
 */
export function multiply(
  product: usize,
  productStep: usize,
  left: usize,
  leftRowStep: usize,
  leftDepthStep: usize,
  right: usize,
  rightStep: usize,
  rows: usize,
  depth: usize,
  columns: usize,
  add: bool,
): void {
  let column: usize = 0;
  for (; column + 8 <= columns; column += 8) {
    const panel = right + (column << 2);
    const target = product + (column << 2);
    let row: usize = 0;
    for (; row + 4 <= rows; row += 4) {
      fourRows(
        target + row * productStep,
        productStep,
        left + row * leftRowStep,
        leftRowStep,
        leftDepthStep,
        panel,
        rightStep,
        depth,
        add,
      );
    }
    for (; row < rows; row++) {
      oneRow(target + row * productStep, left + row * leftRowStep, leftDepthStep, panel, rightStep, depth, add);
    }
  }
  for (; column < columns; column++) {
    for (let row: usize = 0; row < rows; row++) {
      oneCell(
        product + row * productStep + (column << 2),
        left + row * leftRowStep,
        leftDepthStep,
        right + (column << 2),
        rightStep,
        depth,
        add,
      );
    }
  }
}

function fourRows(
  target: usize,
  targetStep: usize,
  left: usize,
  leftRowStep: usize,
  leftDepthStep: usize,
  right: usize,
  rightStep: usize,
  depth: usize,
  add: bool,
): void {
  const target1 = target + targetStep;
  const target2 = target1 + targetStep;
  const target3 = target2 + targetStep;
  let a0 = f32x4.splat(0),
    b0 = a0,
    a1 = a0,
    b1 = a0,
    a2 = a0,
    b2 = a0,
    a3 = a0,
    b3 = a0;
  if (add) {
    a0 = v128.load(target);
    b0 = v128.load(target, 16);
    a1 = v128.load(target1);
    b1 = v128.load(target1, 16);
    a2 = v128.load(target2);
    b2 = v128.load(target2, 16);
    a3 = v128.load(target3);
    b3 = v128.load(target3, 16);
  }
  let left1 = left + leftRowStep;
  let left2 = left1 + leftRowStep;
  let left3 = left2 + leftRowStep;
  for (let place: usize = 0; place < depth; place++) {
    const low = v128.load(right);
    const high = v128.load(right, 16);
    const factor0 = v128.load32_splat(left);
    a0 = f32x4.add(a0, f32x4.mul(factor0, low));
    b0 = f32x4.add(b0, f32x4.mul(factor0, high));
    const factor1 = v128.load32_splat(left1);
    a1 = f32x4.add(a1, f32x4.mul(factor1, low));
    b1 = f32x4.add(b1, f32x4.mul(factor1, high));
    const factor2 = v128.load32_splat(left2);
    a2 = f32x4.add(a2, f32x4.mul(factor2, low));
    b2 = f32x4.add(b2, f32x4.mul(factor2, high));
    const factor3 = v128.load32_splat(left3);
    a3 = f32x4.add(a3, f32x4.mul(factor3, low));
    b3 = f32x4.add(b3, f32x4.mul(factor3, high));
    left += leftDepthStep;
    left1 += leftDepthStep;
    left2 += leftDepthStep;
    left3 += leftDepthStep;
    right += rightStep;
  }
  v128.store(target, a0);
  v128.store(target, b0, 16);
  v128.store(target1, a1);
  v128.store(target1, b1, 16);
  v128.store(target2, a2);
  v128.store(target2, b2, 16);
  v128.store(target3, a3);
  v128.store(target3, b3, 16);
}

function oneRow(
  target: usize,
  left: usize,
  leftDepthStep: usize,
  right: usize,
  rightStep: usize,
  depth: usize,
  add: bool,
): void {
  let a = f32x4.splat(0),
    b = a;
  if (add) {
    a = v128.load(target);
    b = v128.load(target, 16);
  }
  for (let place: usize = 0; place < depth; place++) {
    const factor = v128.load32_splat(left);
    a = f32x4.add(a, f32x4.mul(factor, v128.load(right)));
    b = f32x4.add(b, f32x4.mul(factor, v128.load(right, 16)));
    left += leftDepthStep;
    right += rightStep;
  }
  v128.store(target, a);
  v128.store(target, b, 16);
}

function oneCell(
  target: usize,
  left: usize,
  leftDepthStep: usize,
  right: usize,
  rightStep: usize,
  depth: usize,
  add: bool,
): void {
  let sum: f32 = add ? load<f32>(target) : 0;
  for (let place: usize = 0; place < depth; place++) {
    sum += load<f32>(left) * load<f32>(right);
    left += leftDepthStep;
    right += rightStep;
  }
  store<f32>(target, sum);
}
