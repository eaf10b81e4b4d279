import { columnsOf } from '../../../schemas/table.ts';
import { type TableName, type Tables, tableNames, tables as declared } from '../../../schemas/tables.ts';
import type { Breach, Rule } from '../rule.ts';
import { breach } from '../rows.ts';

export const foreignKeys: Rule = {
  id: 'foreign-keys',
  says: 'Every id that a row holds is there in the table that it refers to',
  outcome: 'error',
  check: (tables) => {
    const ids = (reference: string): ReadonlySet<unknown> => {
      const [table, column] = reference.split('.') as [TableName, string];
      return new Set((tables[table] as readonly Readonly<Record<string, unknown>>[]).map((row) => row[column]));
    };
    const declaredKeys = tableNames.flatMap((table) => breachesOf(tables, table, ids));
    return [...declaredKeys, ...danglingEvidence(tables)];
  },
};

function breachesOf(tables: Tables, table: TableName, ids: (reference: string) => ReadonlySet<unknown>): Breach[] {
  return columnsOf(declared[table]).flatMap(({ name, references }) => {
    if (references === undefined) return [];
    const known = ids(references);
    return (tables[table] as readonly Readonly<Record<string, unknown>>[]).flatMap((row) =>
      [row[name]]
        .flat()
        .filter((value) => value !== null && !known.has(value))
        .map((value) => breach(table, row, name, value, `a value of ${references}`)),
    );
  });
}

// The table that a piece of evidence refers to stands in its row.
function danglingEvidence(tables: Tables): Breach[] {
  const known = {
    observations: new Set(tables.observations.map((row) => row.observation_id)),
    events: new Set(tables.events.map((row) => row.event_id)),
    projects: new Set(tables.projects.map((row) => row.project_id)),
    relations: new Set(tables.relations.map((row) => row.relation_id)),
  };
  return tables.evidence
    .filter((row) => !known[row.fact_table].has(row.fact_id))
    .map((row) => breach('evidence', row, 'fact_id', row.fact_id, `a key of ${row.fact_table}`));
}
