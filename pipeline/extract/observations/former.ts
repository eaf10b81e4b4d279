import type { Quantity } from '../../../schemas/extracted.ts';
import type { Sentence } from '../grammar/sentence.ts';

/** The earlier end of a change or comparison: "down from 64 percent in 2021", "against 5 million t in 2023". */
export function isFormer({ tokens }: Sentence, { change, start }: Quantity): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  return change === 'from' || /^(?:from|than|against|versus)$/.test(before?.text.toLowerCase() ?? '');
}
