import type { EventType } from '../../../../schemas/vocabulary.ts';
import type { PlacedTelling } from '../telling.ts';

const answers: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'CONCEDE', 'SUPPORT']);

/**
 * "Lithuania criticised the step": the recipient is who took the step that was told just before. A bare "declined" or
 * "obliged" answers the one who asked.
 */
export function withAnswered(tellings: readonly PlacedTelling[]): PlacedTelling[] {
  return tellings.map((telling, index) => {
    const before = tellings[index - 1];
    const answering = telling.pointsBack || (before?.type === 'REQUEST' && telling.bare);
    if (!before || !answering || telling.recipients.length > 0 || !answers.has(telling.type)) return telling;
    if (telling.passage - before.passage > 1 || telling.actors.length === 0) return telling;
    return { ...telling, recipients: before.actors.filter((actor) => !telling.actors.includes(actor)) };
  });
}
