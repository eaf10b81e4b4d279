import { type FeatureName, featureNames, numberPattern, wordKeys } from './features.ts';

/** The closed lists that a model knows: keys of its tables of vectors, and the classes that it tells apart. */
export interface Inventory {
  /** Keys per table; row 0 of each table stands for every unknown key. */
  readonly keys: Readonly<Record<FeatureName, readonly string[]>>;
  /** Classes of words: universal tag, a space, Penn Treebank tag. */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** Kinds of names, and none. */
  readonly names: readonly string[];
}

/** Rows of the tables of vectors, in the order of `featureNames`. */
export type WordRows = readonly number[];

export const UNKNOWN = 0;

/** Makes the function that finds a form's rows in the tables of vectors. */
export function createLookup(keys: Inventory['keys']): (form: string) => WordRows {
  const rows = featureNames.map((name) => new Map(keys[name].map((key, index) => [key, index + 1])));
  return (form) => {
    const found = wordKeys(form);
    return featureNames.map((name, table) => {
      const index = rows[table] as Map<string, number>;
      return index.get(found[name]) ?? (name === 'word' ? index.get(numberPattern(found.word)) : undefined) ?? UNKNOWN;
    });
  };
}
