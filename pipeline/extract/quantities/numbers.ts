import { type Amount, type Passage } from './amount.ts';
import { type QuantityReference, quantityLexicon } from './lexicon.ts';
import { readNumeral } from './numerals/numeral.ts';
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
      const kept: Amount | undefined = numeral && (numeral.form === 'fraction' ? undefined : count.read(passage, at));
      if (numeral && (kept || numeral.form === 'fraction')) values.push(numeral.value);
      at = numeral ? Math.max(numeral.next, at + 1) : at + 1;
    }
    return values;
  };
}
