import type { Sentence } from '../../grammar/sentence.ts';
import { isPredicate } from '../../grammar/structure/clause.ts';
import { ancestorsOf, tokenAt } from '../../grammar/structure/tree.ts';
import { modalityOf, tenseOf } from '../../grammar/structure/verb.ts';
import type { DatePassage, FoundDate } from '../rule.ts';

const future: ReadonlySet<string> = new Set(
  'will shall due scheduled expected slated planned upcoming plans plan set hopes aims ahead'.split(' '),
);
const past: ReadonlySet<string> = new Set(
  'was were had did said went came took rose fell grew held met won left sent told gave began made became lost'.split(
    ' ',
  ),
);
const reach = 14;

/** Where the verbs near a date point: by the words around it, and by the tags where the passage is parsed. */
export function tenseAt(
  passage: DatePassage,
  sentence: Sentence | undefined,
  { first, next }: FoundDate,
): 'past' | 'future' | null {
  const { words } = passage;
  const told = sentence && tenseByParse(sentence, words[first]?.start ?? -1);
  if (told !== undefined) return told;
  const before = words[first - 1]?.lower === 'the' ? words[first - 2]?.lower : words[first - 1]?.lower;
  if (before === 'by' || before === 'until' || before === 'till')
    return isPast(words, first - reach, next + reach) && !isFuture(words, first - reach, next + reach)
      ? 'past'
      : 'future';
  if (isFuture(words, first - reach, next + reach)) return 'future';
  if (isPast(words, first - reach * 2, next + reach * 2)) return 'past';
  return sentence?.tokens.some(({ xpos }) => xpos === 'VBD') ? 'past' : null;
}

/** The tense of the nearest verb above the date that has one; "may start in March" lies ahead. */
function tenseByParse(sentence: Sentence, start: number): 'past' | 'future' | undefined {
  const token = tokenAt(sentence, start);
  for (const verb of token === undefined ? [] : ancestorsOf(sentence, token)) {
    if (!isPredicate(sentence, verb)) continue;
    if (modalityOf(sentence, verb) !== undefined) return 'future';
    const tense = tenseOf(sentence, verb);
    if (tense === 'past' || tense === 'future') return tense;
    return undefined;
  }
  return undefined;
}

function isFuture(words: DatePassage['words'], from: number, to: number): boolean {
  return words.slice(Math.max(0, from), to).some(({ lower }) => future.has(lower));
}

function isPast(words: DatePassage['words'], from: number, to: number): boolean {
  return words.slice(Math.max(0, from), to).some(({ lower }) => past.has(lower) || /.{3}ed$/.test(lower));
}
