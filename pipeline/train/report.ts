import { createLookup } from '../extract/grammar/network/inventory.ts';
import type { Kernel } from '../extract/grammar/network/kernel.ts';
import type { Model } from '../extract/grammar/network/modelFile.ts';
import { predict } from '../extract/grammar/network/predict.ts';
import { type Counts, f1, score } from './evaluate.ts';
import type { GoldSentence } from './treebank.ts';

const SENTENCES_AT_ONCE = 16;

/** Parses gold words and prints the scores: totals, then precision, recall and F1 by relation and kind of name. */
export function printScores(title: string, gold: readonly GoldSentence[], kernel: Kernel, model: Model): string {
  const lookup = createLookup(model.inventory.keys);
  const predicted = [];
  for (let start = 0; start < gold.length; start += SENTENCES_AT_ONCE) {
    const sentences = gold.slice(start, start + SENTENCES_AT_ONCE).map(({ forms }) => forms.map(lookup));
    predicted.push(...predict(kernel, model.parameters, model.inventory, sentences));
  }
  const scores = score(gold, predicted);
  const totals = [`${scores.words} words`];
  for (const name of ['upos', 'xpos', 'uas', 'las'] as const) totals.push(`${name.toUpperCase()} ${percent(scores[name])}`);
  if (scores.names !== null) totals.push(`names ${percent(scores.names)}`);
  return [
    `${title}: ${totals.join(', ')}`,
    ...table('relation', scores.relations),
    ...(scores.names === null ? [] : table('name', scores.nameKinds)),
    '',
  ].join('\n');
}

function table(head: string, rows: ReadonlyMap<string, Counts>): string[] {
  const ordered = [...rows].sort(([a, m], [b, n]) => n.gold - m.gold || (a < b ? -1 : 1));
  return [
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
