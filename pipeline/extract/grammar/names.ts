import type { NameKind, Token } from './sentence.ts';

/** The class of words outside names. */
export const NO_NAME = 'none';

/** What names are found by: tags, the tree, and the kind that the network sees in each word. */
export interface NameCandidate extends Pick<Token, 'text' | 'upos' | 'xpos' | 'head' | 'deprel'> {
  readonly kind: string;
}

/** Relations by which the words of one name hang together. */
const INSIDE = new Set(['compound', 'flat', 'amod', 'nmod', 'nmod:poss', 'goeswith']);

/**
 * Names as runs of proper nouns that hang together in the tree. The kind is what the last or the first word tells
 * ("World Bank", "Cyclone Phailin"), else that of the run's head word; a run whose head the network sees outside names is
 * no name.
 * @param nameWords words that tell the kind of a name
 */
export function findNames(
  words: readonly NameCandidate[],
  nameWords: Readonly<Record<string, NameKind>>,
): Pick<Token, 'name' | 'nameStart'>[] {
  const tops = words.map((_, index) => topOf(words, index));
  return words.map((word, index) => {
    const top = words[tops[index] as number] as NameCandidate;
    if (!isProper(word) || top.upos !== 'PROPN' || top.kind === NO_NAME) return { name: null, nameStart: false };
    const continues = index > 0 && tops[index - 1] === tops[index] && isProper(words[index - 1]);
    const own = words.filter((other, place) => tops[place] === tops[index] && isProper(other));
    return { name: toldKind(own, nameWords) ?? (top.kind as NameKind), nameStart: !continues };
  });
}

function toldKind(name: readonly NameCandidate[], nameWords: Readonly<Record<string, NameKind>>): NameKind | undefined {
  if (name.length < 2) return undefined;
  const kindOf = (text = '') => (Object.hasOwn(nameWords, text) ? nameWords[text] : undefined);
  return kindOf(name.at(-1)?.text) ?? kindOf(name[0]?.text);
}

/** True for proper nouns and for adjectives that are part of a name. */
export function isProper(word: { readonly upos: string; readonly xpos: string } | undefined): boolean {
  return word !== undefined && (word.upos === 'PROPN' || word.xpos.startsWith('NNP'));
}

/** Follows heads from a proper noun as long as the words on the way are proper nouns of the same run. */
function topOf(words: readonly NameCandidate[], index: number): number {
  const { head, deprel } = words[index] as NameCandidate;
  if (head < 0 || !INSIDE.has(deprel)) return index;
  for (let between = Math.min(index, head); between <= Math.max(index, head); between++) {
    if (!isProper(words[between])) return index;
  }
  return topOf(words, head);
}
