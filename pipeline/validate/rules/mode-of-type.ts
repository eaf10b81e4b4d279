import { modesOf } from '../../../schemas/vocabulary.ts';
import type { Rule } from '../rule.ts';
import { breachesIn } from '../rows.ts';

export const modeOfType: Rule = {
  id: 'mode-of-type',
  says: 'The mode of an event is one of its type',
  outcome: 'refuse',
  check: (tables) =>
    breachesIn(
      tables,
      'events',
      'mode',
      ({ type, mode }) => mode !== null && !(mode in modesOf(type)),
      'a mode of the type, or none',
    ),
};
