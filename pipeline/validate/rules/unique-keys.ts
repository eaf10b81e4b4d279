import type { Rule } from '../rule.ts';
import { allRows, breach, keyOf } from '../rows.ts';

export const uniqueKeys: Rule = {
  id: 'unique-keys',
  says: 'No two rows of a table have the same key',
  outcome: 'error',
  check: (tables) => {
    const seen = new Set<string>();
    return [...allRows(tables)].flatMap(({ table, row }) => {
      const key = `${table} ${keyOf(table, row)}`;
      if (seen.has(key)) return [breach(table, row, null, keyOf(table, row), 'a key that no other row has')];
      seen.add(key);
      return [];
    });
  },
};
