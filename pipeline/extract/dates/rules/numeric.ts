import { daysInMonth } from '../../../../schemas/edtf.ts';
import type { Calendar } from '../calendar.ts';
import { century } from '../parts.ts';
import type { Word } from '../../quantities/words.ts';
import { type DateRule, type FoundDate, found } from '../rule.ts';

/** Three numbers parted by one sign, the year in four digits first or last, or in two digits last. */
const pattern = /(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}|\d{2}))(?![\d/-]|\.\d)/y;

export const numeric: DateRule = {
  id: 'dates/rules/numeric',
  read({ text, words }, at) {
    const word = words[at];
    if (word?.kind !== 'digits' || (word.glued && /[\w/.-]/.test(text.charAt(word.start - 1)))) return undefined;
    pattern.lastIndex = word.start;
    const match = pattern.exec(text);
    if (!match) return monthYear(text, words, at);
    const end = match.index + match[0].length;
    let next = at + 1;
    while ((words[next]?.start ?? end) < end) next += 1;
    if (match[1] !== undefined) {
      const calendar = day(Number(match[1]), Number(match[3]), Number(match[4]));
      return calendar && found(numeric.id, at, next, calendar);
    }
    if (match[6] === '.' && match[8]?.length === 2) return undefined;
    const year = match[8]?.length === 2 ? century(Number(match[8])) : Number(match[8]);
    const british = day(year, Number(match[7]), Number(match[5]));
    const american = match[6] === '.' ? undefined : day(year, Number(match[5]), Number(match[7]));
    const calendar = american ?? british;
    if (!calendar) return undefined;
    const ambiguous = american && british && match[5] !== match[7];
    return { ...found(numeric.id, at, next, calendar), other: ambiguous ? british : null };
  },
  examples: [
    ['on 2024-07-20', '2024-07-20'],
    ['signed 21/04/2016', '2016-04-21'],
    ['dated 13.5.2015', '2015-05-13'],
    ['02/22/2016', '2016-02-22'],
    ['from 11/2016', '2016-11'],
  ],
  counterexamples: ['version 1.2.3', '192.168.10.20', '2/29/2019', '+1-222-2222'],
};

/** "11/2016", "2016/11": but "2011/12" is a year that spans two. */
function monthYear(text: string, words: readonly Word[], at: number): FoundDate | undefined {
  monthPattern.lastIndex = words[at]?.start ?? 0;
  const match = monthPattern.exec(text);
  if (!match) return undefined;
  const [year, month] =
    match[1] === undefined ? [Number(match[4]), Number(match[3])] : [Number(match[1]), Number(match[2])];
  if (month < 1 || month > 12 || (match[1] !== undefined && month === (year + 1) % 100)) return undefined;
  return found(numeric.id, at, at + 3, { kind: 'month', year, month });
}

/** A month and a year in four digits, parted by a stroke or hyphen. */
const monthPattern = /(?:((?:19|20)\d\d)[-/](\d{1,2})|(\d{1,2})[-/]((?:19|20)\d\d))(?![\w/-]|\.\d)/y;

function day(year: number, month: number, date: number): Calendar | undefined {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  return { kind: 'day', year, month, day: date };
}
