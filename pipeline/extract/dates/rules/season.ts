import { readAnyYear } from '../relative-year.ts';
import { type DateRule, found } from '../rule.ts';

export const season: DateRule = {
  id: 'dates/rules/season',
  read(passage, at) {
    const { words, lexicon } = passage;
    const shift = lexicon.shifts.get(words[at]?.lower ?? '');
    const from = shift !== undefined || words[at]?.lower === 'the' ? at + 1 : at;
    const code = lexicon.seasons.get(words[from]?.lower ?? '');
    if (code === undefined) return undefined;
    const after = readAnyYear(passage, from + 1);
    const dated = after.next > from + 1;
    if (!dated && shift === undefined) return undefined;
    if (words[from]?.text === 'fall' && from === at) return undefined;
    const item = found(season.id, at, after.next, { kind: 'season', year: after.year, code });
    if (after.yearShift !== null) return { ...item, yearShift: after.yearShift };
    return shift === undefined || dated ? item : { ...item, yearShift: shift };
  },
  examples: [
    ['in summer 2016', '2016-22'],
    ['the spring of 2023', '2023-21'],
    ['this summer', '2024-22'],
    ['last winter', '2023-24'],
  ],
  counterexamples: ['prices fall', 'spring water', 'a fall of 3 percent'],
};
