import { readFile } from 'node:fs/promises';

const MODEL = new URL('../../seeds/model/english.bin', import.meta.url);

/** The bytes of the model that reads English sentences, for `createAnalyser`. */
export async function readModel(): Promise<Uint8Array> {
  return readFile(MODEL);
}
