import type { Amount, AmountRule, Passage } from './amount.ts';
import { rowAt } from './numerals/group.ts';
import { amountRules } from './rules.ts';
import { moneyBefore } from './rules/money-before.ts';

/** How many words a currency before its number may have. */
const currencyReach = 4;

/** Reads all amounts of a passage, from left to right, none inside another. */
export function scanAmounts(passage: Passage): Amount[] {
  const amounts: Amount[] = [];
  const ahead = distancesToNumber(passage);
  for (let at = 0; at < passage.words.length; ) {
    const amount = readAt(passage, at, rulesFor(passage, at, ahead[at] ?? Infinity));
    if (amount) amounts.push(amount);
    at = amount ? Math.max(amount.next, at + 1) : at + 1;
  }
  return amounts;
}

function readAt(passage: Passage, at: number, rules: readonly AmountRule[]): Amount | undefined {
  for (const rule of rules) {
    const amount = rule.read(passage, at);
    if (amount) return amount;
  }
  return undefined;
}

const openers: ReadonlySet<string> = new Set(['a', 'an', 'minus', 'negative']);
const none: readonly AmountRule[] = [];
const money: readonly AmountRule[] = [moneyBefore];

/** The rules that can read something at a word; a cheap test that spares them most words. */
function rulesFor({ words, lexicon }: Passage, at: number, distance: number): readonly AmountRule[] {
  const word = words[at];
  if (!word || (word.kind === 'letters' && word.glued && words[at - 1]?.kind === 'letters')) return none;
  if (distance === 0 || lexicon.multiples.has(word.lower)) return amountRules;
  if (at === 0 && words.length < 8 && lexicon.unitWords.at(words, 0)) return amountRules;
  if (distance > currencyReach) return none;
  const opens = openers.has(word.lower) || word.kind === 'mark';
  if (distance === 1 && opens && (words[at + 1]?.kind === 'digits' || rowAt(words, at + 1, lexicon)))
    return amountRules;
  return word.lower === 'a' && words[at + 1]?.text !== '$' ? none : money;
}

/** For each word, how many words on the next number stands: 0 for a number itself. */
function distancesToNumber({ words, lexicon }: Passage): number[] {
  const distances: number[] = [];
  let distance = Infinity;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at];
    const isNumber = word !== undefined && (word.kind === 'digits' || lexicon.numerals.has(word.lower));
    distance = isNumber ? 0 : distance + 1;
    distances[at] = distance;
  }
  return distances;
}
