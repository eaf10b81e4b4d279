import type { Declined, ProjectFact, RelationFact } from '../../../schemas/extracted.ts';
import type { Reference } from '../../../schemas/reference.ts';
import type { MarkedArticle } from '../document.ts';

/** The relations of an article. */
export interface ReadRelations {
  readonly relations: readonly RelationFact[];
  readonly declined: readonly Declined[];
}

/** Builds the reader of states between entities from the lexicons; then it is a pure function of the article. */
export function createRelationReader(
  _reference: Reference,
): (article: MarkedArticle & { readonly projects: readonly ProjectFact[] }) => ReadRelations {
  return () => ({ relations: [], declined: [] });
}
