/** Who is who by the words around a number: what the parties of its verbs and nouns are to it, as the lexicon tells. */
import type { Indicator } from '../../../schemas/vocabulary.ts';
import type { Token } from '../grammar/sentence.ts';
import { indirectObjectsOf, objectsOf } from '../grammar/structure/clause.ts';
import { type PrepositionalPhrase, prepositionalPhrases } from '../grammar/structure/prepositions.ts';
import { childrenOf, hasRelation } from '../grammar/structure/tree.ts';
import { withNested } from './nested.ts';
import { alike, type PartyFrame, type PartyFrames, prepositions } from './party-frames.ts';
import { isParty, type Naming } from '../naming.ts';
import { distinct } from './distinct.ts';
import { doingNouns } from './doers.ts';
import type { Frame } from './frame.ts';

/** What the words claim; whoever comes first in a list has the better claim. */
export interface Claims {
  readonly subject: readonly number[];
  readonly counterpart: readonly number[];
  readonly place: readonly number[];
  /** True when the verb says that who does it is no party of the number. */
  readonly isNobodys: boolean;
}

interface Claim {
  readonly role: 'subject' | 'counterpart' | 'place' | 'nobody';
  readonly entities: readonly number[];
}

/** Reads the claims of the nouns, nearest first, then those of the verbs that have the number or its nouns in their clause. */
export function claimsOf(
  frame: Frame,
  indicator: Indicator,
  noun: Token | null,
  naming: Naming,
  frames: PartyFrames,
): Claims {
  const { anchor, nouns, sentence, verb } = frame;
  const tied = [noun, ...nouns.filter(({ tie }) => tie !== 'object').map(({ token }) => token)];
  // "Iran remains its main customer": the predicate is a noun.
  const predicate = verb !== null && verb.upos === 'NOUN' ? [verb] : [];
  const named = distinct([...tied.filter((token) => token !== null), ...predicate]);
  // "the last tranche of its IMF loan": what a noun is of tells as well.
  const of = named.flatMap((token) => prepositionalPhrases(sentence, token, 'of').map(({ head }) => head));
  const measures = indicator === 'share' ? named : distinct([...named, ...of]);
  const own = distinct([anchor, ...nouns.filter(({ tie }) => tie !== 'subject').map(({ token }) => token)]);
  const strong = own.filter((token) => !nouns.some((one) => one.token === token && one.tie === 'object'));
  const described = own
    .flatMap((token) => childrenOf(sentence, token, 'acl'))
    .filter((token) => token.upos === 'VERB' && !hasOwnObject(naming, token));
  const verbs = [...described, ...(verb === null ? [] : [verb])];
  const claims = [
    ...measures.flatMap((token) => {
      const row = token.upos === 'PROPN' ? undefined : frames('noun', token.lemma, indicator);
      return row === undefined
        ? []
        : nounClaims(row, token, anchor, [token, anchor, ...(verb === null ? [] : [verb])], naming);
    }),
    ...verbs.flatMap((token) => {
      const row = frames('verb', token.lemma, indicator);
      return row === undefined ? [] : verbClaims(row, token, anchor, own, strong, naming);
    }),
  ];
  const first = (role: Claim['role']): readonly number[] =>
    claims.find((claim) => claim.role === role && claim.entities.length > 0)?.entities ?? [];
  return {
    subject: first('subject'),
    counterpart: first('counterpart'),
    place: first('place'),
    isNobodys: claims.some(({ role }) => role === 'nobody'),
  };
}

/** "tonnes, of which France bought 3": the verb of a relative clause with an object is not said of the noun. */
function hasOwnObject({ sentence }: Naming, verb: Token): boolean {
  return childrenOf(sentence, verb, 'obj').some(({ xpos, lemma }) => !xpos.startsWith('W') && lemma !== 'that');
}

/** "Pakistan's $3 billion IMF loan": of two before a noun of giving the nearer gives; of "Russia-China trade" both trade. */
function nounClaims(row: PartyFrame, noun: Token, anchor: Token, heads: readonly Token[], naming: Naming): Claim[] {
  const owners = distinct(naming.owners(noun));
  const phrases = phraseClaims(row, heads, anchor, naming, (entity) => isNamed(naming, entity));
  if (row.owner === null) return phrases;
  if (owners.length === 2 && (row.to === 'counterpart' || row.with === 'counterpart')) {
    const gives = row.from === 'subject' && row.for === 'counterpart';
    const [subject, counterpart] = gives ? owners.toReversed() : owners;
    return [
      { role: 'subject', entities: [subject as number] },
      { role: 'counterpart', entities: [counterpart as number] },
      ...phrases,
    ];
  }
  const goods = prepositionalPhrases(naming.sentence, noun, 'of').flatMap(({ head }) =>
    naming.at(head).length > 0 ? [] : naming.owners(head),
  );
  return [
    { role: row.owner, entities: owners.slice(0, 1) },
    ...(row.goods === null ? [] : [{ role: row.goods, entities: distinct(goods) }]),
    ...phrases,
  ];
}

function verbClaims(
  row: PartyFrame,
  verb: Token,
  anchor: Token,
  own: readonly Token[],
  strong: readonly Token[],
  naming: Naming,
): Claim[] {
  const { sentence } = naming;
  const isOwn = (token: Token): boolean => strong.includes(token);
  const isPlace = (entity: number): boolean =>
    /^(?:country|region|province|city|facility)$/.test(naming.kindOf(entity));
  const named = (tokens: readonly Token[]): number[] =>
    partiesIn(
      // What follows the number belongs to another one: "gave $5 million and Japan $3 million".
      tokens.filter((token) => !isOwn(token) && token.index < anchor.index),
      naming,
    );
  const doing = doingNouns(sentence, verb);
  // "South Darfur hosts 703,000 displaced people": a place need not be a party.
  const doers =
    row.doer === 'place' ? distinct(doing.flatMap(naming.ofPhrase)).filter(isPlace) : partiesIn(doing, naming);
  // "owes China $5 billion": read as a name before the sum.
  const before = own
    .flatMap((token) => childrenOf(sentence, token, 'compound', 'nmod'))
    .filter(({ index, head }) => index > verb.index && index < head);
  const objects = [...indirectObjectsOf(sentence, verb), ...objectsOf(sentence, verb), ...before];
  const phrases = phraseClaims(row, [verb, ...own], anchor, naming, (entity) => isNamed(naming, entity));
  return [
    ...(row.doer === null ? [] : [{ role: row.doer, entities: doers }]),
    ...(row.done === null
      ? []
      : [{ role: row.done, entities: row.done === 'place' ? objects.flatMap(naming.at) : named(objects) }]),
    ...phrases,
    ...(row.goods === null ? [] : [{ role: row.goods, entities: own.flatMap(naming.owners) }]),
  ];
}

function phraseClaims(
  row: PartyFrame,
  heads: readonly Token[],
  anchor: Token,
  naming: Naming,
  fits: (entity: number) => boolean,
): Claim[] {
  return prepositions.flatMap((preposition) => {
    const role = row[preposition];
    if (role === null) return [];
    const phrases = ownFirst(anchor, heads, naming, alike[preposition]);
    const found = phrases.flatMap(({ head }) => (role === 'place' ? naming.at(head) : ofPhraseOrGoods(head, naming)));
    const isTown = (entity: number): boolean => /^(?:city|facility|province)$/.test(naming.kindOf(entity));
    const towns = found.filter(isTown);
    // Goods go from and to towns, which are no parties.
    if (towns.length > 0) return [{ role: 'place' as const, entities: towns.slice(0, 1) }];
    const entities = role === 'place' ? found : found.map(naming.party).filter(fits);
    return [{ role, entities: distinct(entities).slice(0, role === 'subject' ? 2 : 1) }];
  });
}

/** The phrases of the words; of "took 1.2 bcm from Romania and 0.6 bcm from Greece" the second number has its own. */
export function ownFirst(
  anchor: Token,
  heads: readonly Token[],
  naming: Naming,
  words: readonly string[],
): PrepositionalPhrase[] {
  const behind = hasRelation(anchor, 'conj')
    ? prepositionalPhrases(naming.sentence, anchor, ...words).filter(({ head }) => head.index > anchor.index)
    : [];
  if (behind.length > 0) return behind;
  return withNested(heads, naming).flatMap((head) => prepositionalPhrases(naming.sentence, head, ...words));
}

/** Whom a noun names, else whose that is which it is of: "on $26 billion of American goods". */
function ofPhraseOrGoods(noun: Token, naming: Naming): readonly number[] {
  const named = naming.ofPhrase(noun);
  if (named.length > 0) return named;
  return prepositionalPhrases(naming.sentence, noun, 'of').flatMap(({ head }) => naming.ofPhrase(head));
}

function partiesIn(tokens: readonly Token[], naming: Naming): number[] {
  return distinct(tokens.flatMap(naming.ofPhrase).map(naming.party)).filter((entity) => isNamed(naming, entity));
}

function isNamed(naming: Naming, entity: number): boolean {
  const kind = naming.kindOf(entity);
  return isParty(kind) || kind === 'facility' || kind === 'project';
}
