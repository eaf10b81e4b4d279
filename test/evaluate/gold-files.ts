import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;

export interface GoldPair {
  readonly id: string;
  readonly json: unknown;
  readonly text: string;
}

function pair(id: string, folder: string, texts: string): GoldPair {
  return {
    id,
    json: JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')),
    text: readFileSync(join(texts, `${id}.txt`), 'utf8'),
  };
}

function pairsOf(folder: string, texts: string): GoldPair[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => pair(file.slice(0, -'.json'.length), folder, texts));
}

/** The gold articles of a group with their texts. */
export function goldPairs(group: 'seed' | 'tuned' | 'set-aside'): GoldPair[] {
  const gold = join(root, 'test/gold');
  if (group === 'seed') return pairsOf(gold, join(root, 'seeds/articles'));
  const folder = join(gold, group);
  return readdirSync(gold).includes(group) ? pairsOf(folder, folder) : [];
}

/** The lines of a file of gold sentences. */
export function goldSentenceLines(group: 'tuned' | 'set-aside'): string {
  return readFileSync(join(root, 'test/gold/sentences', `${group}.jsonl`), 'utf8');
}
