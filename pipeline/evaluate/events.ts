import type { Row, Tables } from '../../schemas/tables.ts';
import type { ParticipantRole } from '../../schemas/vocabulary.ts';
import { compareCode, compareEntities, compareEntity, comparePlace, membersF1 } from './compare.ts';
import { type Context, describe, type Placed, placed, type Supported, supported } from './context.ts';
import type { GoldEvent } from './gold.ts';
import type { NameBook } from './names.ts';
import { scoreTable, type TableResult } from './score-table.ts';
import { overlap } from './spans.ts';

type Gold = Placed<GoldEvent>;
type Emitted = Supported<Row<'events'>>;

/** The ids of the entities that have a part in an event. */
export function participantsOf(tables: Tables, eventId: string, role: ParticipantRole): string[] {
  return tables.participants.filter((row) => row.event_id === eventId && row.role === role).map((row) => row.entity_id);
}

/** How well the participants agree: actors outweigh recipients, and both outweigh the other fields. */
export function participantsAgreement(
  names: NameBook,
  tables: Tables,
  gold: Pick<GoldEvent, 'actors' | 'recipients'>,
  eventId: string,
): number {
  const actors = membersF1(compareEntities(names, gold.actors, participantsOf(tables, eventId, 'actor')));
  const recipients = membersF1(compareEntities(names, gold.recipients, participantsOf(tables, eventId, 'recipient')));
  return 100 * actors + 20 * recipients;
}

/** Matches events on overlapping evidence and equal type; of several, the one with the best actors. */
export function scoreEvents({ gold, text, tables, names }: Context): TableResult<Gold, Emitted> {
  const participants = (row: Row<'events'>, role: ParticipantRole) => participantsOf(tables, row.event_id, role);
  return scoreTable<Gold, Emitted>({
    table: 'events',
    article: gold.article,
    gold: placed(text, gold.events),
    emitted: supported(tables, 'events', tables.events, (row) => row.event_id),
    mayMatch: (one, { row, places }) => one.row.type === row.type && overlap(one.places, places) > 0,
    preference: (one, { row }) => participantsAgreement(names, tables, one.row, row.event_id),
    fields: [
      { name: 'mode', compare: (one, { row }) => compareCode(one.row.mode, row.mode) },
      { name: 'auxiliary', compare: (one, { row }) => compareCode(one.row.auxiliary, row.auxiliary) },
      { name: 'date', compare: (one, { row }) => compareCode(one.row.date, row.date) },
      { name: 'actors', compare: (one, { row }) => compareEntities(names, one.row.actors, participants(row, 'actor')) },
      {
        name: 'recipients',
        compare: (one, { row }) => compareEntities(names, one.row.recipients, participants(row, 'recipient')),
      },
      {
        name: 'place',
        compare: ({ row: { place } }, { row }) =>
          place === undefined ? undefined : comparePlace(names, place, row.place_id),
      },
      {
        name: 'project',
        compare: ({ row: { project } }, { row }) =>
          project === undefined ? undefined : compareEntity(names, project, row.project_id),
      },
    ],
    wholeFields: ['date', 'actors'],
    ruleOf: ({ row }) => row.rule,
    describeGold: ({ row }) =>
      describe(row.quote, row.type, row.mode, row.actors.join(', '), '>', row.recipients.join(', ')),
    describeEmitted: ({ row }) =>
      describe(row.quote, row.type, row.mode, row.actors.join(', '), '>', row.recipients.join(', ')),
  });
}
