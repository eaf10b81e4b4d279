import type { Row } from '../tables.ts';
import type { FactTable } from '../vocabulary.ts';
import { changedFields } from './fields.ts';
import type { FieldValue } from './suggestion.ts';

/**
 * What the fields of a fact hold now, as a correction would write them: entities by their names, or by their ids where two
 * share a name.
 * @param entities the entities that the names are looked up among
 */
export function currentFields<Table extends FactTable>(
  table: Table,
  row: Row<Table>,
  entities: readonly Row<'entities'>[],
): Record<string, FieldValue> {
  const cells = row as Readonly<Record<string, FieldValue>>;
  const nameOf = (id: string) => {
    const name = entities.find(({ entity_id }) => entity_id === id)?.name ?? id;
    return entities.filter((entity) => entity.name === name).length === 1 ? name : id;
  };
  const names = Object.keys(changedFields[table].shape).filter((name) => name !== 'quote' && name !== 'quantity');
  return Object.fromEntries(
    names.map((name) => {
      const id = cells[`${name}_id`];
      if (typeof id === 'string') return [name, nameOf(id)];
      const ids = cells[`${name.replace(/s$/, '')}_ids`];
      return [name, Array.isArray(ids) ? ids.map(nameOf) : (cells[name] ?? null)];
    }),
  );
}
