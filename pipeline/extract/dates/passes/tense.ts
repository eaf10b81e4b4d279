import type { Sentence } from '../../grammar/sentence.ts';
import { isPredicate } from '../../grammar/structure/clause.ts';
import { ancestorsOf, tokenAt } from '../../grammar/structure/tree.ts';
import { modalityOf, tenseOf } from '../../grammar/structure/verb.ts';
import type { DatePassage, FoundDate } from '../rule.ts';

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
    return isPast(passage, first - reach, next + reach) && !isFuture(passage, first - reach, next + reach)
      ? 'past'
      : 'future';
  if (isFuture(passage, first - reach, next + reach)) return 'future';
  if (isPast(passage, first - reach * 2, next + reach * 2)) return 'past';
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

function isFuture({ words, lexicon }: DatePassage, from: number, to: number): boolean {
  return words.slice(Math.max(0, from), to).some(({ lower }) => lexicon.tenses.get(lower) === 1);
}

function isPast({ words, lexicon }: DatePassage, from: number, to: number): boolean {
  return words
    .slice(Math.max(0, from), to)
    .some(({ lower }) => lexicon.tenses.get(lower) === -1 || /.{3}ed$/.test(lower));
}
