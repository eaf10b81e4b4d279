/** Which entities the words of a sentence stand for. Numbers are positions in the article's list of entities. */
import type { Mention } from '../../schemas/extracted.ts';
import type { EntityKind } from '../../schemas/vocabulary.ts';
import type { MarkedArticle } from './document.ts';
import type { Sentence, Token } from './grammar/sentence.ts';
import { withConjuncts } from './grammar/structure/coordination.ts';
import { prepositionalPhrases } from './grammar/structure/prepositions.ts';
import { childrenOf, hasRelation } from './grammar/structure/tree.ts';

export interface Naming {
  readonly sentence: Sentence;
  /** The entities that a word names, conjuncts not opened. */
  readonly at: (token: Token) => readonly number[];
  /** Those of a noun phrase: the noun itself, else who it belongs to ("Kenyan exports", "Kabul's budget", "the army of Chad"). */
  readonly ofPhrase: (noun: Token) => readonly number[];
  /** All that stand before a noun or behind "of", works included: "its cost" names a project. */
  readonly around: (noun: Token) => readonly number[];
  /** The parties whose the noun is, without the noun itself. */
  readonly owners: (noun: Token) => readonly number[];
  readonly kindOf: (entity: number) => EntityKind;
  /** The country of a city that stands for its government or lies in it; else the entity itself. */
  readonly party: (entity: number) => number;
}

const parties: ReadonlySet<EntityKind> = new Set([
  'country',
  'region',
  'person',
  'organisation',
  'government',
  'armed_group',
  'people',
]);

/** Whether an entity can have, do, pay or suffer something. */
export function isParty(kind: EntityKind): boolean {
  return parties.has(kind);
}

/**
 * Reads the mentions of one sentence.
 * @param standsFor whom a word stands for that no mention covers
 */
export function namingIn(
  { entities, mentions, sentences }: MarkedArticle,
  passage: number,
  standsFor: (token: Token) => readonly number[] = () => [],
): Naming {
  const sentence = sentences[passage] as Sentence;
  const here = mentions.filter((mention) => mention.passage === passage);
  const kindOf = (entity: number): EntityKind => entities[entity]?.kind ?? 'organisation';
  const at = (token: Token): readonly number[] => {
    const mention = widest(here.filter(({ start, end }) => start <= token.start && token.end <= end));
    return mention === undefined ? standsFor(token) : [mention.entity, ...mention.others];
  };
  /** "BAKU, Azerbaijan — Opposition leaders": a dateline does not belong to what follows. */
  const isAcrossDash = (child: Token, noun: Token): boolean =>
    sentence.tokens.slice(child.index, noun.index).some(({ text }) => /^[—–]$/.test(text));
  const inModifiers = (noun: Token): number[] =>
    childrenOf(sentence, noun, 'nmod:poss', 'compound', 'amod', 'nmod', 'det')
      .filter((child) => child.index < noun.index && !isAcrossDash(child, noun))
      .flatMap((child) => [...childrenOf(sentence, child, 'compound', 'amod'), ...withConjuncts(sentence, child)])
      .flatMap((child) => {
        if (child.text.toLowerCase() === 'whose') return ofAntecedent(child);
        return at(child).length > 0 || !hasRelation(child, 'nmod:poss') ? at(child) : ofPhrase(child);
      });
  /** "Russia, whose share": who stands right before the relative. */
  const ofAntecedent = ({ index }: Token): readonly number[] => {
    const before = sentence.tokens[index - 1];
    const noun = before?.text === ',' ? sentence.tokens[index - 2] : before;
    return noun === undefined ? [] : at(noun);
  };
  /** "the Turkish contractor Anadolu Yapi": the name right behind a noun of the singular, however it is attached. */
  const nameAfter = (noun: Token): readonly number[] => {
    const next = sentence.tokens[noun.index + 1];
    const starts = here.find(({ start }) => start === next?.start);
    return next?.upos === 'PROPN' && noun.xpos === 'NN' && starts !== undefined && isParty(kindOf(starts.entity))
      ? at(next)
      : [];
  };
  const behind = (noun: Token): number[] =>
    prepositionalPhrases(sentence, noun, 'of', 'by').flatMap(({ head }) => at(head));
  const owners = (noun: Token): number[] => {
    const before = inModifiers(noun)
      .map(party)
      .filter((entity) => isParty(kindOf(entity)));
    return before.length > 0 ? before : behind(noun).filter((entity) => isParty(kindOf(entity)));
  };
  const ofPhrase = (noun: Token): readonly number[] => {
    const own = at(noun);
    if (own.length > 0) return own;
    const named = childrenOf(sentence, noun, 'appos', 'flat').flatMap(at);
    if (named.length > 0) return named;
    const after = nameAfter(noun);
    return after.length > 0 ? after : owners(noun);
  };
  const party = (entity: number): number => {
    if (kindOf(entity) !== 'city') return entity;
    const country = entities[entity]?.country ?? null;
    const found = entities.findIndex((one) => one.kind === 'country' && one.country === country);
    return country === null || found === -1 ? entity : found;
  };
  const around = (noun: Token): number[] => [...at(noun), ...inModifiers(noun), ...behind(noun)];
  return { sentence, at, around, ofPhrase, owners, kindOf, party };
}

function widest(mentions: readonly Mention[]): Mention | undefined {
  return mentions.reduce<Mention | undefined>(
    (best, one) => (best === undefined || one.end - one.start > best.end - best.start ? one : best),
    undefined,
  );
}
