/** Nothing is lost silently: how many facts came in, and what became of them. */
import type { Account, AccountLine, Refused } from '../../schemas/dataset.ts';
import type { Extracted } from '../../schemas/extracted.ts';
import type { Tables } from '../../schemas/tables.ts';
import type { FactTable } from '../../schemas/vocabulary.ts';

/** The account of one article after its facts became rows. */
export function accountOf(extracted: Extracted, tables: Tables): Account {
  return accountBy((table) => {
    const refused = extracted.declined.filter((declined) => declined.table === table).length;
    const facts = extracted[table].length + refused;
    const rows = tables[table].length;
    return { facts, rows, merged: facts - refused - rows, refused };
  });
}

/**
 * The account of a build: the accounts of its articles, with the rows that rules between rows refused afterwards, and
 * the projects of several articles that became one row.
 */
export function accountOfBuild(
  accounts: readonly Account[],
  tables: Tables,
  refusedLater: readonly Refused[],
): Account {
  return accountBy((table) => {
    const total = (column: keyof AccountLine) => accounts.reduce((sum, account) => sum + account[table][column], 0);
    const later = refusedLater.filter((fact) => fact.table === table).length;
    const facts = total('facts');
    const refused = total('refused') + later;
    const rows = tables[table].length;
    return { facts, rows, merged: facts - refused - rows, refused };
  });
}

function accountBy(line: (table: FactTable) => AccountLine): Account {
  return {
    observations: line('observations'),
    events: line('events'),
    projects: line('projects'),
    relations: line('relations'),
  };
}
