import { createMemory, type Kernel, productSteps } from './kernel.ts';
import { multiplyModule } from './multiply-module.ts';

/** The part of the WebAssembly interface that is used here; the DOM's types are not loaded. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: { readonly multiply: Multiply } };
};

type Multiply = (
  product: number,
  productStep: number,
  left: number,
  leftRowStep: number,
  leftDepthStep: number,
  right: number,
  rightStep: number,
  rows: number,
  depth: number,
  columns: number,
  add: boolean,
) => void;

const FLOAT_BYTES = 4;
const PAGE_BYTES = 65_536;

/**
 * The kernel that does the work: products by 128-bit vectors in WebAssembly (source: multiply.assembly.ts).
 * @param floats size of the memory
 */
export function createFastKernel(floats: number): Kernel {
  const pages = Math.ceil((floats * FLOAT_BYTES) / PAGE_BYTES);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const module = new WebAssembly.Module(Buffer.from(multiplyModule, 'base64'));
  const { multiply } = new WebAssembly.Instance(module, { env: { memory } }).exports;
  return {
    ...createMemory(new Float32Array(memory.buffer)),
    multiply(product, left, right, options = {}) {
      const { depth, leftRowStep, leftDepthStep } = productSteps(product, left, right, options);
      const step = product.columns * FLOAT_BYTES;
      multiply(
        product.offset * FLOAT_BYTES,
        step,
        left.offset * FLOAT_BYTES,
        leftRowStep * FLOAT_BYTES,
        leftDepthStep * FLOAT_BYTES,
        right.offset * FLOAT_BYTES,
        step,
        product.rows,
        depth,
        product.columns,
        options.add === true,
      );
    },
  };
}
