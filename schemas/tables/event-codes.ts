/** The codes of events as columns show them. */
import { codesOf, eventModes, eventTypes, modesOf } from '../vocabulary.ts';

/** Each mode, with the types that have it. */
export const eventModeMeanings: Readonly<Record<string, string>> = Object.fromEntries(
  codesOf(eventModes).flatMap((type) =>
    Object.keys(modesOf(type)).map((mode) => [mode, `A mode of ${typesWithMode(mode).join(', ')}`]),
  ),
);

function typesWithMode(mode: string): string[] {
  return codesOf(eventModes).filter((type) => mode in modesOf(type));
}

/** Each event type, with what it means. */
export const eventTypeMeanings = Object.fromEntries(
  Object.entries(eventTypes).map(([type, { description }]) => [type, description]),
);
