/** Facts -> rows: observations, events, projects and relations, each with its evidence. */
import { edtfInterval } from '../../schemas/edtf.ts';
import type { EventFact, ObservationFact, ProjectFact, Quantity, RelationFact } from '../../schemas/extracted.ts';
import type { Row } from '../../schemas/tables.ts';
import { eventTypes, intensityOf, symmetricPredicates } from '../../schemas/vocabulary.ts';
import { contentId } from './identifiers.ts';
import { compareText } from './order.ts';
import { entityAt, entityIds, entityNames, evidenceOf, quoteOf, type Scope, standingOf } from './scope.ts';

/** A row with the rows that hang on it. */
export interface NormalisedFact<FactRow> {
  readonly id: string;
  readonly row: FactRow;
  readonly evidence: readonly Row<'evidence'>[];
  readonly participants: readonly Row<'participants'>[];
}

export function observationRow(scope: Scope, fact: ObservationFact): NormalisedFact<Row<'observations'>> {
  const quantity = scope.extracted.quantities[fact.quantity] as Quantity;
  const [subjectId = null, ...coSubjects] = entityIds(scope, fact.subjects);
  const counterpart = entityAt(scope, fact.counterpart);
  const about = entityAt(scope, fact.about);
  const subject = fact.subjects.length === 0 ? null : entityAt(scope, fact.subjects[0] as number);
  const placeId = entityAt(scope, fact.place)?.entity_id ?? null;
  const content = {
    indicator: fact.indicator,
    subject_id: subjectId,
    co_subject_ids: coSubjects.sort(compareText),
    counterpart_id: counterpart?.entity_id ?? null,
    about_id: about?.entity_id ?? null,
    place_id: placeId,
    ...signed(quantity, fact.sign),
    qualifier: quantity.qualifier,
    unit: quantity.unit,
    per: quantity.per,
    status: fact.status,
    period: fact.period,
  };
  const id = contentId('observation', [scope.article.id, 'observations', ...Object.values(content)]);
  const period = fact.period === null ? { start: null, end: null } : edtfInterval(fact.period);
  const row: Row<'observations'> = {
    observation_id: id,
    article_id: scope.article.id,
    ...content,
    measure: fact.measure,
    unit_basis: quantity.unitBasis,
    period_start: period.start,
    period_end: period.end,
    reported_by_id: entityAt(scope, fact.reportedBy)?.entity_id ?? null,
    quantity_id: (scope.quantities[fact.quantity] as Row<'quantities'>).quantity_id,
    ...standingOf(scope, fact),
    subject: subject?.name ?? null,
    subject_iso3: subject?.iso3 ?? null,
    counterpart: counterpart?.name ?? null,
    counterpart_iso3: counterpart?.iso3 ?? null,
    about: about?.name ?? null,
    quote: quoteOf(scope, fact.evidence[0]),
  };
  return { id, row, evidence: evidenceOf(scope, 'observations', id, fact.evidence), participants: [] };
}

/** The numbers of a quantity with the sign that its sentence gives them. */
export function signed({ value, low, high }: Quantity, sign: 1 | -1) {
  if (sign === 1) return { value, low, high };
  // Not -number: zero has no sign.
  const negate = (number: number | null) => (number === null ? null : 0 - number);
  return { value: negate(value), low: negate(high), high: negate(low) };
}

export function eventRow(scope: Scope, fact: EventFact): NormalisedFact<Row<'events'>> {
  const actors = entityIds(scope, fact.actors);
  const recipients = entityIds(scope, fact.recipients).filter((id) => !actors.includes(id));
  const content = {
    type: fact.type,
    mode: fact.mode,
    auxiliary: fact.auxiliary,
    action: fact.action,
    date: fact.date,
    place_id: entityAt(scope, fact.place)?.entity_id ?? null,
    project_id: entityAt(scope, fact.project)?.entity_id ?? null,
  };
  const id = contentId('event', [
    scope.article.id,
    'events',
    ...Object.values(content),
    [...actors].sort(compareText),
    [...recipients].sort(compareText),
  ]);
  const interval = fact.date === null ? { start: null, end: null } : edtfInterval(fact.date);
  const names = { actors: entityNames(scope, actors), recipients: entityNames(scope, recipients) };
  const row: Row<'events'> = {
    event_id: id,
    article_id: scope.article.id,
    ...content,
    quad: eventTypes[fact.type].quad,
    intensity: intensityOf(fact.type, fact.mode),
    date_start: interval.start,
    date_end: interval.end,
    reported_by_id: entityAt(scope, fact.reportedBy)?.entity_id ?? null,
    summary: summaryOf(fact, names),
    ...standingOf(scope, fact),
    ...names,
    quote: quoteOf(scope, fact.evidence[0]),
  };
  const participants = [
    ...actors.map((entity) => ({ event_id: id, entity_id: entity, role: 'actor' as const })),
    ...recipients.map((entity) => ({ event_id: id, entity_id: entity, role: 'recipient' as const })),
  ];
  return { id, row, evidence: evidenceOf(scope, 'events', id, fact.evidence), participants };
}

function summaryOf({ type, mode, auxiliary }: EventFact, names: { actors: string[]; recipients: string[] }): string {
  const deed = [auxiliary, type, mode].filter((part) => part !== null).join(' ');
  const recipients = names.recipients.length === 0 ? '' : ` > ${names.recipients.join(', ')}`;
  return `${names.actors.join(', ') || '?'} > ${deed}${recipients}`;
}

export function projectRow(scope: Scope, fact: ProjectFact): NormalisedFact<Row<'projects'>> {
  const entity = scope.entities[fact.entity] as Row<'entities'>;
  const id = entity.entity_id;
  const row: Row<'projects'> = {
    project_id: id,
    name: entity.name,
    acronym: fact.acronym,
    kind: fact.kind,
    status: fact.status,
    countries: countriesOf(scope, fact),
    via: entityNames(scope, entityIds(scope, fact.via)),
    ...standingOf(scope, fact),
    quote: quoteOf(scope, fact.evidence[0]),
  };
  return { id, row, evidence: evidenceOf(scope, 'projects', id, fact.evidence), participants: [] };
}

/** The countries that the text names for the project, else those that the places on its route lie in. */
function countriesOf(scope: Scope, { countries, via }: ProjectFact): string[] {
  const named = countries.flatMap((position) => entityAt(scope, position)?.iso3 ?? []);
  const crossed = via.flatMap((position) => entityAt(scope, position)?.country ?? []);
  return [...new Set(named.length > 0 ? named : crossed)];
}

export function relationRow(scope: Scope, fact: RelationFact): NormalisedFact<Row<'relations'>> {
  const subject = scope.entities[fact.subject] as Row<'entities'>;
  const object = scope.entities[fact.object] as Row<'entities'>;
  const { predicate, role, polarity, since, until } = fact;
  const pair = [subject.entity_id, object.entity_id];
  if (symmetricPredicates.has(predicate)) pair.sort(compareText);
  const id = contentId('relation', [scope.article.id, 'relations', predicate, pair, role, polarity, since, until]);
  const row: Row<'relations'> = {
    relation_id: id,
    article_id: scope.article.id,
    subject_id: subject.entity_id,
    predicate,
    object_id: object.entity_id,
    role,
    polarity,
    since,
    until,
    ...standingOf(scope, fact),
    subject: subject.name,
    object: object.name,
    quote: quoteOf(scope, fact.evidence[0]),
  };
  return { id, row, evidence: evidenceOf(scope, 'relations', id, fact.evidence), participants: [] };
}
