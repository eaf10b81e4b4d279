import { createDateFinder } from '../../../pipeline/extract/dates/dates.ts';
import { createMentionFinder, type FoundMentions } from '../../../pipeline/extract/entities/entities.ts';
import { createAnalyser } from '../../../pipeline/extract/grammar/analyser.ts';
import { createPassageReader } from '../../../pipeline/extract/passages/passages.ts';
import { createQuantityFinder } from '../../../pipeline/extract/quantities/quantities.ts';
import type { Passage } from '../../../schemas/extracted.ts';
import { ingredients } from '../../support/reference.ts';

const { reference, model } = ingredients;
const readPassages = createPassageReader(reference, createAnalyser(model));
const findDates = createDateFinder(reference);
const findQuantities = createQuantityFinder(reference);
const findMentions = createMentionFinder(reference);

const noSidecar = {
  title: null,
  authors: [],
  publisher: null,
  published: null,
  url: null,
  language: null,
  rights: null,
};

/** The entities and mentions of a text, read as an article of its own. */
export function readNames(text: string): FoundMentions & { readonly passages: readonly Passage[] } {
  const read = readPassages({ id: 'case', text, ...noSidecar });
  const dated = { ...read, dates: findDates(read) };
  return { ...findMentions({ ...dated, quantities: findQuantities(dated) }), passages: read.passages };
}

/** "Kenya country KEN" for each entity. */
export function written(text: string): string[] {
  return readNames(text).entities.map(({ name, kind, country }) => [name, kind, country].filter(Boolean).join(' '));
}

/** "Its = Kenya pronoun" for each mention. */
export function meant(text: string): string[] {
  const { entities, mentions } = readNames(text);
  return mentions.map(({ start, end, entity, others, form }) => {
    const names = [entity, ...others].map((index) => entities[index]?.name ?? '?').join(' + ');
    return `${text.slice(start, end)} = ${names} ${form}`;
  });
}
