import type { Rule } from '../rule.ts';
import { breach } from '../rows.ts';

export const insidePassage: Rule = {
  id: 'inside-passage',
  says: 'Every span is not empty and lies inside the passage that it names',
  outcome: 'error',
  check: ({ passages, mentions, dates, quantities, evidence }) => {
    const byId = new Map(passages.map((row) => [row.passage_id, row]));
    const isOutside = (row: { passage_id: string; char_start: number; char_end: number }): boolean => {
      const passage = byId.get(row.passage_id);
      if (passage === undefined) return false;
      return row.char_start >= row.char_end || row.char_start < passage.char_start || row.char_end > passage.char_end;
    };
    const expected = 'an offset inside the passage';
    return [
      ...mentions.filter(isOutside).map((row) => breach('mentions', row, 'char_start', row.char_start, expected)),
      ...dates.filter(isOutside).map((row) => breach('dates', row, 'char_start', row.char_start, expected)),
      ...quantities.filter(isOutside).map((row) => breach('quantities', row, 'char_start', row.char_start, expected)),
      ...evidence.filter(isOutside).map((row) => breach('evidence', row, 'char_start', row.char_start, expected)),
    ];
  },
};
