import { createDateFinder } from '../../../pipeline/extract/dates/dates.ts';
import { createMentionFinder } from '../../../pipeline/extract/entities/entities.ts';
import { createEventReader } from '../../../pipeline/extract/events/events.ts';
import { createAnalyser } from '../../../pipeline/extract/grammar/analyser.ts';
import { createPassageReader } from '../../../pipeline/extract/passages/passages.ts';
import { createProjectReader } from '../../../pipeline/extract/projects/projects.ts';
import { createQuantityFinder } from '../../../pipeline/extract/quantities/quantities.ts';
import type { Declined, EventFact, ExtractedEntity } from '../../../schemas/extracted.ts';
import { ingredients } from '../../support/reference.ts';

const { reference, model } = ingredients;
const readPassages = createPassageReader(reference, createAnalyser(model));
const findDates = createDateFinder(reference);
const findQuantities = createQuantityFinder(reference);
const findMentions = createMentionFinder(reference);
const readProjects = createProjectReader(reference);
const findEvents = createEventReader(reference);

export interface ReadEvents {
  readonly events: readonly EventFact[];
  readonly declined: readonly Declined[];
  readonly entities: readonly ExtractedEntity[];
}

/** The events of a text, read as an article of its own. */
export function readEvents(text: string, published: string | null = null): ReadEvents {
  const article = { id: 'case', text, title: null, authors: [], publisher: null, published, url: null };
  const read = readPassages({ ...article, language: null, rights: null });
  const dated = { ...read, dates: findDates(read) };
  const counted = { ...dated, quantities: findQuantities(dated) };
  const marked = { ...counted, ...findMentions(counted) };
  const planned = { ...marked, ...readProjects(marked) };
  return { ...findEvents(planned), entities: planned.entities };
}

/** "SUPPORT Kenya + Uganda > Peru (future) 2024-05" for each event; what is empty is left out. */
export function told(text: string, published: string | null = null): string[] {
  const { events, entities } = readEvents(text, published);
  const names = (places: readonly number[]): string => places.map((place) => entities[place]?.name).join(' + ');
  return events.map(({ type, mode, actors, recipients, auxiliary, date }) =>
    [
      mode === null ? type : `${type}.${mode}`,
      names(actors),
      recipients.length > 0 ? `> ${names(recipients)}` : '',
      auxiliary === null ? '' : `(${auxiliary})`,
      date ?? '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}
