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

/** The readers of the layers, each a pure function of what the layers before it have read. */
export type Readers = ReturnType<typeof createReaders>;

/** Builds the readers from the lexicons and the grammar. */
export function createReaders(reference: Reference, analyser: Analyser) {
  return {
    passages: createPassageReader(reference, analyser),
    dates: createDateFinder(reference),
    quantities: createQuantityFinder(reference),
    mentions: createMentionFinder(reference),
    projects: createProjectReader(reference),
    events: createEventReader(reference),
    observations: createObservationReader(reference),
    relations: createRelationReader(reference),
  };
}

/** Builds the extractor from the lexicons and the grammar; then it is a pure function of the article. */
export function createExtractor(reference: Reference, analyser: Analyser): Extractor {
  return extractWith(createReaders(reference, analyser));
}

/** Spans first (dates, quantities, mentions), then the facts that join them; later facts may refer to earlier ones. */
export function extractWith(readers: Readers): Extractor {
  return (article) => {
    const read = readers.passages(article);
    const dated = { ...read, dates: readers.dates(read) };
    const counted = { ...dated, quantities: readers.quantities(dated) };
    const marked = { ...counted, ...readers.mentions(counted) };
    const projects = readers.projects(marked);
    const planned = { ...marked, ...projects };
    const events = readers.events(planned);
    const observations = readers.observations(planned);
    const relations = readers.relations(planned);
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
