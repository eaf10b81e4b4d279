import type { DateExpression } from '../../../schemas/extracted.ts';
import type { Token } from '../grammar/sentence.ts';
import { assertionOf } from './assertion.ts';
import type { Frames } from './frames.ts';
import type { Setting } from './scene.ts';
import { asStance } from './stances.ts';
import { type Telling, tell } from './telling.ts';

/** The event that a verb or predicate tells, or undefined. */
export function readVerb(
  setting: Setting,
  frames: Frames,
  dates: readonly DateExpression[],
  verb: Token,
): Telling | undefined {
  const found = frames.ofVerb(verb);
  if (!found) return undefined;
  const assertion = assertionOf(setting, frames, verb);
  if (!assertion) return undefined;
  const telling = tell(setting, dates, frames.codesOf, found.row, found.scene, assertion, 'events/verbs');
  return asStance(setting, telling, verb, assertion.reporter);
}
