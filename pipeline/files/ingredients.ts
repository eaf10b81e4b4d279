import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ingredients } from '../build.ts';
import { Problem } from '../../schemas/problem.ts';
import { readModel } from './model.ts';
import { readReference } from './reference.ts';

/** Top folder of the project, so that the commands work from any folder. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Where the corrections of the seed articles lie. */
export const correctionsFolder = join(projectFolder, 'seeds/corrections');

/** Reads the lexicons, the weights and the measured accuracy. */
export async function readIngredients(): Promise<Ingredients> {
  const [reference, model, quality] = await Promise.all([
    readReference(join(projectFolder, 'seeds/reference')),
    readModel(),
    readQuality(join(projectFolder, 'test/quality.json')),
  ]);
  return { reference, model, quality };
}

async function readQuality(path: string): Promise<unknown> {
  const source = await readFile(path, 'utf8').catch(() => null);
  if (source === null) return null;
  try {
    return JSON.parse(source) as unknown;
  } catch {
    throw new Problem('quality.json', path, 'This is not valid JSON', 'Run `make evaluate` to write it anew');
  }
}
