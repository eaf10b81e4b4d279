/** The two sides of a number: "between A and B", "from A to B". */
import { prepositionalPhrases } from '../grammar/structure/prepositions.ts';
import { isParty, type Naming } from '../naming.ts';
import type { Frame } from './frame.ts';

/** Whose the number is, and with whom. */
export interface Sides {
  readonly subjects: readonly number[];
  readonly counterpart: number | null;
}

/** Nouns of movement that belong to where it ends. */
const inward: ReadonlySet<string> = new Set(['arrival', 'import', 'inflow', 'crossing', 'entry']);

/** "shipments from A to B" are A's with B, "arrivals from A to B" are B's with A. */
export function routeOf({ sentence, nouns }: Frame, naming: Naming): Sides | undefined {
  for (const { token } of nouns) {
    const end = (preposition: string): number | undefined =>
      prepositionalPhrases(sentence, token, preposition)
        .flatMap((phrase) => naming.ofPhrase(phrase.head))
        .map(naming.party)
        .find((entity) => isParty(naming.kindOf(entity)));
    const [from, to] = [end('from'), end('to')];
    if (from === undefined || to === undefined || from === to) continue;
    return inward.has(token.lemma) ? { subjects: [to], counterpart: from } : { subjects: [from], counterpart: to };
  }
  return undefined;
}

/** "between A and B", and nouns that stand for both ("the two countries"). */
export function betweenOf(frame: Frame, naming: Naming): number[] {
  const heads = [...frame.nouns.map(({ token }) => token), ...(frame.verb === null ? [] : [frame.verb])];
  const found = heads.flatMap((head) =>
    prepositionalPhrases(frame.sentence, head, 'between').flatMap((phrase) => naming.at(phrase.head)),
  );
  return unique(found.map(naming.party)).filter((entity) => isParty(naming.kindOf(entity)));
}

/** "trade between the two countries, with bilateral figures reaching $5m": the pair is named elsewhere in the sentence. */
export function pairInSentence({ sentence }: Frame, naming: Naming): number[] {
  const pairs = sentence.tokens
    .map((token) => unique(naming.at(token).map(naming.party)))
    .filter(({ length }) => length === 2);
  return pairs.at(-1) ?? [];
}

/** Each number once, in order. */
export function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}
