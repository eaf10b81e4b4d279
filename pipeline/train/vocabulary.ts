import { featureNames, numberPattern, plainForm, wordKeys } from '../extract/grammar/network/features.ts';
import type { Inventory } from '../extract/grammar/network/inventory.ts';
import { kindsOfWords } from './names.ts';
import type { GoldSentence } from './treebank.ts';
import type { WordVectors } from './vectors.ts';

/** Words taken from the pretrained vectors, the commonest first. */
const PRETRAINED_WORDS = 45_000;
/** A key that training saw less often than this is unknown. */
const SEEN = { word: 2, prefix: 3, suffix: 3, ending: 3, shape: 3 } as const;
const SEEN_TAG = 3;
const SEEN_RELATION = 10;

/** Collects the keys and classes of the training sentences, commonest first, and the commonest pretrained words. */
export function collectInventory(sentences: readonly GoldSentence[], vectors: WordVectors): Inventory {
  const forms = sentences.flatMap((sentence) => sentence.forms);
  const pretrained = vectors.words.slice(0, PRETRAINED_WORDS);
  const keys = Object.fromEntries(
    featureNames.map((name) => [
      name,
      frequent(
        forms.map((form) => wordKeys(form)[name]),
        SEEN[name],
      ),
    ]),
  ) as Record<(typeof featureNames)[number], string[]>;
  const patterns = frequent(
    forms.map((form) => numberPattern(plainForm(form))).filter((key) => key.includes('0')),
    SEEN.word,
  );
  keys.word = [...new Set([...pretrained, ...keys.word, ...patterns])];
  return {
    keys,
    tags: frequent(
      sentences.flatMap(({ tags }) => tags),
      SEEN_TAG,
    ),
    relations: frequent(
      sentences.flatMap(({ relations }) => relations),
      SEEN_RELATION,
    ),
    names: frequent(
      sentences.flatMap(({ names, forms }) => (names ? kindsOfWords(names, forms.length) : [])),
      1,
    ),
  };
}

/** The values seen at least `least` times, commonest first, equals in code unit order. */
function frequent(values: readonly string[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([value]) => value);
}
