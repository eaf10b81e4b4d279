/** Tables of what the articles say: observations, events and their participants, projects, relations, and the evidence of each. */
import {
  code,
  list,
  optionalCode,
  optionalDate,
  optionalInteger,
  optionalNumber,
  optionalText,
  text,
} from '../column.ts';
import { table } from '../table.ts';
import * as vocabulary from '../vocabulary.ts';
import { eventModeMeanings, eventTypeMeanings } from './event-codes.ts';
import {
  articleId,
  characterEnd,
  characterStart,
  confidence,
  high,
  low,
  origin,
  passageId,
  per,
  qualifier,
  quote,
  rule,
  unit,
  value,
} from './shared.ts';

const { codesOf } = vocabulary;

const entity = (description: string, example: string) =>
  optionalText({ description, example, references: 'entities.entity_id' });

export const observations = table(
  'observations',
  'Observations',
  'One row is a number that says something about the world.',
  ['observation_id'],
  {
    observation_id: text({
      description: 'Id of the observation, made from its content',
      example: 'observation-0a1b2c3d4e5f',
    }),
    article_id: articleId,
    indicator: code(codesOf(vocabulary.indicators), vocabulary.indicators, {
      description: 'What is measured',
      example: 'bilateral_trade',
    }),
    measure: optionalText({
      description: "The article's own words for what is measured",
      example: 'bilateral trade figures',
    }),
    subject_id: entity('Who has, does, pays, owns or suffers it', 'uzbekistan'),
    co_subject_ids: list({
      description: 'Further subjects of the same number',
      example: ['kazakhstan'],
      references: 'entities.entity_id',
    }),
    counterpart_id: entity('The other party of a two-sided number', 'afghanistan'),
    about_id: entity('The project, agreement or event that the number belongs to', 'casa-1000'),
    place_id: entity('Where, if that is neither subject nor counterpart', 'afghanistan'),
    value,
    low,
    high,
    qualifier,
    unit,
    unit_basis: code(codesOf(vocabulary.unitBases), vocabulary.unitBases, {
      description: 'Whether the text names the unit',
      example: 'stated',
    }),
    per,
    status: code(codesOf(vocabulary.statuses), vocabulary.statuses, {
      description: 'Whether it is so, estimated, expected, wished or planned',
      example: 'actual',
    }),
    period: optionalText({
      description: 'The time that the number covers, EDTF; null where the text gives none',
      example: '2024-01/2024-06',
    }),
    period_start: optionalDate({ description: 'First day of the period', example: '2024-01-01' }),
    period_end: optionalDate({ description: 'Last day of the period', example: '2024-06-30' }),
    reported_by_id: entity('Who says so, where the text names them', 'world-bank'),
    quantity_id: text({
      description: 'The quantity that the number is',
      example: 'quantity-0a1b2c3d4e5f',
      references: 'quantities.quantity_id',
    }),
    origin,
    rule,
    confidence,
    subject: optionalText({ description: 'Name of the subject', example: 'Uzbekistan' }),
    subject_iso3: optionalText({
      description: 'ISO 3166-1 alpha-3 code of a subject that is a country',
      example: 'UZB',
    }),
    counterpart: optionalText({ description: 'Name of the counterpart', example: 'Afghanistan' }),
    counterpart_iso3: optionalText({
      description: 'ISO 3166-1 alpha-3 code of a counterpart that is a country',
      example: 'AFG',
    }),
    about: optionalText({ description: 'Name of the project, agreement or event', example: 'CASA-1000' }),
    quote,
  },
);

export const events = table(
  'events',
  'Events',
  'One row is something that someone did, does, will do or refuses to do.',
  ['event_id'],
  {
    event_id: text({ description: 'Id of the event, made from its content', example: 'event-0a1b2c3d4e5f' }),
    article_id: articleId,
    type: code(codesOf(vocabulary.eventTypes), eventTypeMeanings, {
      description: 'Type: PLOVER 2.0, or BUILD and GOVERN',
      example: 'CONSULT',
    }),
    mode: optionalCode(codesOf(eventModeMeanings), eventModeMeanings, {
      description: "PLOVER's mode of the type",
      example: 'visit',
    }),
    quad: optionalInteger({
      description: 'Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict',
      example: 1,
    }),
    intensity: optionalNumber({
      description: "Intensity of the mode, else of the type, in PLOVER's scale from -10 (conflict) to 10 (cooperation)",
      unit: 'PLOVER intensity',
      example: 4,
    }),
    auxiliary: optionalCode(codesOf(vocabulary.auxiliaries), vocabulary.auxiliaries, {
      description: 'Null for what happened; else how it is not simply so',
      example: 'future',
    }),
    action: text({ description: 'Lemma of the head verb or noun', example: 'visit' }),
    date: optionalText({ description: 'When, EDTF', example: '2024-04' }),
    date_start: optionalDate({ description: 'First day of the date', example: '2024-04-01' }),
    date_end: optionalDate({ description: 'Last day of the date', example: '2024-04-30' }),
    place_id: entity('Where', 'kabul-afg'),
    project_id: entity('The project concerned', 'casa-1000'),
    reported_by_id: entity('Who says so, where the text names them', 'united-nations'),
    summary: text({
      description: 'Actors, type and recipients in one line',
      example: 'Kazakhstan > CONSULT visit > Afghanistan',
    }),
    origin,
    rule,
    confidence,
    actors: list({ description: 'Names of the actors', example: ['Kazakhstan'] }),
    recipients: list({ description: 'Names of the recipients', example: ['Afghanistan'] }),
    quote,
  },
);

export const participants = table(
  'participants',
  'Participants',
  "One row is an entity's part in an event.",
  ['event_id', 'role', 'entity_id'],
  {
    event_id: text({ description: 'The event', example: 'event-0a1b2c3d4e5f', references: 'events.event_id' }),
    entity_id: text({ description: 'The entity', example: 'kazakhstan', references: 'entities.entity_id' }),
    role: code(codesOf(vocabulary.participantRoles), vocabulary.participantRoles, {
      description: 'Its part',
      example: 'actor',
    }),
  },
);

export const projects = table(
  'projects',
  'Projects',
  'One row is a piece of infrastructure, over all articles.',
  ['project_id'],
  {
    project_id: text({ description: 'Its entity id', example: 'casa-1000', references: 'entities.entity_id' }),
    name: text({ description: 'Its proper name, else its noun phrase', example: 'Trans-Afghanistan Railway' }),
    acronym: optionalText({ description: 'Its acronym', example: 'CASA-1000' }),
    kind: code(codesOf(vocabulary.projectKinds), vocabulary.projectKinds, {
      description: 'What kind of infrastructure',
      example: 'railway',
    }),
    status: optionalCode(codesOf(vocabulary.projectStatuses), vocabulary.projectStatuses, {
      description: 'How far it is (Global Energy Monitor)',
      example: 'proposed',
    }),
    countries: list({
      description: 'Countries that it lies in or connects, ISO 3166-1 alpha-3',
      example: ['UZB', 'AFG', 'PAK'],
    }),
    via: list({ description: 'Names of places on its route', example: ['Herat', 'Kandahar'] }),
    origin,
    rule,
    confidence,
    quote,
  },
);

export const relations = table('relations', 'Relations', 'One row is a state between two entities.', ['relation_id'], {
  relation_id: text({ description: 'Id of the relation, made from its content', example: 'relation-0a1b2c3d4e5f' }),
  article_id: articleId,
  subject_id: text({ description: 'The subject', example: 'emomali-rahmon', references: 'entities.entity_id' }),
  predicate: code(codesOf(vocabulary.predicates), vocabulary.predicates, {
    description: 'What holds between the two',
    example: 'position_held',
  }),
  object_id: text({ description: 'The object', example: 'tajikistan', references: 'entities.entity_id' }),
  role: optionalText({ description: 'The office or role', example: 'President' }),
  polarity: code(codesOf(vocabulary.polarities), vocabulary.polarities, {
    description: 'Whether it holds',
    example: 'positive',
  }),
  since: optionalText({ description: 'From when, EDTF', example: '1994' }),
  until: optionalText({ description: 'Until when, EDTF', example: '2021-08' }),
  origin,
  rule,
  confidence,
  subject: text({ description: 'Name of the subject', example: 'Emomali Rahmon' }),
  object: text({ description: 'Name of the object', example: 'Tajikistan' }),
  quote,
});

export const evidence = table(
  'evidence',
  'Evidence',
  'One row is a run of characters that supports a fact.',
  ['fact_table', 'fact_id', 'article_id', 'char_start', 'char_end'],
  {
    fact_table: code(codesOf(vocabulary.factTables), vocabulary.factTables, {
      description: 'The table of the fact',
      example: 'observations',
    }),
    fact_id: text({ description: 'The key of the fact in its table', example: 'observation-0a1b2c3d4e5f' }),
    article_id: articleId,
    passage_id: passageId,
    char_start: characterStart,
    char_end: characterEnd,
    quote: text({ description: 'The characters, verbatim', example: 'over US$ 461.4 million' }),
  },
);
