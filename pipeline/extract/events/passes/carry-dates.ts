import type { Passage } from '../../../../schemas/extracted.ts';
import type { EventType } from '../../../../schemas/vocabulary.ts';
import type { PlacedTelling } from '../telling.ts';

const unrest: ReadonlySet<EventType> = new Set(['PROTEST', 'ASSAULT', 'COERCE']);

/**
 * Dates that a story tells once: "Following this, A and B signed" is after the event before; a sentence that goes on
 * about the same party by a pronoun, or about the same unrest in the same sentence or paragraph, keeps its date, the
 * latter also its place.
 */
export function withCarriedDates(tellings: readonly PlacedTelling[], passages: readonly Passage[]): PlacedTelling[] {
  const done: PlacedTelling[] = [];
  for (const telling of tellings) {
    const earlier = done.filter(({ date }) => date !== null);
    const beside = unrest.has(telling.type)
      ? earlier.findLast(({ passage }) => passage === telling.passage)
      : undefined;
    const before = beside ?? earlier.findLast(({ passage }) => passage < telling.passage);
    const dated = before ? { ...telling, date: telling.date ?? carried(telling, before, passages) } : telling;
    done.push({ ...dated, place: telling.place ?? placeBefore(telling, done.at(-1), passages) });
  }
  return done;
}

/** "Protesters gathered in Warsaw. Police held nine": the same unrest goes on at the same place. */
function placeBefore(
  { type, passage, auxiliary, actors, recipients }: PlacedTelling,
  before: PlacedTelling | undefined,
  passages: readonly Passage[],
): number | null {
  if (before === undefined || before.place === null || auxiliary !== null || before.auxiliary !== null) return null;
  const together = passages[passage]?.paragraph === passages[before.passage]?.paragraph;
  const near = passage - before.passage <= 1 && together;
  const party = [...actors, ...recipients].includes(before.place);
  return near && !party && unrest.has(type) && unrest.has(before.type) ? before.place : null;
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
