import type { FactTable } from '../vocabulary.ts';
import { fieldNames } from './fields.ts';
import type { FieldValue } from './suggestion.ts';

/** Finds what people call an entity: its name, or its id where another one has the same name. */
export function createEntityNames(
  entities: readonly { readonly entity_id: string; readonly name: string }[],
): (id: string) => string {
  const names = new Map(entities.map(({ entity_id, name }) => [entity_id, name]));
  const counts = new Map<string, number>();
  for (const { name } of entities) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (id) => {
    const name = names.get(id);
    return name === undefined || counts.get(name) !== 1 ? id : name;
  };
}

/**
 * What the fields of a fact hold now, as a correction would write them.
 * @param row the row of the fact
 * @param nameOf what people call an entity
 */
export function currentFields(
  table: FactTable,
  row: object,
  nameOf: (id: string) => string,
): Record<string, FieldValue> {
  const cells = row as Readonly<Record<string, FieldValue>>;
  const names = fieldNames(table).filter((name) => name !== 'quote' && name !== 'quantity');
  return Object.fromEntries(
    names.map((name) => {
      const id = cells[`${name}_id`];
      if (typeof id === 'string') return [name, nameOf(id)];
      const ids = cells[`${name.replace(/s$/, '')}_ids`];
      return [name, Array.isArray(ids) ? ids.map(nameOf) : (cells[name] ?? null)];
    }),
  );
}
