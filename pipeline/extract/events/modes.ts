import type { EventType } from '../../../schemas/vocabulary.ts';
import { type CodesOf, holds } from './conditions.ts';
import type { Scene, Setting } from './scene.ts';

/** The mode that the arguments give to an event whose row names none: what it is done with, what is asked or refused. */
export function modeOf(setting: Setting, scene: Scene, codesOf: CodesOf, type: EventType): string | null {
  const row = setting.lexicon.modes.find(
    (one) => one.type === type && holds(setting, scene, codesOf, { slots: one.slots, classes: [one.class] }),
  );
  return row?.mode ?? null;
}
