/** The two sides of a number: "between A and B"; which of several parties a number of several belongs to. */
import type { Quantity } from '../../../schemas/extracted.ts';
import type { Token } from '../grammar/sentence.ts';
import { subjectsOf } from '../grammar/structure/clause.ts';
import { conjunctsOf } from '../grammar/structure/coordination.ts';
import { prepositionalPhrases } from '../grammar/structure/prepositions.ts';
import { childrenOf, hasRelation, headOf } from '../grammar/structure/tree.ts';
import { isParty, type Naming } from '../naming.ts';
import { distinct } from './distinct.ts';
import type { Frame } from './frame.ts';

/** Whose the number is, and with whom. */
export interface Sides {
  readonly subjects: readonly number[];
  readonly counterpart: number;
}

/** "between A and B", and nouns that stand for both ("the two countries"). */
export function betweenOf(frame: Frame, naming: Naming, noun: Token | null = null): number[] {
  const heads = [
    ...(noun === null ? [] : [noun]),
    ...frame.nouns.map(({ token }) => token),
    ...(frame.verb === null ? [] : [frame.verb]),
  ];
  const found = heads.flatMap((head) =>
    prepositionalPhrases(frame.sentence, head, 'between').flatMap((phrase) => naming.at(phrase.head)),
  );
  return distinct(found.map(naming.party)).filter((entity) => isParty(naming.kindOf(entity)));
}

/** "trade between the two countries, with bilateral figures reaching $5m": the pair is named elsewhere in the sentence. */
export function pairInSentence({ sentence }: Frame, naming: Naming): number[] {
  const pairs = sentence.tokens
    .map((token) => distinct(naming.at(token).map(naming.party)))
    .filter(({ length }) => length === 2);
  return pairs.at(-1) ?? [];
}

/** "China and Japan bought 5 and 3 tonnes respectively": as many parties as numbers, each its own. */
export function alignedSubject({ sentence, anchor, nouns, verb }: Frame, naming: Naming): number | undefined {
  if (verb === null || !sentence.tokens.some(({ lemma }) => lemma === 'respectively')) return undefined;
  const parties = distinct(
    subjectsOf(sentence, verb)
      .map((token) => naming.ofPhrase(token).map(naming.party)[0])
      .filter((entity) => entity !== undefined),
  );
  const rows = [anchor, ...nouns.map(({ token }) => token)].map((token) => ({
    token,
    all: conjunctsOf(sentence, token),
  }));
  const row = rows.find(({ all }) => all.length === parties.length && all.length > 1);
  return row && parties[row.all.indexOf(row.token)];
}

/** "owned 45 percent by Rio Tinto and 40 percent by Chinalco": whose a part is, said right behind it. */
export function partBy({ sentence }: Frame, { end }: Quantity, naming: Naming): number | undefined {
  const next = sentence.tokens.find(({ start }) => start >= end);
  if (next?.text.toLowerCase() !== 'by') return undefined;
  const [entity] = naming.ofPhrase(headOf(sentence, next) ?? next).map(naming.party);
  return entity !== undefined && isParty(naming.kindOf(entity)) ? entity : undefined;
}

/**
 * "Spain absorbed 22 percent of Moroccan exports": who has the part, and whose the whole is. Undefined where nobody has
 * it ("oil makes up 90 percent of Angola's exports").
 * @param doers who does what the clause says
 */
export function partOfWhole({ sentence, anchor }: Frame, naming: Naming, doers: readonly number[]): Sides | undefined {
  if (hasRelation(anchor, 'nsubj')) return undefined;
  const wholes = prepositionalPhrases(sentence, anchor, 'of', 'in')
    .map(({ head }) => head)
    // "took 36 percent of sales and Canada 4 percent": another part is not the whole.
    .filter((head) => childrenOf(sentence, head, 'nummod').length === 0);
  const owner = wholes.flatMap(naming.ofPhrase).map(naming.party);
  const [subject] = doers;
  const counterpart = owner.find((entity) => !doers.includes(entity));
  return subject === undefined || counterpart === undefined ? undefined : { subjects: doers, counterpart };
}
