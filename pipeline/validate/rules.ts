/** Every rule, in the order in which they are checked. To add one: its file and a line here. */
import type { Rule } from './rule.ts';
import { evidence } from './rules/evidence.ts';
import { foreignKeys } from './rules/foreign-keys.ts';
import { insidePassage } from './rules/inside-passage.ts';
import { modeOfType } from './rules/mode-of-type.ts';
import { quotes } from './rules/quotes.ts';
import { schema } from './rules/schema.ts';
import { startBeforeEnd } from './rules/start-before-end.ts';
import { twoEntities } from './rules/two-entities.ts';
import { uniqueKeys } from './rules/unique-keys.ts';
import { valueOrRange } from './rules/value-or-range.ts';

/** Rules by which a single fact is refused. */
export const refusalRules: readonly Rule[] = [modeOfType, valueOrRange, startBeforeEnd, twoEntities];

/** Rules that the data as a whole keeps once the refused facts are gone; a breach is a fault of the program. */
export const integrityRules: readonly Rule[] = [schema, uniqueKeys, foreignKeys, evidence, insidePassage, quotes];
