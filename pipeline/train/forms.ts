import type { ConlluSentence, ConlluWord } from '../extract/grammar/conllu.ts';
import { parseFeatures } from '../extract/grammar/features.ts';
import { ruledLemma } from '../extract/grammar/lemma.ts';
import type { WordForms } from '../extract/grammar/network/model-file.ts';

/** A feature belongs to a tag when this share of the tag's words has it. */
const USUAL = 0.9;
const SEEN_CLOSED_WORD = 2;
const CLOSED_CLASSES = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'NUM', 'PART', 'PRON', 'SCONJ', 'ADV']);

/** Collects lemmas and features that rules cannot tell from a treebank. */
export function collectForms(
  sentences: readonly ConlluSentence[],
  vocabulary: readonly string[],
): Pick<WordForms, 'lemmas' | 'features'> {
  const all = sentences.flatMap((sentence) => sentence.words).filter(({ feats }) => !feats.includes('Typo=Yes'));
  return { lemmas: lemmaExceptions(all, vocabulary), features: featureTable(all) };
}

function lemmaExceptions(words: readonly ConlluWord[], vocabulary: readonly string[]): Record<string, string> {
  const ranks = new Map(vocabulary.map((word, rank) => [word, rank]));
  const byForm = groupBy(
    words.filter(({ upos, lemma }) => upos !== 'PROPN' && lemma !== '_'),
    ({ xpos, form }) => `${xpos} ${form.toLowerCase()}`,
  );
  const exceptions: Record<string, string> = {};
  for (const [key, group] of byForm) {
    const { form, upos, xpos } = group[0] as ConlluWord;
    const lemma = commonest(group.map((word) => word.lemma));
    if (lemma !== ruledLemma(form, upos, xpos, (word) => ranks.get(word))) exceptions[key] = lemma;
  }
  return exceptions;
}

function featureTable(words: readonly ConlluWord[]): Record<string, string> {
  const table: Record<string, string> = {};
  const tagOf = ({ upos, xpos }: ConlluWord) => `${upos} ${xpos}`;
  for (const [tag, group] of groupBy(words, tagOf)) table[tag] = usualFeatures(group);
  const closed = words.filter(({ upos }) => CLOSED_CLASSES.has(upos));
  for (const [key, group] of groupBy(closed, (word) => `${tagOf(word)} ${word.form.toLowerCase()}`)) {
    const features = usualFeatures(group);
    if (group.length >= SEEN_CLOSED_WORD && features !== table[tagOf(group[0] as ConlluWord)]) table[key] = features;
  }
  return table;
}

/** The features that most of the words have, as CoNLL-U writes them. */
function usualFeatures(words: readonly ConlluWord[]): string {
  const pairs = words.flatMap(({ feats }) => Object.entries(parseFeatures(feats)).map((pair) => pair.join('=')));
  const usual = [...groupBy(pairs, (pair) => pair)]
    .filter(([, group]) => group.length >= USUAL * words.length)
    .map(([pair]) => pair);
  return usual.length === 0 ? '_' : usual.sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).join('|');
}

function commonest(values: readonly string[]): string {
  return [...groupBy(values, (value) => value)].reduce((best, group) =>
    group[1].length > best[1].length ? group : best,
  )[0];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
