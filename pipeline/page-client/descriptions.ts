/** What the fields of facts mean, from the page's own list. */
import { contentOf } from './data.ts';

let known: Readonly<Record<string, Readonly<Record<string, string>>>> | null = null;

/** The meaning of a column of a table of facts; empty for others. */
export function descriptionOf(table: string, column: string): string {
  known ??= (contentOf('#descriptions') ?? {}) as Readonly<Record<string, Readonly<Record<string, string>>>>;
  return known[table]?.[column] ?? '';
}

/** Writes the meaning of each field of a card into its tooltip. */
export function describeFields(card: HTMLElement, table: string): void {
  for (const field of card.querySelectorAll('dt')) field.title = descriptionOf(table, field.textContent ?? '');
}
