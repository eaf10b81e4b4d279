import type { BoundaryWeights } from '../split-sentences.ts';
import type { WordList } from '../word-list.ts';
import type { Inventory } from './inventory.ts';
import type { Kernel, Matrix } from './kernel.ts';
import { buildParameters, isTable, makeIn, type Parameters } from './parameters.ts';

/** What is known of words and of the ends of sentences beside the network. */
export interface WordForms {
  readonly words: WordList;
  readonly boundaries: BoundaryWeights;
  /** "tag form" in small letters → lemma */
  readonly lemmas: Readonly<Record<string, string>>;
  /** "tag form" in small letters, or a tag alone → features as CoNLL-U writes them */
  readonly features: Readonly<Record<string, string>>;
}

/** Everything of the model that is no number. */
export interface ModelHeader {
  readonly format: typeof FORMAT;
  readonly inventory: Inventory;
  readonly forms: WordForms;
}

export interface Model {
  readonly inventory: Inventory;
  readonly forms: WordForms;
  readonly parameters: Parameters;
}

/**
 * The model file: the length of the header (32 bits, little endian), the header (JSON), then for each matrix of
 * `buildParameters` its largest value (32-bit float) and its values: one byte each in tables, two bytes elsewhere.
 * A value is stored as the signed square root of its share of the largest, so that small values keep precision.
 */
export const FORMAT = 'clipsheet-grammar-1';
const BYTE_STEPS = 127;
const WORD_STEPS = 32_767;

/** Writes a model. Matrices come in the order of `buildParameters`. */
export function writeModel(header: ModelHeader, matrices: Iterable<readonly [string, Matrix]>): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const parts: Uint8Array[] = [new Uint8Array(4), json];
  new DataView((parts[0] as Uint8Array).buffer).setUint32(0, json.length, true);
  for (const [name, { values }] of matrices) {
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const [steps, size] = isTable(name) ? [BYTE_STEPS, 1] : [WORD_STEPS, 2];
    const part = new DataView(new ArrayBuffer(4 + size * values.length));
    part.setFloat32(0, largest, true);
    values.forEach((value, place) => {
      const code = Math.sign(value) * Math.round(Math.sqrt(Math.abs(value) / (largest || 1)) * steps);
      if (size === 1) part.setInt8(4 + place, code);
      else part.setInt16(4 + 2 * place, code, true);
    });
    parts.push(new Uint8Array(part.buffer));
  }
  return concatenate(parts);
}

/**
 * Reads a model; its matrices for products are put into the kernel's memory.
 * @throws when the bytes are no model of this format
 */
export function readModel(bytes: Uint8Array, kernel: Kernel): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = 4 + view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, headerEnd))) as Omit<ModelHeader, 'format'> & {
    readonly format: string;
  };
  if (header.format !== FORMAT) throw new Error(`Unexpected model format ${header.format}, expected ${FORMAT}`);
  let place = headerEnd;
  const make = makeIn(kernel);
  const parameters = buildParameters(header.inventory, (name, rows, columns) => {
    const matrix = make(name, rows, columns);
    const largest = view.getFloat32(place, true);
    place += 4;
    const size = isTable(name) ? 1 : 2;
    const steps = size === 1 ? BYTE_STEPS : WORD_STEPS;
    for (let index = 0; index < matrix.values.length; index++) {
      const code = size === 1 ? view.getInt8(place + index) : view.getInt16(place + 2 * index, true);
      matrix.values[index] = (Math.sign(code) * largest * code * code) / (steps * steps);
    }
    place += size * matrix.values.length;
    return matrix;
  });
  if (place !== bytes.length) throw new Error(`Unexpected length of the model ${bytes.length}, expected ${place}`);
  return { inventory: header.inventory, forms: header.forms, parameters };
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
