import type { Rule } from '../rule.ts';
import { breachesIn } from '../rows.ts';

export const twoEntities: Rule = {
  id: 'two-entities',
  says: 'A relation holds between two different entities',
  outcome: 'refuse',
  check: (tables) =>
    breachesIn(
      tables,
      'relations',
      'object_id',
      (row) => row.subject_id === row.object_id,
      'an entity other than the subject',
    ),
};
