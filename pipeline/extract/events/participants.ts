import type { EntityKind } from '../../../schemas/vocabulary.ts';
import type { ExtractedEntity, Mention } from '../../../schemas/extracted.ts';
import { modifiersOf, phrasesOfNoun } from '../clauses/nominal.ts';
import { childrenOf } from '../grammar/structure/tree.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import type { EventLexicon } from './lexicon.ts';
import { isCitizens, partiesOf } from './parties.ts';
import { phrasesIn } from './phrases.ts';
import { isFirstPerson } from './speakers.ts';
import { contents, inClass } from './words.ts';

/** Who the words of a sentence stand for. All numbers are places in the article's list of entities. */
export interface Participants {
  /** The entities named at a word, whatever their kind. */
  readonly named: (token: Token) => number[];
  /** The parties that a noun phrase stands for as a doer: "Kazakh delegation" is Kazakhstan. */
  readonly doers: (token: Token) => number[];
  /** The parties that a noun phrase stands for as the one concerned; a capital counts for its country if asked. */
  readonly concerned: (token: Token, capitals: boolean) => number[];
  /** The parties whose the thing is: "Iran's tanker", "the Iranian tanker", "a tanker of Iran". */
  readonly owners: (token: Token) => number[];
  /** Whose deed a noun names: "the Israeli strike", "an attack by Boko Haram", "Russia's blockade". */
  readonly authors: (noun: Token) => number[];
  /** The country in which a place that is named lies, or which is named itself. */
  readonly countryAt: (token: Token) => number[];
  /** Every entity whose name stands at a word, the shortest name first: "the hospital in Juba" names Juba too. */
  readonly standing: (token: Token) => number[];
  /** Those of them that stand before the noun. */
  readonly possessors: (token: Token) => number[];
  readonly kindOf: (entity: number) => EntityKind;
}

const unique = (list: readonly number[]): number[] => [...new Set(list)];

/**
 * Reads the mentions of one sentence for its events.
 * @param home the country of a state's organ that the sentence itself does not name
 * @param speakers whom "we" stands for
 */
export function participantsIn(
  sentence: Sentence,
  mentions: readonly Mention[],
  entities: readonly ExtractedEntity[],
  lexicon: EventLexicon,
  home: (offset: number, ofStory?: boolean) => number[],
  speakers: (token: Token) => readonly number[] = () => [],
): Participants {
  const mentionAt = (token: Token): Mention | undefined =>
    mentions
      .filter(({ start, end }) => start <= token.start && token.end <= end)
      .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  const { kindOf, countryOf, asParty } = partiesOf(entities, lexicon);
  const acts = (token: Token): boolean =>
    ['agent', 'organ', 'troops', 'police', 'missile', 'drone', 'aircraft', 'explosive', 'ship'].some((name) =>
      isWord(token, name),
    );
  const isWord = (token: Token, name: string): boolean => inClass(lexicon.classes, sentence, token, name);

  const named = (token: Token): number[] => {
    const mention = mentionAt(token);
    return mention ? [mention.entity, ...mention.others] : [];
  };
  const asCountry = (entity: number): number[] => {
    const country = countryOf(entity);
    return country.length > 0 ? country : [entity];
  };
  const partiesAt = (token: Token, capitals: boolean): number[] => {
    const mention = mentionAt(token);
    if (!mention && isFirstPerson(token)) return [...speakers(token)];
    if (!mention || isCitizens(sentence, token, mention)) return [];
    return unique([mention.entity, ...mention.others].flatMap((entity) => asParty(entity, capitals)));
  };

  const { beside, within, behind, members, bound } = phrasesIn(sentence, partiesAt, (noun) =>
    isWord(noun, 'citizen') ? [] : doers(noun),
  );
  const isOwned = (token: Token): boolean => childrenOf(sentence, token, 'nmod:poss').length > 0;
  const of = (noun: Token, prepositions: readonly string[], capitals: boolean): number[] =>
    prepositions.flatMap((preposition) =>
      phrasesOfNoun(sentence, noun, preposition, 0).flatMap((child) => (capitals ? seated(child) : doers(child))),
    );
  const seated = (child: Token): number[] =>
    named(child).flatMap((entity) =>
      ['city', 'province', 'facility'].includes(kindOf(entity)) ? asCountry(entity) : asParty(entity, true),
    );
  /** "Haitian president Jovenel Moise": an office-holder with a name is the person. */
  const titled = (token: Token): number[] => {
    const comma = sentence.tokens[token.index + 1]?.text === ',' ? 1 : 0;
    const next = sentence.tokens[token.index + 1 + comma];
    const together =
      comma === 0 || (next?.head === token.head && next.deprel === token.deprel) || next?.deprel === 'appos';
    return next && together && token.upos === 'NOUN'
      ? named(next).filter((entity) =>
          (comma === 0 ? ['person'] : ['person', 'organisation', 'armed_group']).includes(kindOf(entity)),
        )
      : [];
  };

  /** "A Chinese builder", "Polish opposition parties": of a country, but not the country. */
  const isPrivate = (token: Token): boolean => {
    const kinds = childrenOf(sentence, token, 'amod', 'compound').map(({ lemma }) => lemma.toLowerCase());
    if (kinds.some((kind) => /^(?:ruling|governing|opposition)$/.test(kind))) return true;
    return isWord(token, 'private') && !kinds.some((kind) => /^(?:state|public|national)$/.test(kind));
  };
  /** Whom an organ or body acts for; "his minister", "Ghani's government" act for no person, "his army" does. */
  const principals = (token: Token): number[] => {
    const own = childrenOf(sentence, token, 'nmod:poss').some(({ upos }) => upos === 'PRON');
    return within(token).filter((entity) => {
      const kind = kindOf(entity);
      if (kind === 'person') return own && isWord(token, 'troops');
      return !isPrivate(token) || (kind !== 'country' && kind !== 'people');
    });
  };

  const doers = (token: Token): number[] => {
    if (token.xpos === 'PRP$' && named(token).length === 0) return bound(token);
    const here = [...titled(token), ...partiesAt(token, true)];
    if (here.length > 0) return unique(here.slice(0, titled(token).length || here.length));
    const name = beside(token);
    if (name.length > 0) return unique(name);
    if (!acts(token) || named(token).length > 0) {
      const inner = contents(lexicon.classes, sentence, token).slice(1).flatMap(doers);
      return unique([...inner, ...of(token, ['including'], false)]);
    }
    const ways = [
      () => principals(token),
      () => of(token, ['of', 'from', 'for', 'including'], false),
      () => (isWord(token, 'organ') ? of(token, ['of', 'in', 'at'], true) : []),
      () => behind(token),
      () => (isWord(token, 'state-organ') && !isOwned(token) ? home(token.start) : []),
    ];
    for (const way of ways) {
      const found = unique(way());
      if (found.length > 0) return found;
    }
    return [];
  };

  const isFormer = (token: Token): boolean =>
    childrenOf(sentence, token, 'amod').some(({ lemma }) => lemma === 'former' || lemma === 'ex');
  const owners = (token: Token): number[] => {
    if (isWord(token, 'citizen') || isFormer(token)) return [];
    const own = unique([...within(token), ...of(token, ['of', 'from', 'by'], false)]);
    return own.length > 0 ? own : unique(phrasesOfNoun(sentence, token, 'of', 0).flatMap(owners));
  };

  const concerned = (token: Token, capitals: boolean): number[] => {
    const here = titled(token).length > 0 ? titled(token) : partiesAt(token, capitals);
    if (here.length > 0) return unique(here);
    if (named(token).length > 0) return [];
    const name = beside(token);
    if (name.length > 0) return unique(name);
    const among = unique(members(token));
    if (among.length > 0) return among;
    const inner = contents(lexicon.classes, sentence, token).slice(1);
    const own = unique([...inner.flatMap((noun) => concerned(noun, capitals)), ...owners(token)]);
    // "Accused the government", "urged the authorities": the organ of a state stands for it here, too.
    const rules = ['government', 'troops', 'police'].some((name) => isWord(token, name));
    const definite = childrenOf(sentence, token, 'det').some(({ text }) => text.toLowerCase() === 'the');
    const bare = token.xpos === 'NNS' && childrenOf(sentence, token, 'det', 'nummod').length === 0;
    const organ = rules && isWord(token, 'state-organ') && !isOwned(token) && (definite || bare);
    return own.length === 0 && organ ? home(token.start, true) : own;
  };

  /** A country beside the noun may be where it happened ("the Pakistan attack"), its adjective is not. */
  const authors = (noun: Token): number[] => {
    const beforehand = modifiersOf(sentence, noun).filter(
      (child) =>
        child.deprel !== 'compound' ||
        mentionAt(child)?.form !== 'name' ||
        named(child).some((one) => kindOf(one) !== 'country'),
    );
    const found = [
      ...beforehand.flatMap((child) => (named(child).length > 0 ? partiesAt(child, false) : doers(child))),
      ...of(noun, ['by'], false),
    ];
    return unique(found);
  };

  const standing = (token: Token): number[] =>
    mentions
      .filter(({ start, end }) => start <= token.start && token.end <= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
      .flatMap(({ entity }) => [...capitalAt(token, entity), entity]);
  /** "Sent troops to Juba": the town, where its name was taken for the government that sits there. */
  const capitalAt = (token: Token, country: number): number[] =>
    kindOf(country) === 'country'
      ? entities.flatMap(({ kind, name }, entity) => {
          const own = kind === 'city' && lexicon.capitals.has(name) && name.split(' ').includes(token.text);
          return own && countryOf(entity).includes(country) ? [entity] : [];
        })
      : [];

  const countryAt = (token: Token): number[] => unique(named(token).flatMap(countryOf));

  return { named, standing, doers, concerned, owners, authors, countryAt, possessors: within, kindOf };
}
