import { tables as declared } from '../../../schemas/tables.ts';
import type { Rule } from '../rule.ts';
import { allRows, breach } from '../rows.ts';

export const schema: Rule = {
  id: 'schema',
  says: 'Every row fits its table: columns, types, codes',
  outcome: 'error',
  check: (tables) =>
    [...allRows(tables)].flatMap(({ table, row }) => {
      const result = declared[table].row.safeParse(row);
      if (result.success) return [];
      return result.error.issues.map((issue) => {
        const column = String(issue.path[0] ?? '');
        return breach(table, row, column, row[column] ?? null, issue.message);
      });
    }),
};
