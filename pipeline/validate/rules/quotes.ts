import type { Row } from '../../../schemas/tables.ts';
import type { Rule } from '../rule.ts';
import { breach } from '../rows.ts';

export const quotes: Rule = {
  id: 'quotes',
  says: 'Every quote is the characters of its article from char_start to char_end',
  outcome: 'error',
  check: (tables, texts) => {
    // Code points, as the offsets count them; a text without characters beyond 16 bits is sliced as it is.
    const slicers = new Map([...texts].map(([id, text]) => [id, slicerOf(text)]));
    const quoted = (row: Row<'passages' | 'mentions' | 'dates' | 'quantities' | 'evidence'>) =>
      slicers.get(row.article_id)?.(row.char_start, row.char_end) ?? '';
    return [
      ...tables.passages
        .filter((row) => quoted(row) !== row.text)
        .map((row) => breach('passages', row, 'text', row.text, quoted(row))),
      ...tables.mentions
        .filter((row) => quoted(row) !== row.text)
        .map((row) => breach('mentions', row, 'text', row.text, quoted(row))),
      ...tables.dates
        .filter((row) => quoted(row) !== row.text)
        .map((row) => breach('dates', row, 'text', row.text, quoted(row))),
      ...tables.quantities
        .filter((row) => quoted(row) !== row.text)
        .map((row) => breach('quantities', row, 'text', row.text, quoted(row))),
      ...tables.evidence
        .filter((row) => quoted(row) !== row.quote)
        .map((row) => breach('evidence', row, 'quote', row.quote, quoted(row))),
    ];
  },
};

function slicerOf(text: string): (start: number, end: number) => string {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (start, end) => text.slice(start, end);
  const points = [...text];
  return (start, end) => points.slice(start, end).join('');
}
