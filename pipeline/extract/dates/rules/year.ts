import { isDash, type Word } from '../../quantities/words.ts';
import { isMeasure, readYear } from '../parts.ts';
import { type DatePassage, type DateRule, found } from '../rule.ts';

/** Words before a year; after any other word a number before a plural noun may count things. */
const beforeYear: ReadonlySet<string> = new Set(
  'in since by until till from to during of year early mid late for and through before after between the its their around circa fiscal throughout end last than at with december november october september august july june april february january'.split(
    ' ',
  ),
);

export const year: DateRule = {
  id: 'dates/rules/year',
  read(passage, at) {
    const { text, words } = passage;
    const value = readYear(passage, at);
    const word = words[at];
    if (!value || !word || isMeasure(passage, value.next) || isTied(passage, at)) return undefined;
    const before = words[at - 1];
    const placed = before !== undefined && beforeYear.has(before.lower);
    const usual = value.value >= 1900 && value.value <= 2060;
    if (!usual && !(placed && before?.lower !== 'the' && before?.lower !== 'to' && before?.lower !== 'than'))
      return undefined;
    if (!placed && countsWhatFollows(words, value.next)) return undefined;
    if (/[$€£¥#]\s?$/.test(text.slice(Math.max(0, word.start - 2), word.start))) return undefined;
    return found(year.id, at, value.next, { kind: 'year', year: value.value });
  },
  examples: [
    ['in 2022', '2022'],
    ['the 2024 elections', '2024'],
    ['by 2030', '2030'],
    ['In 2013 exports rose', '2013'],
    ['(2019)', '2019'],
    ['a mid-2024 review', '2024-05/2024-08'],
  ],
  counterexamples: [
    '1945 MW',
    'a 2020-km line',
    'killed 2000 people',
    '$2000',
    'about 2000 troops',
    'some 1500 houses',
    'Resolution 2254',
    'CASA-1000',
  ],
};

/** Part of a code, a decimal or a longer number: "CASA-2000", "2000/1". */
function isTied({ text, words }: DatePassage, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  if (!word) return true;
  if (word.glued && before?.kind === 'letters') return true;
  const hyphen = word.glued && isDash(before) && before?.glued;
  if (
    hyphen &&
    words[at - 2]?.kind === 'letters' &&
    !/^(?:mid|pre|post|end|early|late|q[1-4]|h[12]|fy|non)$/.test(words[at - 2]?.lower ?? '') &&
    words[at - 2]?.text !== words[at - 2]?.lower
  )
    return true;
  if (word.glued && before?.text === '/') return true;
  return after?.glued === true && /[/°%]/.test(text.charAt(word.end));
}

/** True before a plural noun in small letters: "2000 houses". */
function countsWhatFollows(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word?.kind === 'letters' &&
    word.text === word.lower &&
    /[^su]s$/.test(word.lower) &&
    !/^(?:was|is|has|its|this|as|saw|does|figures|results|elections|levels|prices|estimates|plans|talks|sanctions)$/.test(
      word.lower,
    )
  );
}
