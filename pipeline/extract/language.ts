/** Tells whether a text is English, by the share of the commonest function words. */

// The commonest English words that carry grammar; a closed class. Most running English text is more than a third of these.
const functionWords = new Set(
  'the of and to in a is that for it was on with as be by at this are from or have an they which were has had not but their its been will would more than who after also can about'.split(
    ' ',
  ),
);
const enoughWords = 60;
const leastShare = 0.14;

/** False only for a text long enough to tell: sixty words and more. A page of names or a table counts by its letters. */
export function isEnglish(text: string): boolean {
  const words = text.slice(0, 20_000).match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < enoughWords) return true;
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word)).length;
  if (latin * 2 < words.length) return false;
  const grammar = words.filter((word) => functionWords.has(word.toLowerCase())).length;
  const names = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return grammar >= leastShare * words.length || (names * 2 > words.length && latin === words.length);
}
