import type { ConlluSentence } from '../extract/grammar/conllu.ts';
import type { Reader } from '../extract/grammar/reader.ts';
import { type Counts, f1, score } from './evaluate.ts';
import { scoreSegmentation } from './segmentation.ts';
import { goldSentences, type TreebankPart } from './treebank.ts';

/**
 * Measures a model on a part of the treebank: words and sentences from raw text; tags, lemmas, trees and names on gold
 * words; then precision, recall and F1 by relation and kind of name, as Markdown.
 */
export function reportOn(part: TreebankPart, sentences: readonly ConlluSentence[], reader: Reader): string {
  const gold = goldSentences(sentences, part);
  const scores = score(gold, reader.read(gold.map(({ forms }) => forms)));
  const segments = scoreSegmentation(sentences, reader.model.forms);
  const totals = [
    ['UPOS', scores.upos],
    ['XPOS', scores.xpos],
    ['lemmas', scores.lemmas],
    ['UAS', scores.uas],
    ['LAS', scores.las],
    ...(scores.names === null ? [] : [['names', scores.names] as const]),
    ['words from raw text', f1(segments.words)],
    ['sentences from raw text', f1(segments.sentences)],
  ] as const;
  return [
    `## ${part}: ${scores.words} words`,
    ...totals.map(([name, share]) => `${name} ${percent(share)}`),
    ...table('relation', scores.relations),
    ...(scores.names === null ? [] : table('name', scores.nameKinds)),
    '',
  ].join('\n');
}

function table(head: string, rows: ReadonlyMap<string, Counts>): string[] {
  const ordered = [...rows].sort(([a, m], [b, n]) => n.gold - m.gold || (a < b ? -1 : 1));
  return [
    '',
    `| ${head} | gold | precision | recall | F1 |`,
    '|---|---|---|---|---|',
    ...ordered.map(([name, counts]) => {
      const precision = percent(counts.right / (counts.predicted || 1));
      return `| ${name} | ${counts.gold} | ${precision} | ${percent(counts.right / (counts.gold || 1))} | ${percent(f1(counts))} |`;
    }),
  ];
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
