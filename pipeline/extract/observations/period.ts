/** The time that a number covers: the date that hangs nearest to it. */
import type { DateExpression, Quantity } from '../../../schemas/extracted.ts';
import type { Indicator } from '../../../schemas/vocabulary.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { ancestorsOf, headOfSpan } from '../grammar/structure/tree.ts';
import type { Frame } from './frame.ts';

/** Properties of works and borders hold at any time; a date beside them is of something else. */
const timeless: ReadonlySet<Indicator> = new Set([
  'project_cost',
  'length',
  'border_length',
  'area',
  'power_capacity',
  'throughput_capacity',
  'duration',
  'contract_value',
  'contract_count',
  'financing',
]);

/** EDTF of the period, or null. A date of the same clause wins over one elsewhere in the sentence; then the nearer one. */
export function periodOf(
  frame: Frame,
  indicator: Indicator,
  quantity: Quantity,
  dates: readonly DateExpression[],
): string | null {
  if (timeless.has(indicator)) return null;
  const ranked = dates
    .filter(({ passage, edtf }) => passage === quantity.passage && edtf !== null)
    .map((date) => ({ date, rank: rankOf(frame, quantity, date) }))
    .sort((left, right) => left.rank - right.rank);
  const [best] = ranked;
  if (best === undefined) return null;
  const { edtf, bound } = best.date;
  if (edtf === null) return null;
  return bound === 'since' && !edtf.includes('/') ? `${edtf}/..` : edtf;
}

function rankOf({ sentence, anchor, verb }: Frame, quantity: Quantity, date: DateExpression): number {
  const token = headOfSpan(sentence, date);
  const gap = date.start >= quantity.end ? date.start - quantity.end : quantity.start - date.end + 20;
  if (token === undefined) return 10_000 + gap;
  return 100 * distance(sentence, token, anchor) + gap + (isUnder(sentence, token, verb) ? 0 : 500);
}

function isUnder(sentence: Sentence, token: Token, verb: Token | null): boolean {
  return verb !== null && ancestorsOf(sentence, token).includes(verb);
}

/** Edges of the tree between two words. */
function distance(sentence: Sentence, left: Token, right: Token): number {
  const up = [left, ...ancestorsOf(sentence, left)];
  const other = [right, ...ancestorsOf(sentence, right)];
  const meeting = up.findIndex((token) => other.includes(token));
  return meeting === -1 ? up.length + other.length : meeting + other.indexOf(up[meeting] as Token);
}
