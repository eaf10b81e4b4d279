/**
 * The fields that a correction may set, by table. They are named as the columns, without `_id` where a column holds the id
 * of an entity: people write the name.
 */
import { z } from 'zod';
import {
  auxiliaries,
  codesOf,
  eventTypes,
  type FactTable,
  indicators,
  polarities,
  predicates,
  projectKinds,
  projectStatuses,
  qualifiers,
  statuses,
  unitBases,
} from '../vocabulary.ts';
import { clearable, entities, entity, kept, number, time, words } from './cells.ts';

const observation = z.strictObject({
  /** The words of the number, where the quote holds several. */
  quantity: kept(words),
  indicator: kept(z.enum(codesOf(indicators))),
  measure: clearable(words),
  subject: clearable(entity),
  co_subjects: entities,
  counterpart: clearable(entity),
  about: clearable(entity),
  place: clearable(entity),
  value: clearable(number),
  low: clearable(number),
  high: clearable(number),
  qualifier: kept(z.enum(codesOf(qualifiers))),
  unit: kept(words),
  unit_basis: kept(z.enum(codesOf(unitBases))),
  per: clearable(words),
  status: kept(z.enum(codesOf(statuses))),
  period: clearable(time),
  reported_by: clearable(entity),
  quote: kept(words),
});

const event = z.strictObject({
  type: kept(z.enum(codesOf(eventTypes))),
  mode: clearable(words),
  auxiliary: clearable(z.enum(codesOf(auxiliaries))),
  action: kept(words),
  date: clearable(time),
  actors: entities,
  recipients: entities,
  place: clearable(entity),
  project: clearable(entity),
  reported_by: clearable(entity),
  quote: kept(words),
});

const project = z.strictObject({
  name: kept(words),
  acronym: clearable(words),
  kind: kept(z.enum(codesOf(projectKinds))),
  status: clearable(z.enum(codesOf(projectStatuses))),
  countries: entities,
  via: entities,
  quote: kept(words),
});

const relation = z.strictObject({
  subject: kept(entity),
  predicate: kept(z.enum(codesOf(predicates))),
  object: kept(entity),
  role: clearable(words),
  polarity: kept(z.enum(codesOf(polarities))),
  since: clearable(time),
  until: clearable(time),
  quote: kept(words),
});

/** What `change` may set. */
export const changedFields = { observations: observation, events: event, projects: project, relations: relation };

/** What `add` needs beside its quote; what is left out is empty, or the plain case: actual, exactly, stated, positive. */
export const addedFields = {
  observations: observation.required({ indicator: true }).omit({ quote: true }),
  events: event.required({ type: true, action: true }).omit({ quote: true }),
  projects: project.required({ name: true, kind: true }).omit({ quote: true }),
  relations: relation.required({ subject: true, predicate: true, object: true }).omit({ quote: true }),
} satisfies Record<FactTable, z.ZodType>;

/** The names of the fields of a table, in the order of its columns. */
export function fieldNames(table: FactTable): string[] {
  return Object.keys(changedFields[table].shape);
}
