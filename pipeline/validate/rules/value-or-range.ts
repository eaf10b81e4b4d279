import type { Rule } from '../rule.ts';
import { breachesIn } from '../rows.ts';

export const valueOrRange: Rule = {
  id: 'value-or-range',
  says: 'An observation has a value, or both ends of a range, and the lower end is not above the higher',
  outcome: 'refuse',
  check: (tables) =>
    breachesIn(
      tables,
      'observations',
      'value',
      ({ value, low, high }) =>
        value === null ? low === null || high === null || low > high : low !== null || high !== null,
      'a value, or low <= high',
    ),
};
