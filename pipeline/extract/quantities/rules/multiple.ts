import type { Amount, AmountRule, Passage } from '../amount.ts';
import { readNumeral } from '../numerals/numeral.ts';
import { isDash } from '../words.ts';

/** What before "double" shows the verb and not the adjective ("double standards"). */
const beforeVerb: ReadonlySet<string> = new Set([
  'to',
  'will',
  'would',
  'could',
  'may',
  'might',
  'can',
  'should',
  'than',
  'nearly',
  'almost',
  'roughly',
  'about',
]);
const comparisons: ReadonlySet<string> = new Set([
  'more',
  'higher',
  'larger',
  'bigger',
  'greater',
  'as',
  'the',
  'its',
  'their',
  'over',
  'faster',
  'lower',
  'less',
  'fewer',
  'that',
  'what',
  'smaller',
  'longer',
]);

export const multiple: AmountRule = {
  id: 'quantities/rules/multiple',
  read(passage, at) {
    return readWord(passage, at) ?? readTimes(passage, at) ?? readFold(passage, at);
  },
  examples: [
    ['Exports doubled last year', '2 times'],
    ['prices more than tripled', '3 times'],
    ['a sixfold rise, then a 3.5-fold one', '6 times', '3.5 times'],
    ['three times higher', '3 times'],
    ['Output will double', '2 times'],
  ],
  counterexamples: ['double standards', 'a double-digit gain', 'was asked three times', 'four times per week'],
};

function readWord({ words, lexicon }: Passage, at: number): Amount | undefined {
  const word = words[at];
  const row = word && lexicon.multiples.get(word.lower);
  if (!row) return undefined;
  const infinitive = !/(?:ed|ing|s)$/.test(row.word);
  if (row.kind === 'verb' && infinitive && !beforeVerb.has(words[at - 1]?.lower ?? '')) return undefined;
  if (row.kind === 'times' && !comparisons.has(words[at + 1]?.lower ?? '')) return undefined;
  if (isDash(words[at + 1]) && words[at + 1]?.glued) return undefined;
  return times(row.value, at, at + 1);
}

/** "three times higher", "2.5 times the 2020 figure"; "asked three times" counts and is left to another rule. */
function readTimes({ words, lexicon }: Passage, at: number): Amount | undefined {
  const numeral = readNumeral(words, at, lexicon);
  if (!numeral || words[numeral.next]?.lower !== 'times' || !comparisons.has(words[numeral.next + 1]?.lower ?? ''))
    return undefined;
  return times(numeral.value, at, numeral.next + 1);
}

/** "3.5-fold". */
function readFold({ words, lexicon }: Passage, at: number): Amount | undefined {
  const numeral = readNumeral(words, at, lexicon);
  const fold = numeral && isDash(words[numeral.next]) ? numeral.next + 1 : undefined;
  if (!numeral || fold === undefined || words[fold]?.lower !== 'fold') return undefined;
  return times(numeral.value, at, fold + 1);
}

function times(value: number, first: number, next: number): Amount {
  return {
    first,
    next,
    value,
    scale: 1,
    factor: 1,
    form: 'words',
    unit: 'times',
    dimension: 'ratio',
    unitBasis: 'stated',
    per: null,
    currency: null,
    rule: multiple.id,
  };
}
