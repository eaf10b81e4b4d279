import { join } from 'node:path';
import { projectFolder, readIngredients } from '../../pipeline/files/ingredients.ts';
import { readReference } from '../../pipeline/files/reference.ts';

/** The real lexicons, read once a test file. */
export const reference = await readReference(join(projectFolder, 'seeds/reference'));

/** Lexicons, weights and measured accuracy, as the command line reads them. */
export const ingredients = await readIngredients();
