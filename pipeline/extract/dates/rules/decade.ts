import { type DatePassage, type DateRule, found } from '../rule.ts';

/** Decades and centuries. */
export const decade: DateRule = {
  id: 'dates/rules/decade',
  read(passage, at) {
    const { words } = passage;
    const article = words[at]?.lower === 'the' ? at + 1 : at;
    return digits(passage, at, article) ?? named(passage, at, article) ?? century(passage, at, article);
  },
  examples: [
    ['in the 1990s', '199X'],
    ['the late 1990s', '1996/1999'],
    ["the '40s and the 1970's", '194X', '197X'],
    ['in the seventies', '197X'],
    ['the 19th century', '18XX'],
  ],
  counterexamples: ['in her twenties', 'temperatures in the 30s', 'the 200s'],
};

/** "1990s", "1970's", "’40s". */
function digits({ words }: DatePassage, at: number, article: number) {
  const quote = /^[’'‘]$/.test(words[article]?.text ?? '') ? article + 1 : article;
  const number = words[quote];
  if (number?.kind !== 'digits') return undefined;
  const apostrophe = /^[’']$/.test(words[quote + 1]?.text ?? '') ? quote + 2 : quote + 1;
  const s = words[apostrophe];
  if (s?.lower !== 's' || !s.glued) return undefined;
  if (/^(?:1[5-9]|20)\d0$/.test(number.text))
    return found(decade.id, at, apostrophe + 1, { kind: 'decade', decade: Number(number.text.slice(0, 3)) });
  const short =
    /^[2-9]0$/.test(number.text) &&
    (quote !== article || (article !== at && apostrophe === quote + 1 && Number(number.text) >= 40));
  return short
    ? found(decade.id, at, apostrophe + 1, { kind: 'decade', decade: 190 + Number(number.text) / 10 })
    : undefined;
}

/** "the seventies", "the nineteen seventies". */
function named({ words, lexicon }: DatePassage, at: number, article: number) {
  const nineteen = words[article]?.lower === 'nineteen' ? article + 1 : article;
  const tens = lexicon.decades.get(words[nineteen]?.lower ?? '');
  if (tens === undefined || article === at) return undefined;
  if (nineteen === article && (tens === 2 || tens === 3)) return undefined;
  return found(decade.id, at, nineteen + 1, { kind: 'decade', decade: tens === 0 ? 200 : 190 + tens });
}

/** "the 19th century", "the twentieth century". */
function century({ words, lexicon }: DatePassage, at: number, article: number) {
  const number = words[article];
  const suffixed =
    number?.kind === 'digits' && words[article + 1]?.glued && /^(?:st|nd|rd|th)$/.test(words[article + 1]?.lower ?? '');
  const first = number?.lower === 'twenty' && words[article + 1]?.text === '-' && words[article + 2]?.lower === 'first';
  const rank = suffixed ? Number(number.text) : first ? 21 : lexicon.ordinals.get(number?.lower ?? '');
  const noun = suffixed ? article + 2 : first ? article + 3 : article + 1;
  const dash = words[noun]?.text === '-' ? noun + 1 : noun;
  if (rank === undefined || rank < 10 || rank > 22 || words[dash]?.lower !== 'century') return undefined;
  return found(decade.id, at, dash + 1, { kind: 'century', century: rank - 1 });
}
