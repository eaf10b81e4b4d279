import type { Rule } from '../rule.ts';
import { breach } from '../rows.ts';

export const evidence: Rule = {
  id: 'evidence',
  says: 'Every observation, event, project and relation has evidence',
  outcome: 'error',
  check: ({ evidence: rows, observations, events, projects, relations }) => {
    const supported = new Set(rows.map((row) => `${row.fact_table} ${row.fact_id}`));
    const expected = 'at least one row of evidence';
    return [
      ...observations
        .filter((row) => !supported.has(`observations ${row.observation_id}`))
        .map((row) => breach('observations', row, 'observation_id', row.observation_id, expected)),
      ...events
        .filter((row) => !supported.has(`events ${row.event_id}`))
        .map((row) => breach('events', row, 'event_id', row.event_id, expected)),
      ...projects
        .filter((row) => !supported.has(`projects ${row.project_id}`))
        .map((row) => breach('projects', row, 'project_id', row.project_id, expected)),
      ...relations
        .filter((row) => !supported.has(`relations ${row.relation_id}`))
        .map((row) => breach('relations', row, 'relation_id', row.relation_id, expected)),
    ];
  },
};
