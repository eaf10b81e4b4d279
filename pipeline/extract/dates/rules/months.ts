import type { Calendar } from '../calendar.ts';
import { readAnyYear } from '../relative-year.ts';
import { century, readMonth, readYear, readYearAfter } from '../parts.ts';
import { type DatePassage, type DateRule, type FoundDate, found } from '../rule.ts';

/** Quarters, halves and the first or last months of a year. */
export const months: DateRule = {
  id: 'dates/rules/months',
  read(passage, at) {
    return lettered(passage, at) ?? short(passage, at) ?? inWords(passage, at) ?? endedIn(passage, at);
  },
  examples: [
    ['in the first six months of 2024', '2024-01/2024-06'],
    ['the third quarter of 2016', '2016-07/2016-09'],
    ['Q1 2016, H1 2023 and 2016 H2', '2016-01/2016-03', '2023-01/2023-06', '2016-07/2016-12'],
    ['in the first half of last year', '2023-01/2023-06'],
    ['the last three months of 2023', '2023-10/2023-12'],
    ['in the first quarter', '2024-01/2024-03'],
    ['2Q24', '2024-04/2024-06'],
    ['the six months to March 2024', '2023-10/2024-03'],
    ['the year ended June 2023', '2022-07/2023-06'],
  ],
  counterexamples: [
    'the second half of the match',
    'a quarter of the crop',
    'the first two men',
    'three-quarters of voters',
  ],
};

function part(name: 'Q' | 'H', index: number, year: number | null): Calendar | undefined {
  const size = name === 'Q' ? 3 : 6;
  if (index < 1 || index > 12 / size) return undefined;
  return {
    kind: 'months',
    year,
    first: (index - 1) * size + 1,
    last: index * size,
    name: name === 'Q' ? 'quarter' : 'half',
  };
}

/** "Q1 2016", "2016 Q3", "H2", "2016H2". */
function lettered(passage: DatePassage, at: number): FoundDate | undefined {
  const { words } = passage;
  const before = readYear(passage, at);
  const year =
    before ??
    (words[at]?.kind === 'digits' && /^\d{4}$/.test(words[at]?.text ?? '')
      ? { value: Number(words[at]?.text), next: at + 1 }
      : undefined);
  const letter = words[year?.next ?? at];
  const digit = words[(year?.next ?? at) + 1];
  if (!letter || !digit?.glued || !/^[QH]$/.test(letter.text) || !/^[1-4]$/.test(digit.text)) return undefined;
  const next = (year?.next ?? at) + 2;
  if (words[next]?.glued && words[next]?.kind !== 'mark') return undefined;
  const after = year ? { year: year.value, yearShift: null, next } : shortYear(passage, next);
  const calendar = part(letter.text as 'Q' | 'H', Number(digit.text), after.year);
  return (
    calendar && {
      ...found(months.id, at, after.next, calendar),
      ...(after.yearShift === null ? {} : { yearShift: after.yearShift }),
    }
  );
}

/** "Q1 of FY24", "Q1 ’24" beside the years that `readAnyYear` reads. */
function shortYear(passage: DatePassage, at: number): ReturnType<typeof readAnyYear> {
  const { words } = passage;
  const mark = words[at];
  const digits = words[at + 1];
  if ((mark?.text === '’' || mark?.text === "'") && digits?.glued && /^\d\d$/.test(digits.text)) {
    return { year: century(Number(digits.text)), yearShift: null, next: at + 2 };
  }
  return readAnyYear(passage, at);
}

/** "2Q24", "1H23". */
function short({ words }: DatePassage, at: number): FoundDate | undefined {
  const [index, letter, year] = words.slice(at, at + 3);
  if (
    !index ||
    !letter?.glued ||
    !year?.glued ||
    !/^[1-4]$/.test(index.text) ||
    !/^[QH]$/.test(letter.text) ||
    !/^\d\d(?:\d\d)?$/.test(year.text)
  )
    return undefined;
  const value = year.text.length === 2 ? century(Number(year.text)) : Number(year.text);
  const calendar = part(letter.text as 'Q' | 'H', Number(index.text), value);
  return calendar && found(months.id, at, at + 3, calendar);
}

/** "the first half of 2024", "first nine months of the year", "the third quarter". */
function inWords(passage: DatePassage, at: number): FoundDate | undefined {
  const { words, lexicon } = passage;
  const article = words[at]?.lower === 'the' ? at + 1 : at;
  const rank = words[article]?.lower ?? '';
  const index = rank === 'last' || rank === 'final' ? 0 : (lexicon.ordinals.get(rank) ?? digitRank(words, article));
  if (index === undefined || index > 4) return undefined;
  const from = digitRank(words, article) === undefined ? article + 1 : article + 2;
  const dash = words[from]?.text === '-' ? from + 1 : from;
  const noun = words[dash]?.lower;
  if (noun === 'quarter' || noun === 'half') return ranked(passage, at, dash + 1, noun, index);
  const count = lexicon.numbers.get(noun ?? '') ?? (/^(?:[2-9]|1[01])$/.test(noun ?? '') ? Number(noun) : undefined);
  if (count === undefined || count < 2 || count > 11 || words[dash + 1]?.lower !== 'months' || index > 1)
    return undefined;
  const after = readAnyYear(passage, dash + 2);
  const ofYear = after.next > dash + 2;
  if (index === 0 && !ofYear) return undefined;
  const calendar: Calendar = {
    kind: 'months',
    year: after.year,
    first: index === 1 ? 1 : 13 - count,
    last: index === 1 ? count : 12,
    name: 'range',
  };
  return withShift(
    found(months.id, at, after.next, calendar),
    after.yearShift ?? (ofYear ? null : thisYear(words[after.next]?.lower)),
  );
}

function ranked(
  passage: DatePassage,
  at: number,
  next: number,
  noun: 'quarter' | 'half',
  index: number,
): FoundDate | undefined {
  const after = readAnyYear(passage, next);
  const ofYear = after.next > next;
  const ofOther = passage.words[next]?.lower === 'of' && !ofYear && passage.words[next + 2]?.lower !== 'year';
  if (
    ofOther ||
    (noun === 'half' && !ofYear && passage.words[at - 1]?.lower !== 'in' && passage.words[at]?.lower !== 'the')
  )
    return undefined;
  const last = noun === 'quarter' ? 4 : 2;
  const calendar = part(noun === 'quarter' ? 'Q' : 'H', index === 0 ? last : index, after.year);
  if (!calendar || (index === 0 && !ofYear)) return undefined;
  return withShift(found(months.id, at, after.next, calendar), after.yearShift);
}

/** "the six months to March", "the year ended June 2023". */
function endedIn(passage: DatePassage, at: number): FoundDate | undefined {
  const { words, lexicon } = passage;
  if (words[at]?.lower !== 'the') return undefined;
  const year = words[at + 1]?.lower === 'year';
  const count = year
    ? 12
    : (lexicon.numbers.get(words[at + 1]?.lower ?? '') ??
      (/^\d{1,2}$/.test(words[at + 1]?.text ?? '') ? Number(words[at + 1]?.text) : 0));
  const link = at + (year ? 2 : 3);
  if (
    count < 2 ||
    count > 24 ||
    (!year && words[at + 2]?.lower !== 'months') ||
    !/^(?:to|ended|ending|through)$/.test(words[link]?.lower ?? '')
  )
    return undefined;
  const month = readMonth(passage, words[link + 1]?.lower === 'in' ? link + 2 : link + 1);
  if (!month) return undefined;
  const own = readYearAfter(passage, month.next);
  const to: Calendar = { kind: 'month', year: own?.value ?? null, month: month.value };
  return { ...found(months.id, at, own?.next ?? month.next, to), monthsBefore: count - 1 };
}

function digitRank(words: DatePassage['words'], at: number): number | undefined {
  return /^[1-4]$/.test(words[at]?.text ?? '') &&
    words[at + 1]?.glued &&
    /^(?:st|nd|rd|th)$/.test(words[at + 1]?.lower ?? '')
    ? Number(words[at]?.text)
    : undefined;
}

function thisYear(_after: string | undefined): number | null {
  return null;
}

function withShift(item: FoundDate, shift: number | null): FoundDate {
  return shift === null ? item : { ...item, yearShift: shift };
}
