import { type DateRule, found } from '../rule.ts';
import { countAt } from './relative.ts';

/** "the past two months", "the next five years", "the last decade". */
export const span: DateRule = {
  id: 'dates/rules/span',
  read({ words, lexicon }, at) {
    const from = words[at]?.lower === 'the' ? at + 1 : at;
    const word = words[from]?.lower ?? '';
    const by = lexicon.shifts.get(word);
    if (by === undefined || by === 0 || word === 'following') return undefined;
    const count = countAt(words, lexicon, from + 1);
    const unit = count && lexicon.units.get(words[count.next]?.lower ?? '');
    if (!count || unit === undefined || words[from + 1]?.lower === 'a' || unit === 'weekend' || unit === 'half')
      return undefined;
    if (words[count.next + 1]?.text === '-' && words[count.next + 1]?.glued) return undefined;
    const [size, own] =
      unit === 'decade'
        ? [10, 'year' as const]
        : unit === 'century'
          ? [100, 'year' as const]
          : unit === 'quarter'
            ? [3, 'month' as const]
            : [1, unit];
    return found(span.id, at, count.next + 1, {
      kind: 'span',
      unit: own,
      count: count.value * size,
      direction: by < 0 ? -1 : 1,
    });
  },
  examples: [
    ['in the past two months', '2024-03/2024-05'],
    ['over the next five years', '2024/2029'],
    ['the last 10 days', '2024-04-23/2024-05-03'],
  ],
  counterexamples: ['the last two men', 'the past', 'the next one'],
};
