import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { NameKind } from '../extract/grammar/sentence.ts';
import type { WordList } from '../extract/grammar/word-list.ts';

const NAME_KINDS = ['organisation', 'event', 'place'] as const satisfies readonly NameKind[];

/** Reads seeds/model/words.csv. */
export function readWordList(file: URL): WordList {
  const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as { word: string; kind: string }[];
  const ofKind = (kind: string) => rows.filter((row) => row.kind === kind).map(({ word }) => word);
  return {
    titles: ofKind('title'),
    abbreviations: ofKind('abbreviation'),
    prefixes: ofKind('prefix'),
    contractions: ofKind('contraction'),
    nameWords: Object.fromEntries(NAME_KINDS.flatMap((kind) => ofKind(kind).map((word) => [word, kind]))),
  };
}
