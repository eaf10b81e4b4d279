import { splitWords, type Word } from './words.ts';

/** Finds the longest known phrase that starts at a word. Phrases are read in any case. */
export interface PhraseIndex<Value> {
  readonly at: (words: readonly Word[], index: number) => { readonly value: Value; readonly next: number } | undefined;
  /** The same, for a phrase whose last word is at `index`. */
  readonly endingAt: (
    words: readonly Word[],
    index: number,
  ) => { readonly value: Value; readonly first: number } | undefined;
}

interface Entry<Value> {
  readonly parts: readonly string[];
  readonly value: Value;
}

/** @param entries pairs of a phrase and what it stands for; the first of equal phrases wins. */
export function phraseIndex<Value>(entries: Iterable<readonly [string, Value]>): PhraseIndex<Value> {
  const byFirst = new Map<string, Entry<Value>[]>();
  const byLast = new Map<string, Entry<Value>[]>();
  for (const [phrase, value] of entries) {
    const parts = splitWords(phrase).map((word) => word.lower);
    const entry = { parts, value };
    file(byFirst, parts[0], entry);
    file(byLast, parts.at(-1), entry);
  }
  return {
    at(words, index) {
      const found = byFirst.get(words[index]?.lower ?? '')?.find(({ parts }) => holds(words, index, parts));
      return found && { value: found.value, next: index + found.parts.length };
    },
    endingAt(words, index) {
      const found = byLast
        .get(words[index]?.lower ?? '')
        ?.find(({ parts }) => holds(words, index - parts.length + 1, parts));
      return found && { value: found.value, first: index - found.parts.length + 1 };
    },
  };
}

function file<Value>(index: Map<string, Entry<Value>[]>, key: string | undefined, entry: Entry<Value>): void {
  if (key === undefined) return;
  const entries = index.get(key) ?? [];
  const place = entries.findIndex(({ parts }) => parts.length < entry.parts.length);
  entries.splice(place === -1 ? entries.length : place, 0, entry);
  index.set(key, entries);
}

function holds(words: readonly Word[], from: number, parts: readonly string[]): boolean {
  return from >= 0 && parts.every((part, offset) => words[from + offset]?.lower === part);
}
