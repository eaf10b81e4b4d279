import type { Article } from '../../schemas/article.ts';
import type { Extracted } from '../../schemas/extracted.ts';
import { createCodePointCounter } from './code-points.ts';
import { entityRows } from './entities.ts';
import type { Identities } from './identities.ts';
import type { Scope } from './scope.ts';
import { passageRows, quantityRows } from './spans.ts';

/** What rows are made with, whatever the article. */
export interface Grounds {
  readonly identities: Identities;
  /** What to expect of a rule's rows, from 0 to 1. */
  readonly confidenceOf: (rule: string) => number;
}

/** Makes the scope of an article. */
export function createScope(
  article: Article,
  extracted: Extracted,
  { identities, confidenceOf }: Grounds,
  reviewed: Scope['reviewed'] = new Map(),
): Scope {
  const ground = { article, extracted, toCodePoints: createCodePointCounter(article.text) };
  const passages = passageRows(ground);
  const quantities = quantityRows({ ...ground, passages });
  return { ...ground, passages, quantities, entities: entityRows(extracted, identities), confidenceOf, reviewed };
}
