import type { Passage } from './amount.ts';
import { type QuantityReference, quantityLexicon } from './lexicon.ts';
import { type Numeral, readNumeral } from './numerals/numeral.ts';
import { count } from './rules/count.ts';
import { splitWords } from './words.ts';

/** Reads only the bare numbers of a text, whatever unit follows; for measuring the reader of numbers by itself. */
export function findNumbers(reference: QuantityReference): (text: string) => number[] {
  const lexicon = quantityLexicon(reference);
  return (text) => {
    const passage: Passage = { text, words: splitWords(text), lexicon };
    const values: number[] = [];
    for (let at = 0; at < passage.words.length; ) {
      const numeral = readNumeral(passage.words, at, lexicon);
      if (numeral && isNumber(passage, numeral)) values.push(numeral.value);
      at = numeral ? Math.max(numeral.next, at + 1) : at + 1;
    }
    return values;
  };
}

/** No pronoun ("the one") and no part of a measure or an ordinal ("180ml", "4th"). */
function isNumber(passage: Passage, { first, next, form }: Numeral): boolean {
  if (form === 'fraction') return true;
  const after = passage.words[next];
  const last = passage.words[next - 1];
  const tied = after?.glued === true && after.kind === 'letters' && last?.kind === 'digits';
  return !tied && count.read(passage, first) !== undefined;
}
