/** An index of phrases by which a text is scanned: longest match, by hash. */
import { type Atom, fold, phraseOf, plainGap } from './atoms.ts';

export interface Match<Value> {
  /** Number of atoms. */
  readonly length: number;
  readonly values: readonly Value[];
}

export interface PhraseIndex<Value> {
  /** The longest phrase that starts at the atom. */
  readonly startingAt: (atoms: readonly Atom[], index: number) => Match<Value> | undefined;
  /** The longest phrase that ends with the atom. */
  readonly endingAt: (atoms: readonly Atom[], index: number) => Match<Value> | undefined;
  /** What the phrase itself stands for. */
  readonly get: (phrase: string) => readonly Value[];
}

/** Needs no folding. */
const plain = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/;
const part = /[\p{L}\p{M}\p{N}]+/gu;

/** The key of a phrase: folded, plain gaps, nothing before the first or after the last letter. */
export function phraseKey(phrase: string): { readonly key: string; readonly length: number; readonly first: string } {
  if (plain.test(phrase)) {
    const words = phrase.split(/[ -]/);
    return { key: phrase, length: words.length, first: words[0] ?? '' };
  }
  let key = '';
  let length = 0;
  let first = '';
  let position = 0;
  for (const match of phrase.matchAll(part)) {
    const word = fold(match[0]);
    key += length === 0 ? word : plainGap(phrase.slice(position, match.index)) + word;
    if (length === 0) first = word;
    length++;
    position = match.index + match[0].length;
  }
  return { key, length, first };
}

/** Builds an index; a phrase may stand for several things, in the order given. */
export function phraseIndex<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseIndex<Value> {
  const values = new Map<string, Value[]>();
  const longest = new Map<string, number>();
  let longestOfAll = 0;
  for (const [phrase, value] of entries) {
    const { key, length, first } = phraseKey(phrase);
    if (length === 0) continue;
    const known = values.get(key);
    if (known === undefined) values.set(key, [value]);
    else known.push(value);
    longest.set(first, Math.max(longest.get(first) ?? 0, length));
    longestOfAll = Math.max(longestOfAll, length);
  }
  return {
    startingAt: (atoms, index) => {
      const limit = longest.get(atoms[index]?.folded ?? '') ?? 0;
      for (let length = Math.min(limit, atoms.length - index); length > 0; length--) {
        const found = values.get(phraseOf(atoms, index, index + length - 1));
        if (found !== undefined) return { length, values: found };
      }
      return undefined;
    },
    endingAt: (atoms, index) => {
      for (let length = Math.min(longestOfAll, index + 1); length > 0; length--) {
        if ((longest.get(atoms[index - length + 1]?.folded ?? '') ?? 0) < length) continue;
        const found = values.get(phraseOf(atoms, index - length + 1, index));
        if (found !== undefined) return { length, values: found };
      }
      return undefined;
    },
    get: (phrase) => values.get(phraseKey(phrase).key) ?? [],
  };
}
