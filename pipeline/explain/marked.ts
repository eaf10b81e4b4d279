import type { Row } from '../../schemas/tables.ts';

/** The sentence with a run of its characters between brackets, on one line. */
export function marked(
  passage: Row<'passages'>,
  { char_start, char_end }: Pick<Row<'evidence'>, 'char_start' | 'char_end'>,
): string {
  const points = [...passage.text];
  const [from, to] = [char_start - passage.char_start, char_end - passage.char_start];
  const text = `${points.slice(0, from).join('')}⟦${points.slice(from, to).join('')}⟧${points.slice(to).join('')}`;
  return text.replace(/\s+/g, ' ');
}
