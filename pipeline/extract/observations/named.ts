/** What the nouns around a number call it: "death toll", "budget support", "turnover with", "the value of exports". */
import type { Indicator } from '../../../schemas/vocabulary.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { prepositionalPhrases } from '../grammar/structure/prepositions.ts';
import { childrenOf } from '../grammar/structure/tree.ts';
import type { Lookup, ObservationLexicon } from './lexicon.ts';

export interface NamedMeasure {
  readonly indicator: Indicator;
  readonly noun: Token;
}

/** How many words of a phrase of the lexicon stand before its last noun. */
const longest = 3;

/**
 * The longest phrase of the lexicon that ends with the noun, or opens with it ("cost of living"); else the noun alone.
 * A container ("the value of exports") and a noun that says nothing by itself take what stands before them or behind "of".
 */
export function namedBy(
  sentence: Sentence,
  noun: Token,
  dimension: Lookup,
  lexicon: ObservationLexicon,
  isName: (token: Token) => boolean = () => false,
): NamedMeasure | undefined {
  // "the Export-Import Bank": what stands inside a name measures nothing.
  if (isName(noun)) return undefined;
  const find = (phrases: readonly string[]): Indicator | undefined =>
    phrases.map((phrase) => lexicon.ofNoun(phrase, dimension)).find((indicator) => indicator !== undefined);
  const whole = find([...phrasesBehind(sentence, noun), ...phrasesBefore(sentence, noun)]);
  if (whole !== undefined) return { indicator: whole, noun };
  const own = find(formsOf(noun));
  const isContainer = lexicon.isContainer(noun.lemma);
  if (own !== undefined && !isContainer) return { indicator: own, noun };
  // "passenger trips" are no passengers.
  const isCounted = dimension === 'count' || dimension === 'people';
  const before = isCounted && !isContainer ? [] : childrenOf(sentence, noun, 'compound', 'amod').toReversed();
  const behind = isContainer ? prepositionalPhrases(sentence, noun, 'of', 'for', 'in').map(({ head }) => head) : [];
  for (const token of [...before, ...behind].filter((one) => !isName(one))) {
    const indicator = find([...phrasesBefore(sentence, token), ...formsOf(token)]);
    if (indicator !== undefined) return { indicator, noun };
  }
  return own === undefined ? undefined : { indicator: own, noun };
}

/** The lemma and, for nouns that only have a plural, the word itself: "proceeds", "arrears". */
export function formsOf({ lemma, text }: Token): string[] {
  return [...new Set([lemma.toLowerCase(), text.toLowerCase()])];
}

/** "trade turnover", "foreign direct investment", the longest first. */
function phrasesBefore({ tokens }: Sentence, noun: Token): string[] {
  const before: string[] = [];
  const found: string[] = [];
  for (let at = noun.index - 1; at >= noun.index - longest; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.upos === 'PUNCT' && token.text !== '-') || token.upos === 'DET') break;
    before.unshift(token.upos === 'NOUN' ? token.lemma.toLowerCase() : token.text.toLowerCase());
    const start = before.join(' ').replaceAll(' - ', '-');
    found.unshift(...formsOf(noun).map((form) => `${start} ${form}`));
  }
  return found;
}

/** "cost of living", "turnover with", "city of". */
function phrasesBehind(sentence: Sentence, noun: Token): string[] {
  return prepositionalPhrases(sentence, noun).flatMap(({ preposition, head }) =>
    formsOf(noun).flatMap((form) => [
      ...formsOf(head).map((behind) => `${form} ${preposition} ${behind}`),
      `${form} ${preposition}`,
    ]),
  );
}
