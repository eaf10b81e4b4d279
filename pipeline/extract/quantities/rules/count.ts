import type { Amount, AmountRule, Passage } from '../amount.ts';
import { type Numeral, readNumeral } from '../numerals/numeral.ts';

/** Words before and after "one" that make it a pronoun. */
const beforePronoun: ReadonlySet<string> = new Set(
  'the this that which each every any no some another such not only number day last next'.split(' '),
);
const afterPronoun: ReadonlySet<string> = new Set(
  'of another can may must should would could is was has had who that which in by at to and or for on with as from day side hand thing way point reason kind sort step big such more thing time another part'.split(
    ' ',
  ),
);

export const count: AmountRule = {
  id: 'quantities/rules/count',
  read({ words, lexicon }, at) {
    const numeral = readNumeral(words, at, lexicon);
    if (!numeral || numeral.form === 'fraction' || isPronoun({ words, lexicon }, numeral)) return undefined;
    return counted(numeral, count.id);
  },
  examples: [
    ['10 contracts', '10 1'],
    ['two dozen ships', '24 1'],
    ['1.2m people', '1200000 1'],
    ['three lakh crore', '3000000000000 1'],
  ],
  counterexamples: ['one of the first', 'no one knew', 'the third Forum', 'dozens of ships', 'several hundred'],
};

function counted(numeral: Numeral, rule: string): Amount {
  return {
    first: numeral.first,
    next: numeral.next,
    value: numeral.value,
    scale: numeral.scale,
    factor: 1,
    form: numeral.form,
    unit: '1',
    dimension: 'count',
    unitBasis: 'stated',
    per: null,
    currency: null,
    rule,
  };
}

/** "one of", "no one", "the one": no number. */
function isPronoun({ words }: Pick<Passage, 'words' | 'lexicon'>, numeral: Numeral): boolean {
  if (words[numeral.first]?.lower !== 'one' || numeral.next !== numeral.first + 1) return false;
  const after = words[numeral.next];
  return (
    beforePronoun.has(words[numeral.first - 1]?.lower ?? '') ||
    after === undefined ||
    after.kind === 'mark' ||
    afterPronoun.has(after.lower)
  );
}
