import { readFileSync } from 'node:fs';

/** The bytes of the model that ships with the project. */
export const shippedModel: Uint8Array = readFileSync(new URL('../../../seeds/model/english.bin', import.meta.url));
