import type { Passage } from '../../../../schemas/extracted.ts';
import type { EventType } from '../../../../schemas/vocabulary.ts';
import type { PlacedTelling } from '../telling.ts';

const unrest: ReadonlySet<EventType> = new Set(['PROTEST', 'ASSAULT', 'COERCE']);

/**
 * Dates that a story tells once: "Following this, A and B signed" is after the event before; a sentence that goes on
 * about the same party by a pronoun, or about the same unrest in the same sentence or paragraph, keeps its date.
 */
export function withCarriedDates(tellings: readonly PlacedTelling[], passages: readonly Passage[]): PlacedTelling[] {
  const done: PlacedTelling[] = [];
  for (const telling of tellings) {
    const earlier = done.filter(({ date }) => date !== null);
    const beside = unrest.has(telling.type)
      ? earlier.findLast(({ passage }) => passage === telling.passage)
      : undefined;
    const before = beside ?? earlier.findLast(({ passage }) => passage < telling.passage);
    done.push(before ? { ...telling, date: telling.date ?? carried(telling, before, passages) } : telling);
  }
  return done;
}

function carried(telling: PlacedTelling, before: PlacedTelling, passages: readonly Passage[]): string | null {
  const near = telling.passage - before.passage <= 1;
  const together = passages[telling.passage]?.paragraph === passages[before.passage]?.paragraph;
  if (!near || telling.auxiliary !== null || before.auxiliary !== null || before.date === null) return null;
  if (telling.follows) return before.date.includes('/') ? null : `${before.date}/..`;
  const same = telling.pronoun && before.actors.some((actor) => telling.actors.includes(actor));
  const unresting = together && unrest.has(telling.type) && unrest.has(before.type);
  return same || unresting ? before.date : null;
}
