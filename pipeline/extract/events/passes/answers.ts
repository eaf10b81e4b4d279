import type { EventType } from '../../../../schemas/vocabulary.ts';
import type { PlacedTelling } from '../telling.ts';

const answers: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'CONCEDE', 'SUPPORT']);

/** Deeds that set two parties against each other. */
const quarrels: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'COERCE',
  'ASSAULT',
]);
/** What is said or done to the other side of a quarrel, in whichever direction it ran before. */
const blows: ReadonlySet<string> = new Set(['SANCTION.withdraw', 'SANCTION.discontinue', 'SANCTION.expel']);
/** What answers who demanded or charged before. */
const replies: ReadonlySet<EventType> = new Set(['REJECT']);

/** Sentences back in which the quarrel stands. */
const reach = 2;

/**
 * Recipients that an earlier sentence gives. "Lithuania criticised the step": who took the step that was told just
 * before. A bare "declined" answers the one who asked. "Thailand recalled its ambassador", "Niger rejected the charge":
 * the other side of the quarrel that was told before.
 */
export function withAnswered(tellings: readonly PlacedTelling[]): PlacedTelling[] {
  const done: PlacedTelling[] = [];
  for (const telling of tellings) {
    const silent = telling.recipients.length === 0 && telling.actors.length > 0;
    const found = silent
      ? [answered(telling, done.at(-1)), otherSide(telling, done)].find((one) => one.length > 0)
      : [];
    const foes = telling.sides ? foesBefore(telling, tellings) : [];
    if (foes.length > 1) done.push({ ...telling, recipients: foes });
    else done.push(found && found.length > 0 ? { ...telling, recipients: found } : telling);
  }
  return done;
}

function answered(telling: PlacedTelling, before: PlacedTelling | undefined): readonly number[] {
  const answering =
    (telling.pointsBack && telling.rule !== 'events/nouns') || (before?.type === 'REQUEST' && telling.bare);
  if (!before || !answering || !answers.has(telling.type) || telling.passage - before.passage > 1) return [];
  return before.actors.filter((actor) => !telling.actors.includes(actor));
}

/** "She urged both sides to stop": those who fight in the text before, not those who met in its last sentence. */
function foesBefore(
  { passage, head, actors, type }: PlacedTelling,
  tellings: readonly PlacedTelling[],
): readonly number[] {
  if (type !== 'REQUEST' && type !== 'ACCUSE') return [];
  const fight = tellings
    .filter(
      (one) => one.type === 'ASSAULT' && (one.passage < passage || (one.passage === passage && one.start < head.start)),
    )
    .map((one) => [...new Set([...one.actors, ...one.recipients])].filter((party) => !actors.includes(party)))
    .findLast((parties) => parties.length === 2);
  return fight ?? [];
}

function otherSide(
  { type, mode, actors, passage }: PlacedTelling,
  before: readonly PlacedTelling[],
): readonly number[] {
  const blow = blows.has(`${type}.${mode}`);
  const [actor] = actors;
  if (actor === undefined || actors.length > 1 || (!blow && !replies.has(type))) return [];
  const quarrel = before.findLast(
    (one) =>
      passage - one.passage <= reach &&
      quarrels.has(one.type) &&
      one.actors.length > 0 &&
      one.recipients.length > 0 &&
      (one.recipients.includes(actor) || (blow && one.actors.includes(actor))),
  );
  if (!quarrel) return [];
  return quarrel.recipients.includes(actor) ? quarrel.actors : quarrel.recipients;
}
