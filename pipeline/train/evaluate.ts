import type { WordReading } from '../extract/grammar/reader.ts';
import type { GoldName } from './names.ts';
import type { GoldSentence } from './treebank.ts';

/** Scores of one test set, as shares of 1. */
export interface Scores {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly lemmas: number;
  readonly uas: number;
  readonly las: number;
  readonly names: number | null;
  readonly relations: ReadonlyMap<string, Counts>;
  readonly nameKinds: ReadonlyMap<string, Counts>;
}

export interface Counts {
  gold: number;
  predicted: number;
  right: number;
}

/** Harmonic mean of precision and recall. */
export function f1({ gold, predicted, right }: Counts): number {
  return gold + predicted === 0 ? 0 : (2 * right) / (gold + predicted);
}

/** Compares predictions with gold: gold words, labels without subtype, punctuation counted. */
export function score(gold: readonly GoldSentence[], predicted: readonly (readonly WordReading[])[]): Scores {
  let [words, upos, xpos, lemmas, uas, las] = [0, 0, 0, 0, 0, 0];
  const relations = new Map<string, Counts>();
  const nameKinds = new Map<string, Counts>();
  gold.forEach((sentence, index) => {
    const readings = predicted[index] as readonly WordReading[];
    readings.forEach((reading, place) => {
      const goldRelation = sentence.relations[place] as string;
      const headRight = reading.head === sentence.heads[place];
      const [goldUpos, goldXpos] = (sentence.tags[place] as string).split(' ');
      words += 1;
      if (reading.upos === goldUpos) upos += 1;
      if (reading.xpos === goldXpos) xpos += 1;
      if (reading.lemma === sentence.lemmas[place]) lemmas += 1;
      if (headRight) uas += 1;
      if (headRight && plain(reading.deprel) === plain(goldRelation)) las += 1;
      countRelation(relations, goldRelation, reading.deprel, headRight);
    });
    if (sentence.names) countNames(sentence.names, readings, nameKinds);
  });
  const main = ['person', 'organisation', 'place'].flatMap((kind) => nameKinds.get(kind) ?? []);
  const names = main.length === 0 ? null : f1(main.reduce(sum, { gold: 0, predicted: 0, right: 0 }));
  const share = (count: number) => count / Math.max(words, 1);
  return {
    words,
    upos: share(upos),
    xpos: share(xpos),
    lemmas: share(lemmas),
    uas: share(uas),
    las: share(las),
    names,
    relations,
    nameKinds,
  };
}

/** Counts a word under its relation with and without subtype. */
function countRelation(table: Map<string, Counts>, gold: string, predicted: string, headRight: boolean): void {
  const goldNames = new Set([gold, plain(gold)]);
  for (const name of goldNames) countsOf(table, name).gold += 1;
  for (const name of new Set([predicted, plain(predicted)])) {
    const counts = countsOf(table, name);
    counts.predicted += 1;
    if (headRight && goldNames.has(name)) counts.right += 1;
  }
}

function sum(a: Counts, b: Counts): Counts {
  return { gold: a.gold + b.gold, predicted: a.predicted + b.predicted, right: a.right + b.right };
}

function plain(relation: string): string {
  return relation.split(':')[0] as string;
}

function countsOf(table: Map<string, Counts>, name: string): Counts {
  const found = table.get(name) ?? { gold: 0, predicted: 0, right: 0 };
  table.set(name, found);
  return found;
}

function countNames(gold: readonly GoldName[], readings: readonly WordReading[], table: Map<string, Counts>): void {
  const right = new Set(gold.map(nameKey));
  for (const { kind } of gold) countsOf(table, kind).gold += 1;
  for (const name of foundNames(readings)) {
    const counts = countsOf(table, name.kind);
    counts.predicted += 1;
    if (right.has(nameKey(name))) counts.right += 1;
  }
}

function nameKey({ kind, first, last }: GoldName): string {
  return `${first} ${last} ${kind}`;
}

function foundNames(readings: readonly WordReading[]): GoldName[] {
  return readings.flatMap(({ name, nameStart }, first) => {
    if (name === null || !nameStart) return [];
    const next = readings.findIndex((word, index) => index > first && (word.name !== name || word.nameStart));
    return [{ kind: name, first, last: (next < 0 ? readings.length : next) - 1 }];
  });
}
