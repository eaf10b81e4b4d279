import type { Rule } from '../rule.ts';
import { breachesIn } from '../rows.ts';

const isReversed = (start: string | null, end: string | null) => start !== null && end !== null && start > end;

export const startBeforeEnd: Rule = {
  id: 'start-before-end',
  says: 'A period does not end before it starts',
  outcome: 'refuse',
  check: (tables) => [
    ...breachesIn(
      tables,
      'observations',
      'period',
      (row) => isReversed(row.period_start, row.period_end),
      'start <= end',
    ),
    ...breachesIn(tables, 'events', 'date', (row) => isReversed(row.date_start, row.date_end), 'start <= end'),
  ],
};
