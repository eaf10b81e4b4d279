/** Which of the entities named in a text can be a party to an event, and as whom they act. */
import type { ExtractedEntity, Mention } from '../../../schemas/extracted.ts';
import type { EntityKind } from '../../../schemas/vocabulary.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { childrenOf, headOf } from '../grammar/structure/tree.ts';
import { markerOf } from '../clauses/nominal.ts';
import type { EventLexicon } from './lexicon.ts';

/** The entities of an article as parties. All numbers are places in the article's list of entities. */
export interface Parties {
  readonly kindOf: (entity: number) => EntityKind;
  /** The country in which an entity lies or to which it belongs, if the article names that country. */
  readonly countryOf: (entity: number) => number[];
  /** The party that an entity is; a capital counts for its country if asked. */
  readonly asParty: (entity: number, capitals: boolean) => number[];
}

const kinds: ReadonlySet<EntityKind> = new Set([
  'country',
  'person',
  'organisation',
  'government',
  'armed_group',
  'people',
]);

/** Reads the entities of an article as parties: "Bank of Japan" and "Revolutionary Guards" act as their country. */
export function partiesOf(entities: readonly ExtractedEntity[], lexicon: EventLexicon): Parties {
  const kindOf = (entity: number): EntityKind => entities[entity]?.kind ?? 'organisation';
  const countryOf = (entity: number): number[] => {
    const iso3 = entities[entity]?.country ?? null;
    const found = entities.findIndex(({ kind, country }) => kind === 'country' && country === iso3);
    return found < 0 || iso3 === null ? [] : [found];
  };
  const isOrgan = (entity: number): boolean =>
    kindOf(entity) === 'organisation' && isStateOrgan(entities[entity]?.name ?? '', lexicon);
  const asParty = (entity: number, capitals: boolean): number[] => {
    const kind = kindOf(entity);
    if (kinds.has(kind)) return isOrgan(entity) && countryOf(entity).length > 0 ? countryOf(entity) : [entity];
    const seat = capitals && kind === 'city' && lexicon.capitals.has(entities[entity]?.name ?? '');
    if (!seat) return [];
    return countryOf(entity).length > 0 ? countryOf(entity) : [entity];
  };
  return { kindOf, countryOf, asParty };
}

/** True for the name of an organ of state: "Ministry of Trade", "Indonesian Air Force", "National Assembly", "Bank of Japan". */
function isStateOrgan(name: string, { classes }: EventLexicon): boolean {
  const words = name.toLowerCase().split(/[\s-]+/);
  if (classes.get(words.join('-'))?.has('organ-name')) return true;
  const of = words.indexOf('of');
  return [words, words.slice(0, Math.max(0, of))]
    .flatMap((run) => [run.slice(-1), run.slice(-2), run.slice(-3)])
    .some((run) => classes.get(run.join('-'))?.has('named-organ'));
}

/**
 * "Hundreds of Kenyans", "two Britons", "an Israeli": citizens are no party, "the Russians" are their country.
 */
export function isCitizens(sentence: Sentence, token: Token, { form }: Mention): boolean {
  if (form !== 'demonym' || /^(?:amod|compound|nmod:poss)/.test(token.deprel) || token.upos === 'ADJ') return false;
  const before = childrenOf(sentence, token, 'det', 'nummod');
  const counted = before.some(({ lemma, deprel }) => deprel === 'nummod' || lemma === 'a' || lemma === 'some');
  const definite = before.some(({ lemma }) => lemma === 'the');
  const head = headOf(sentence, token);
  const ofMany = token.deprel === 'nmod' && markerOf(sentence, token) === 'of' && /^NN?S?$|^CD$/.test(head?.xpos ?? '');
  const plural = /^NNP?S$/.test(token.xpos);
  return counted || (plural && (!definite || (ofMany && head?.xpos === 'NNS')));
}
