/** What the network sees of a word, each as a key into a table of vectors. */
export interface WordKeys {
  readonly word: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly ending: string;
  readonly shape: string;
}

export const featureNames = ['word', 'prefix', 'suffix', 'ending', 'shape'] as const;
export type FeatureName = (typeof featureNames)[number];

const LONGEST_FORM = 60;
const RUN_IN_SHAPE = 2;

/** A form as the tables of words spell it: lower case, straight quotes, one kind of dash. */
export function plainForm(form: string): string {
  return form
    .slice(0, LONGEST_FORM)
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—―]/g, '--')
    .replace(/…/g, '...')
    .toLowerCase();
}

/** Any sign of money as the one that the treebanks know: US$, A$, €. */
export function usualForm(form: string): string {
  return /^(?:\p{Lu}{0,3}\$|\p{Sc})$/u.test(form) ? '$' : form;
}

/** The form with every digit 0: the key of numbers that no table lists. */
export function numberPattern(plain: string): string {
  return plain.replace(/\d/g, '0');
}

/** The look of a form: capitals X, small letters x, digits d, the rest as it is; runs end after two. */
export function wordShape(form: string): string {
  let shape = '';
  let run = 0;
  for (const character of form.slice(0, LONGEST_FORM)) {
    const kind = characterKind(character);
    run = shape.endsWith(kind) ? run + 1 : 1;
    if (run <= RUN_IN_SHAPE) shape += kind;
  }
  return shape;
}

function characterKind(character: string): string {
  if (character >= '0' && character <= '9') return 'd';
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character.toLowerCase() !== character) return 'X';
  return character.toUpperCase() !== character ? 'x' : character;
}

/** The keys of a form. Prefix and suffix have three letters, the ending two; digits in them are 0. */
export function wordKeys(given: string): WordKeys {
  const form = usualForm(given);
  const plain = plainForm(form);
  const pattern = numberPattern(plain);
  return {
    word: plain,
    prefix: pattern.slice(0, 3),
    suffix: pattern.slice(-3),
    ending: pattern.slice(-2),
    shape: wordShape(form),
  };
}
