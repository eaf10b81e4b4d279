import { type DateRule, found } from '../rule.ts';

export const weekday: DateRule = {
  id: 'dates/rules/weekday',
  read({ words, lexicon }, at) {
    const shift = lexicon.shifts.get(words[at]?.lower ?? '');
    const from = shift === undefined ? at : at + 1;
    const word = words[from];
    const value = word && lexicon.weekdays.get(word.lower);
    if (!word || value === undefined || word.text === word.lower) return undefined;
    const before = words[from - 1];
    const after = words[from + 1];
    if (
      shift === undefined &&
      before?.kind === 'letters' &&
      before.text !== before.lower &&
      !/^(?:On|By|Since|Until|From|Last|Next|Late|Early|The)$/.test(before.text)
    )
      return undefined;
    if (
      after?.kind === 'letters' &&
      after.text !== after.lower &&
      !/^(?:That|The|In|At|By)$/.test(after.text) &&
      before?.lower === 'the'
    )
      return undefined;
    return found(weekday.id, at, from + 1, { kind: 'weekday', weekday: value, shift: shift ?? null });
  },
  examples: [
    ['on Thursday', '2024-05-02'],
    ['on Friday', '2024-05-03'],
    ['last Monday', '2024-04-29'],
    ['next Sunday', '2024-05-12'],
  ],
  counterexamples: ['Black Friday', 'the Friday Times', 'Ruby Tuesday'],
};
