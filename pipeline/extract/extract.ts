/** Text -> what the text says, in its own words, with offsets. Reads like its table of contents. */
import type { Article } from '../../schemas/article.ts';
import type { Extracted } from '../../schemas/extracted.ts';
import type { Reference } from '../../schemas/reference.ts';
import { createDateFinder } from './dates/dates.ts';
import { createMentionFinder } from './entities/entities.ts';
import { createEventReader } from './events/events.ts';
import type { Analyser } from './grammar/analyser.ts';
import { createObservationReader } from './observations/observations.ts';
import { createPassageReader } from './passages/passages.ts';
import { createProjectReader } from './projects/projects.ts';
import { createQuantityFinder } from './quantities/quantities.ts';
import { createRelationReader } from './relations/relations.ts';

export type Extractor = (article: Article) => Extracted;

/**
 * Builds the extractor from the lexicons and the grammar; then it is a pure function of the article.
 * Spans first (dates, quantities, mentions), then the facts that join them; later facts may refer to earlier ones.
 */
export function createExtractor(reference: Reference, analyser: Analyser): Extractor {
  const readPassages = createPassageReader(reference, analyser);
  const findDates = createDateFinder(reference);
  const findQuantities = createQuantityFinder(reference);
  const findMentions = createMentionFinder(reference);
  const readProjects = createProjectReader(reference);
  const readEvents = createEventReader(reference);
  const readObservations = createObservationReader(reference);
  const readRelations = createRelationReader(reference);

  return (article) => {
    const read = readPassages(article);
    const dated = { ...read, dates: findDates(read) };
    const counted = { ...dated, quantities: findQuantities(dated) };
    const marked = { ...counted, ...findMentions(counted) };
    const projects = readProjects(marked);
    const planned = { ...marked, ...projects };
    const events = readEvents(planned);
    const observations = readObservations(planned);
    const relations = readRelations(planned);
    return {
      passages: planned.passages,
      dates: planned.dates,
      quantities: planned.quantities,
      entities: planned.entities,
      mentions: planned.mentions,
      projects: projects.projects,
      events: events.events,
      observations: observations.observations,
      relations: relations.relations,
      declined: [projects, events, observations, relations].flatMap(({ declined }) => declined),
    };
  };
}
