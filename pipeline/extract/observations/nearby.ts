/** What a sum of money measures when the grammar does not tie it to a word that says so. */
import type { MarkedArticle } from '../document.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import type { Dimension } from '../../../schemas/vocabulary.ts';
import type { Frame } from './frame.ts';
import type { ObservationLexicon } from './lexicon.ts';
import { type NamedMeasure, namedBy } from './named.ts';

/** How many words before the number the measure may be named. */
const reach = 14;

/** "It is worth $5bn", "they reached $5bn": pronouns that go on with what the sentence before named. */
const pronouns = /^(?:it|they|this|that|these|those|which)$/i;

/**
 * The nearest measure before the number: in its own clause ("rice exports shrank to 16 mt valued at $5bn"); where a pronoun
 * is what the number is said of, the last measure of the sentence before.
 */
export function nearestMeasure(
  frame: Frame,
  start: number,
  dimension: Dimension,
  lexicon: ObservationLexicon,
  before: Sentence | undefined,
  isName: (token: Token) => boolean,
): NamedMeasure | undefined {
  const isSaidOfPronoun = frame.nouns.some(({ token }) => token.upos === 'PRON' && pronouns.test(token.text));
  if (isSaidOfPronoun) {
    const own = lastMeasure(frame.sentence, wordsBefore(frame.sentence, start, Infinity), dimension, lexicon, isName);
    return own ?? (before && lastMeasure(before, before.tokens, dimension, lexicon));
  }
  return lastMeasure(frame.sentence, wordsBefore(frame.sentence, start), dimension, lexicon, isName);
}

/** The words of the clause before the number, as far as the last mark that ends a thought. */
function wordsBefore({ tokens }: Sentence, start: number, far = reach): readonly Token[] {
  const before = tokens.filter((token) => token.end <= start).slice(-Math.min(far, tokens.length));
  const mark = before.findLastIndex(({ text }) => /^[;:—–()"“”]$/.test(text));
  return before.slice(mark + 1);
}

function lastMeasure(
  sentence: Sentence,
  words: readonly Token[],
  dimension: Dimension,
  lexicon: ObservationLexicon,
  isName: (token: Token) => boolean = () => false,
): NamedMeasure | undefined {
  for (const token of words.toReversed()) {
    // The parser may take a noun for a verb: "goods exports fell".
    if (token.upos !== 'NOUN' && !(token.upos === 'VERB' && token.xpos === 'VBZ')) continue;
    const found = namedBy(sentence, token, dimension, lexicon, isName);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The sentence before, within the same paragraph or the one before it. */
export function sentenceBefore({ passages, sentences }: MarkedArticle, passage: number): Sentence | undefined {
  const [here, before] = [passages[passage], passages[passage - 1]];
  if (here === undefined || before === undefined || here.paragraph - before.paragraph > 1) return undefined;
  return sentences[passage - 1];
}
