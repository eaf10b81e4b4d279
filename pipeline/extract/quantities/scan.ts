import type { Amount, Passage } from './amount.ts';
import { rowAt } from './numerals/group.ts';
import { amountRules } from './rules.ts';

/** Reads all amounts of a passage, from left to right, none inside another. */
export function scanAmounts(passage: Passage): Amount[] {
  const amounts: Amount[] = [];
  let at = 0;
  while (at < passage.words.length) {
    const amount = canStart(passage, at) ? readAt(passage, at) : undefined;
    if (amount) amounts.push(amount);
    at = amount ? Math.max(amount.next, at + 1) : at + 1;
  }
  return amounts;
}

function readAt(passage: Passage, at: number): Amount | undefined {
  for (const rule of amountRules) {
    const amount = rule.read(passage, at);
    if (amount) return amount;
  }
  return undefined;
}

const openers: ReadonlySet<string> = new Set(['a', 'an', 'minus', 'negative']);

/** A cheap test that spares the rules most words. */
function canStart({ words, lexicon }: Passage, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.kind === 'digits') return true;
  if (word.kind === 'letters') {
    if (words[at - 1]?.kind === 'letters' && word.glued) return false;
    if (lexicon.numerals.has(word.lower) || lexicon.multiples.has(word.lower)) return true;
    if (at === 0 && words.length < 8 && lexicon.unitWords.at(words, 0)) return true;
    const after = words[at + 1];
    if (openers.has(word.lower) && (after?.kind === 'digits' || rowAt(words, at + 1, lexicon))) return true;
    return (word.lower !== 'a' || after?.text === '$') && numberFollows({ words, lexicon }, at);
  }
  return lexicon.numerals.has(word.text) || numberFollows({ words, lexicon }, at) || words[at + 1]?.kind === 'digits';
}

/** True when digits stand within four words: a currency may begin here. */
function numberFollows({ words, lexicon }: Pick<Passage, 'words' | 'lexicon'>, at: number): boolean {
  for (let ahead = at + 1; ahead <= at + 4; ahead += 1) {
    const word = words[ahead];
    if (!word) return false;
    if (word.kind === 'digits' || lexicon.numerals.has(word.lower)) return true;
  }
  return false;
}
