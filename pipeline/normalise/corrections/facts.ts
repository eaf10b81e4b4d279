/** Fields of corrections -> events, projects and relations. */
import type { EventFact, ProjectFact, RelationFact } from '../../../schemas/extracted.ts';
import { modesOf } from '../../../schemas/vocabulary.ts';
import { type Desk, entitiesOr, entityOr, evidenceOr, type Evidence, type Setting, valueOr } from './desk.ts';
import { correctionProblem } from './problem.ts';

/** Rule of the facts that reviewers add. */
export const addingRule = 'correction';

const plainEvent = {
  rule: addingRule,
  mode: null,
  auxiliary: null,
  date: null,
  actors: [],
  recipients: [],
  place: null,
  project: null,
  reportedBy: null,
};

/** @param before the fact that was read, or the evidence of one that is added */
export function setEvent(desk: Desk, correction: Setting<'events'>, before: EventFact | Evidence): EventFact {
  const { fields } = correction;
  const plain = { ...plainEvent, type: 'AGREE' as const, action: '' };
  const fact: EventFact = 'rule' in before ? before : { ...plain, evidence: before };
  const set: EventFact = {
    ...fact,
    type: valueOr(fields.type, fact.type),
    mode: valueOr(fields.mode, fact.mode),
    auxiliary: valueOr(fields.auxiliary, fact.auxiliary),
    action: valueOr(fields.action, fact.action),
    date: valueOr(fields.date, fact.date),
    actors: entitiesOr(desk, fields.actors, fact.actors, correction),
    recipients: entitiesOr(desk, fields.recipients, fact.recipients, correction),
    place: entityOr(desk, fields.place, fact.place, correction),
    project: entityOr(desk, fields.project, fact.project, correction),
    reportedBy: entityOr(desk, fields.reported_by, fact.reportedBy, correction),
    evidence: evidenceOr(desk, quoteIn(fields), fact.evidence, correction),
  };
  const modes = Object.keys(modesOf(set.type));
  if (set.mode === null || modes.includes(set.mode)) return set;
  const fix = modes.length === 0 ? 'Write "mode: null"' : `Write "mode: null", or one of ${modes.join(', ')}`;
  throw correctionProblem(correction, 'mode', `"${set.mode}" is no mode of ${set.type}`, fix);
}

/** @param before the fact that was read, or the evidence of one that is added */
export function setProject(desk: Desk, correction: Setting<'projects'>, before: ProjectFact | Evidence): ProjectFact {
  const { fields } = correction;
  const entity = projectNamed(desk, correction, 'rule' in before ? before.entity : null);
  const plain = { rule: addingRule, acronym: null, kind: 'other' as const, status: null, countries: [], via: [] };
  const fact: ProjectFact = 'rule' in before ? before : { ...plain, entity, evidence: before };
  const countries = entitiesOr(desk, fields.countries, fact.countries, correction);
  const other = countries.find((position) => desk.cast.entityAt(position).kind !== 'country');
  if (other !== undefined) {
    const { name, kind } = desk.cast.entityAt(other);
    throw correctionProblem(
      correction,
      'country',
      `"${name}" is a ${kind}`,
      'Write countries, or their ISO 3166-1 alpha-3 codes',
    );
  }
  return {
    ...fact,
    entity,
    acronym: valueOr(fields.acronym, fact.acronym),
    kind: valueOr(fields.kind, fact.kind),
    status: valueOr(fields.status, fact.status),
    countries,
    via: entitiesOr(desk, fields.via, fact.via, correction),
    evidence: evidenceOr(desk, quoteIn(fields), fact.evidence, correction),
  };
}

/** A name that another project has means that project; any other name is the new name of the one that was read. */
function projectNamed({ cast }: Desk, correction: Setting<'projects'>, before: number | null): number {
  const { name } = correction.fields;
  if (before !== null && (name === undefined || cast.entityAt(before).name === name)) return before;
  const isThere = cast
    .entities()
    .some((entity) => entity.kind === 'project' && [entity.name, ...entity.aliases].includes(name ?? ''));
  if (before === null || isThere) return cast.find({ name: name ?? '', kind: 'project' }, correction);
  cast.rename(before, name ?? '');
  return before;
}

/** @param before the fact that was read, or the evidence of one that is added */
export function setRelation(
  desk: Desk,
  correction: Setting<'relations'>,
  before: RelationFact | Evidence,
): RelationFact {
  const { fields } = correction;
  const plain = {
    rule: addingRule,
    predicate: 'part_of' as const,
    role: null,
    polarity: 'positive' as const,
    since: null,
    until: null,
  };
  const fact: RelationFact = 'rule' in before ? before : { ...plain, subject: -1, object: -1, evidence: before };
  const set: RelationFact = {
    ...fact,
    subject: entityOr(desk, fields.subject, fact.subject, correction) ?? fact.subject,
    predicate: valueOr(fields.predicate, fact.predicate),
    object: entityOr(desk, fields.object, fact.object, correction) ?? fact.object,
    role: valueOr(fields.role, fact.role),
    polarity: valueOr(fields.polarity, fact.polarity),
    since: valueOr(fields.since, fact.since),
    until: valueOr(fields.until, fact.until),
    evidence: evidenceOr(desk, quoteIn(fields), fact.evidence, correction),
  };
  if (!desk.cast.isSame(set.subject, set.object)) return set;
  const { name } = desk.cast.entityAt(set.subject);
  throw correctionProblem(correction, 'pair', `"${name}" is subject and object`, 'Write two different entities');
}

/** `add` has its quote in `expects`. */
export function quoteIn(fields: object): string | undefined {
  return 'quote' in fields && typeof fields.quote === 'string' ? fields.quote : undefined;
}
