import type { Random } from './random.ts';
import type { GoldSentence } from './treebank.ts';

const TITLE_CASE = 0.04;
const UPPER_CASE = 0.02;
const LOWER_CASE = 0.02;
const NO_FULL_STOP = 0.08;

/**
 * Varies a sentence as headings vary: some in Title Case, CAPITALS or small letters, some without the last full stop.
 * Words and trees stay the same.
 */
export function varyCase(sentence: GoldSentence, random: Random): GoldSentence {
  const shorter = random() < NO_FULL_STOP ? withoutFullStop(sentence) : sentence;
  const draw = random();
  if (draw < TITLE_CASE) return { ...shorter, forms: shorter.forms.map(titleCase) };
  if (draw < TITLE_CASE + UPPER_CASE) return { ...shorter, forms: shorter.forms.map((form) => form.toUpperCase()) };
  if (draw < TITLE_CASE + UPPER_CASE + LOWER_CASE) {
    return { ...shorter, forms: shorter.forms.map((form) => form.toLowerCase()) };
  }
  return shorter;
}

function titleCase(form: string): string {
  return form.length > 3 ? form.slice(0, 1).toUpperCase() + form.slice(1) : form;
}

function withoutFullStop(sentence: GoldSentence): GoldSentence {
  const last = sentence.forms.length - 1;
  if (last < 2 || sentence.forms[last] !== '.' || sentence.heads.includes(last)) return sentence;
  return {
    forms: sentence.forms.slice(0, last),
    tags: sentence.tags.slice(0, last),
    lemmas: sentence.lemmas.slice(0, last),
    heads: sentence.heads.slice(0, last),
    relations: sentence.relations.slice(0, last),
    names: sentence.names,
  };
}
