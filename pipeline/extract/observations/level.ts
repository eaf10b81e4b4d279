/** Whether a number is where something stands and not how far it moved: "fell to 5 percent", "from a peak of 70 percent". */
import type { Quantity } from '../../../schemas/extracted.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';

/** Words of little weight between a preposition and its number: "to just 4 percent", "from a record high of 9 percent". */
const light: ReadonlySet<string> = new Set(['ADV', 'DET', 'ADJ', 'PRON']);
/** Nouns that are themselves a level. */
const extremes: ReadonlySet<string> = new Set([
  'peak',
  'high',
  'low',
  'trough',
  'ceiling',
  'floor',
  'level',
  'maximum',
  'minimum',
  'record',
  'target',
  'nadir',
  'bottom',
  'top',
]);
/** How many nouns may stand between the preposition and "of": "from an inflation rate of 12 percent". */
const nouns = 3;

/** True behind "to" and "from", and behind "a peak of", "to a rate of". */
export function isLevel({ tokens }: Sentence, { start }: Pick<Quantity, 'start'>): boolean {
  const before = tokens.filter((token) => token.end <= start).toReversed();
  const [link, ...further] = skipped(before);
  if (link === undefined) return false;
  if (isEnd(link)) return true;
  if (link.text.toLowerCase() !== 'of') return false;
  const named = further.findIndex(({ upos }) => upos !== 'NOUN');
  const run = further.slice(0, Math.min(named === -1 ? further.length : named, nouns));
  if (extremes.has(run[0]?.lemma ?? '')) return true;
  const [outer] = skipped(further.slice(run.length));
  return run.length > 0 && outer !== undefined && isEnd(outer);
}

function isEnd({ text, xpos }: Token): boolean {
  return /^(?:to|from)$/i.test(text) && xpos !== 'VB';
}

function skipped(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ upos }) => !light.has(upos));
  return first === -1 ? [] : tokens.slice(first);
}
