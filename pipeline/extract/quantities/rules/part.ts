import type { AmountRule } from '../amount.ts';
import { readNumeral } from '../numerals/numeral.ts';

export const part: AmountRule = {
  id: 'quantities/rules/part',
  read({ words, lexicon }, at) {
    const numeral = readNumeral(words, at, lexicon);
    const written = numeral?.form === 'fraction' || (words[at + 1]?.text === '/' && numeral?.next === at + 3);
    if (!numeral || !written || numeral.value <= 0) return undefined;
    const of = words[numeral.next]?.lower;
    if (numeral.form === 'digits' && of !== 'of') return undefined;
    const whole = numeral.value < 1;
    return {
      first: at,
      next: numeral.next,
      value: whole ? Math.round(numeral.value * 10000) / 100 : Number(numeral.value.toPrecision(6)),
      scale: 1,
      factor: 1,
      form: 'fraction',
      unit: whole ? '%' : '1',
      dimension: whole ? 'percent' : 'count',
      unitBasis: 'stated',
      per: null,
      currency: null,
      rule: part.id,
    };
  },
  examples: [
    ['a third of the crop', '33.33 %'],
    ['three-quarters of voters', '75 %'],
    ['more than half of them', '50 %'],
    ['one in five children', '20 %'],
    ['1/4 of all ships', '25 %'],
    ['three halves', '1.5 1'],
  ],
  counterexamples: ['a third forum', 'the first half', 'on 3/4', 'half-brothers', 'the third quarter'],
};
