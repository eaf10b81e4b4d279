import type { Word } from '../../quantities/words.ts';
import { isMeasure, readMonth, readYear, readYearAfter } from '../parts.ts';
import { readRelativeYear } from '../relative-year.ts';
import { type DatePassage, type DateRule, type FoundDate, found } from '../rule.ts';

/** Words before "May" or "March" that show the month. */
const beforeMonth: ReadonlySet<string> = new Set(
  'in since by until till from to during of as early mid late last next this through between before after for and ended ending around end beginning middle throughout on per each'.split(
    ' ',
  ),
);

export const month: DateRule = {
  id: 'dates/rules/month',
  read(passage, at) {
    return yearFirst(passage, at) ?? shifted(passage, at) ?? named(passage, at);
  },
  examples: [
    ['in August 2021', '2021-08'],
    ['June of 1999', '1999-06'],
    ['in March', '2024-03'],
    ['since May 2023', '2023-05'],
    ['March this year', '2024-03'],
    ['June last year', '2023-06'],
    ['last September and next June', '2023-09', '2024-06'],
    ['in early April 2024', '2024-04'],
  ],
  counterexamples: [
    'They may go',
    'March on Washington',
    'Theresa May said',
    'An august body met',
    'The march was long',
  ],
};

/** "last September", "next June", "this March": the one before, after or nearest to the publication. */
function shifted(passage: DatePassage, at: number): FoundDate | undefined {
  const shift = passage.lexicon.shifts.get(passage.words[at]?.lower ?? '');
  const name = shift === undefined ? undefined : readMonth(passage, at + 1);
  if (shift === undefined || !name || passage.words[name.next]?.kind === 'digits') return undefined;
  return { ...found(month.id, at, name.next, { kind: 'month', year: null, month: name.value }), direction: shift };
}

/** "2016 June", "2016, Nov". */
function yearFirst(passage: DatePassage, at: number): FoundDate | undefined {
  const year = readYear(passage, at);
  if (!year) return undefined;
  const comma = passage.words[year.next]?.text === ',' ? year.next + 1 : year.next;
  const name = readMonth(passage, comma);
  if (!name || passage.words[name.next]?.kind === 'digits') return undefined;
  return found(month.id, at, name.next, { kind: 'month', year: year.value, month: name.value });
}

function named(passage: DatePassage, at: number): FoundDate | undefined {
  const { words } = passage;
  const name = readMonth(passage, at);
  if (!name) return undefined;
  const year = readYearAfter(passage, name.next);
  if (year) return found(month.id, at, year.next, { kind: 'month', year: year.value, month: name.value });
  const relative = readRelativeYear(passage, name.next);
  if (relative) {
    const own = { kind: 'month', year: null, month: name.value } as const;
    return { ...found(month.id, at, relative.next, own), yearShift: relative.value };
  }
  if (isMeasure(passage, name.next) || !isMonthAlone(words, at)) return undefined;
  return found(month.id, at, name.next, { kind: 'month', year: null, month: name.value });
}

/** A bare month name is a month after a preposition; "May" and "March" are, and names of people, without one. */
function isMonthAlone(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || word.text === word.lower) return false;
  const after = words[at + 1];
  if (before && beforeMonth.has(before.lower)) return before.lower !== 'the' && before.lower !== 'a';
  if (word.lower === 'may' || word.lower === 'march' || word.text.length < 5)
    return before?.text === '-' || before?.text === '–';
  if (before && before.kind === 'letters' && before.text !== before.lower && before.lower !== 'the') return false;
  return !(after?.kind === 'letters' && after.text !== after.lower);
}
