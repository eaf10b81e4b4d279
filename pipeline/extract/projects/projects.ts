import type { Declined, ExtractedEntity, Mention, ProjectFact } from '../../../schemas/extracted.ts';
import type { Reference } from '../../../schemas/reference.ts';
import type { MarkedArticle } from '../document.ts';

/** The projects of an article, with the lists of entities and mentions extended by them. */
export interface ReadProjects {
  readonly entities: readonly ExtractedEntity[];
  readonly mentions: readonly Mention[];
  readonly projects: readonly ProjectFact[];
  readonly declined: readonly Declined[];
}

/** Builds the reader of physical infrastructure from the lexicons; then it is a pure function of the article. */
export function createProjectReader(_reference: Reference): (article: MarkedArticle) => ReadProjects {
  return ({ entities, mentions }) => ({ entities, mentions, projects: [], declined: [] });
}
