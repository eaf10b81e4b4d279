import type { AmountRule, Passage } from '../amount.ts';
import { readNumeral } from '../numerals/numeral.ts';

/** The number behind its unit, as in the cells of tables; only where nothing stands before or after. */
export const percentFirst: AmountRule = {
  id: 'quantities/rules/percent-first',
  read(passage, at) {
    const of = at === 0 ? afterName(passage) : undefined;
    const numeral = of === undefined ? undefined : readNumeral(passage.words, of + 1, passage.lexicon);
    if (!numeral || passage.words[numeral.next]) return undefined;
    return {
      first: at,
      next: numeral.next,
      value: numeral.value,
      scale: numeral.scale,
      factor: 1,
      form: numeral.form,
      unit: '%',
      dimension: 'percent',
      unitBasis: 'stated',
      per: null,
      currency: null,
      rule: percentFirst.id,
    };
  },
  examples: [
    ['per cent of twenty-two', '22 %'],
    ['Percent of 10', '10 %'],
  ],
  counterexamples: ['percent of 300 households', 'a large percent of 300'],
};

/** Index of "of" after "percent" or "per cent" at the head of the passage. */
function afterName({ words, lexicon }: Passage): number | undefined {
  const unit = lexicon.unitWords.at(words, 0);
  return unit?.value.unit === '%' && words[unit.next]?.lower === 'of' ? unit.next : undefined;
}
