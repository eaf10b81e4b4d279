import type { Amount, Passage } from '../amount.ts';
import { type Draft, draft, widened } from '../draft.ts';
import { isDash, type Word } from '../words.ts';

/** How far before "from" a word of change may stand, in words. */
const reach = 12;

/** Joins "15-20 percent", "between 5 and 6 mm", "from 2 to 7 g", "two or three" into one draft each. */
export function joinRanges(passage: Passage, amounts: readonly Amount[]): Draft[] {
  const drafts: Draft[] = [];
  for (let index = 0; index < amounts.length; index += 1) {
    const left = amounts[index];
    const right = amounts[index + 1];
    if (!left) continue;
    const range = right && joined(passage, left, right);
    drafts.push(range ?? draft(left));
    if (range) index += 1;
  }
  return drafts;
}

function joined(passage: Passage, left: Amount, right: Amount): Draft | undefined {
  const { words } = passage;
  const between = words.slice(left.next, right.first).map((word) => word.lower);
  const opener = openerBefore(words, left.first);
  const link = linkOf(between, opener);
  if (!link || !compatible(left, right, link)) return undefined;
  if (opener === 'from' && link === 'to' && changes(passage, left.first - 1)) return undefined;
  if (link === 'to' && opener === undefined && changesWithout(passage, left)) return undefined;
  const ends = [lowValue(left, right), right.value] as const;
  const [low, high] = ends[0] < 0 && ends[1] < ends[0] ? [ends[1], ends[0]] : ends;
  if (low >= high) return undefined;
  if (link === 'or' && high - low > Math.max(2, low)) return undefined;
  if (link === '-' && isCode(words, left, right)) return undefined;
  const range: Draft = {
    ...draft({ ...right, first: left.first, scale: Math.max(left.scale, right.scale) }),
    ...unitOf(left, right),
    low,
    high,
    qualifier: 'between',
  };
  return widened(range, left.first - (opener === undefined ? 0 : 1), right.next);
}

type Link = '-' | 'to' | 'and' | 'or';

function linkOf(between: readonly string[], opener: string | undefined): Link | undefined {
  const words = between.filter((word) => !['about', 'approximately', '~', 'around'].includes(word));
  const [first, second] = words;
  if (words.length === 1 || (words.length === 2 && first === '-' && second === 'to')) {
    if (words.length === 2) return 'to';
    if (['-', '–', '—', '−', '‑', '~'].includes(first ?? '')) return '-';
    if (first === 'to' || first === 'through') return 'to';
    if (first === 'and' && opener === 'between') return 'and';
    if (first === 'or') return 'or';
  }
  return words.length === 0 && between[0] === '~' ? '-' : undefined;
}

function openerBefore(words: readonly Word[], at: number): 'between' | 'from' | undefined {
  const word = words[at - 1]?.lower;
  return word === 'between' || word === 'from' ? word : undefined;
}

/** The two ends count the same thing: one unit, or no unit yet before the joint one. */
function compatible(left: Amount, right: Amount, link: Link): boolean {
  if (left.form === 'fraction' && right.form !== 'fraction') return false;
  if (left.unit === right.unit) return link !== 'or' || (left.scale === right.scale && left.form === right.form);
  const bareLeft = left.dimension === 'count';
  const bareRight = right.dimension === 'count' && left.dimension === 'money';
  return (
    bareLeft ||
    bareRight ||
    (left.dimension === 'money' &&
      right.dimension === 'money' &&
      (left.currency?.sure === false || right.currency?.sure === false))
  );
}

/** "10-20 million": the scale of the right end holds for the left one too. */
function lowValue(left: Amount, right: Amount): number {
  const shared =
    left.scale === 1 && right.scale > 1 && left.value < 1000 && left.value < right.value / right.scale / right.factor;
  const factor = left.dimension === 'count' ? right.factor : 1;
  return (shared ? left.value * right.scale : left.value) * factor;
}

function unitOf(left: Amount, right: Amount): Pick<Amount, 'unit' | 'dimension' | 'unitBasis' | 'currency' | 'value'> {
  const source = right.dimension === 'count' || (left.currency?.sure && right.currency?.sure === false) ? left : right;
  return {
    unit: source.unit,
    dimension: source.dimension,
    unitBasis: source.unitBasis,
    currency: source.currency,
    value: right.value,
  };
}

/** "rose from 5 to 10 million": a word of change near "from" makes two numbers of it. */
function changes({ words, lexicon }: Passage, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const word = words[at];
    if (!word || word.text === '.' || word.text === ';') return false;
    if (lexicon.changes.has(word.lower)) return true;
    if (word.lower === 'range' || word.lower === 'ranged' || word.lower === 'ranging' || word.lower === 'ranges')
      return false;
  }
  return false;
}

/** "raised by 5 percent to 10 million" is no range from five to ten. */
function changesWithout({ words, lexicon }: Passage, left: Amount): boolean {
  const before = words[left.first - 1]?.lower ?? '';
  // "grow by 7 to 8 percent": a bare number has no unit to be raised by.
  if (left.dimension === 'count') return false;
  return before === 'by' || (lexicon.changes.has(before) && left.dimension === 'percent');
}

/** "2013-14", "3-0", "1-222-2222": years, scores and codes. */
function isCode(words: readonly Word[], left: Amount, right: Amount): boolean {
  const after = words[right.next];
  const before = words[left.first - 1];
  const glued = words[right.first]?.glued === true;
  return (
    glued &&
    ((isDash(after) && after?.glued === true && words[right.next + 1]?.kind === 'digits') ||
      (isDash(before) && before?.glued === true))
  );
}
