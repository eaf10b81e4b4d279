import type { Sentence, Token } from '../../grammar/sentence.ts';
import { headOf, tokenAt } from '../../grammar/structure/tree.ts';
import type { Passage } from '../amount.ts';
import type { Draft } from '../draft.ts';
import type { Word } from '../words.ts';

/** Marks a number whose unit the text gives only with the number before it. */
export const elided = 'quantities/passes/elided';

/** How many words may stand between the two numbers. */
const reach = 20;

const compared: ReadonlySet<string> = new Set(['from', 'to', 'than', 'against', 'versus', 'with']);
const small =
  /^(?:in|at|by|on|to|a|an|per|the|last|this|is|are|were|was|had|have|so|earlier|before|from|and|or|but|for)$/;

/**
 * Gives a bare number the unit of the number before it where the text leaves it out: "$5bn, up from 4bn a year earlier",
 * "2,100 troops, Japan roughly 400", "61 percent in the capital and 48 elsewhere", "asked for 2,000 soldiers and got 1,200".
 */
export function readElided(passage: Passage, sentence: Sentence | undefined, drafts: readonly Draft[]): Draft[] {
  const read: Draft[] = [];
  for (const item of drafts) {
    const before = read.at(-1);
    const bare = before === undefined ? undefined : bareNumber(passage, item, before);
    const takes = bare !== undefined && before !== undefined && isElided(passage, sentence, bare, before);
    read.push(takes ? withUnit(bare, before) : item);
  }
  return read;
}

/** The number without unit; "310m" beside money or people means millions, not metres. */
function bareNumber({ words }: Passage, item: Draft, before: Draft): Draft | undefined {
  if (item.dimension === 'count') return item.counted === null && item.per === null ? item : undefined;
  const mark = words[item.next - 1];
  const isMillion = item.unit === 'm' && mark?.text === 'm' && mark.glued && item.low === null;
  return isMillion && before.scale > 1 && before.dimension !== 'length'
    ? { ...item, value: item.value * 1e6, scale: 1e6, factor: 1 }
    : undefined;
}

function isElided({ words }: Passage, sentence: Sentence | undefined, item: Draft, before: Draft): boolean {
  if (before.dimension === 'count' || before.dimension === 'ratio') return false;
  if (before.dimension === 'time' && !(before.change === 'from' && item.change === 'to')) return false;
  // "cut its staff by 26%, to 410": a level behind a change is in another unit.
  if (before.dimension === 'percent' && item.change !== 'to' && words[item.widest.first - 1]?.lower === 'to')
    return false;
  if (item.first - before.widest.next > reach || isYear(words, item)) return false;
  const after = words[item.widest.next];
  if (after?.kind === 'letters' && !small.test(after.lower)) return false;
  const between = words.slice(before.widest.next, item.widest.first);
  if (between.some(({ text }) => text === '|' || text === ':')) return false;
  const last = between.at(-1);
  if (last === undefined) return false;
  if (compared.has(last.lower)) return before.scale === item.scale || item.scale > 1 || before.scale === 1;
  return isGap(between) || isShared(between, after) || isObject(words, sentence, item, before);
}

/** "Italy 45,000", "and Greece 9,000": a name and its number, the verb left out. */
function isGap(between: readonly Word[]): boolean {
  const name = between.at(-1);
  const link = between.findLast((word) => word.kind !== 'letters' || !/^\p{Lu}/u.test(word.text));
  const isName = name?.kind === 'letters' && /^\p{Lu}/u.test(name.text);
  return isName && link !== undefined && /^(?:,|;|and|but|while)$/.test(link.lower) && between.indexOf(link) >= 0;
}

/** "61 percent in the capital and 48 in the provinces", "of whom 640,000 are". */
function isShared(between: readonly Word[], after: Word | undefined): boolean {
  const [previous, last] = between.slice(-2).map(({ lower }) => lower);
  if (previous === 'of' && (last === 'which' || last === 'whom')) return true;
  return last === 'and' && between.length > 1 && /^(?:in|at|for|on|by)$/.test(after?.lower ?? '');
}

/** "of which Algeria has laid 2,310.": the object of a verb, with nothing behind it that could be counted. */
function isObject(words: readonly Word[], sentence: Sentence | undefined, item: Draft, before: Draft): boolean {
  if (before.dimension === 'percent' || sentence === undefined) return false;
  const after = words[item.widest.next];
  if (after?.kind === 'letters' && !/^(?:so|last|this|in|on|by)$/.test(after.lower)) return false;
  const token = tokenAt(sentence, words[item.next - 1]?.start ?? -1);
  return token !== undefined && isObjectToken(sentence, token);
}

function isObjectToken(sentence: Sentence, token: Token): boolean {
  const head = headOf(sentence, token);
  if (token.deprel === 'compound' || token.deprel === 'nummod')
    return head !== undefined && isObjectToken(sentence, head);
  return head?.upos === 'VERB' && (token.deprel === 'obj' || token.deprel === 'obl') && token.upos === 'NUM';
}

/** "in 2023" written bare is a year, if the finder of dates passed it over. */
function isYear(words: readonly Word[], { first, next }: Draft): boolean {
  return next === first + 1 && /^(?:19|20)\d\d$/.test(words[first]?.text ?? '');
}

function withUnit(item: Draft, { unit, dimension, unitBasis, currency, per, factor }: Draft): Draft {
  const value = item.value * factor;
  return { ...item, value, factor, unit, dimension, unitBasis, currency, per, rule: elided };
}
