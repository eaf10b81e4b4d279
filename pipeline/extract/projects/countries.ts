import type { MarkedArticle } from '../document.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { appositionsOf } from '../grammar/structure/apposition.ts';
import { objectsOf, subjectsOf } from '../grammar/structure/clause.ts';
import { conjunctsOf } from '../grammar/structure/coordination.ts';
import { nounPhrase } from '../grammar/structure/noun-phrase.ts';
import { ancestorsOf, rootOf } from '../grammar/structure/tree.ts';
import type { ProjectDraft } from './gather.ts';
import { isLine } from './lexicon.ts';
import { entitiesOf, type MarkedSentence, type PlacedMention } from './placed-mentions.ts';
import type { ProjectReading } from './reading.ts';

/** Positions of entities: where the works are, and the places on their way that are no countries. */
export interface ProjectPlaces {
  readonly countries: readonly number[];
  readonly via: readonly number[];
}

type Entities = MarkedArticle['entities'];

/**
 * The countries of some works: those in the name and on the route, those of the towns on the route; for a joint project
 * or one without any, the parties that plan or build it; at last, for works in one spot, the country that the article is about.
 */
export function placesOf(draft: ProjectDraft, article: MarkedArticle): ProjectPlaces {
  const { entities } = article;
  const named = unique(
    draft.namings.flatMap((reading) => nameMentions(reading).flatMap((mention) => countriesOf(entities, mention))),
  );
  const isSettled = named.length > 1;
  const isWay = isLine(draft.kind) || draft.kind === 'bridge';
  const routes = [...draft.namings, ...draft.descriptors].flatMap(({ route }) => route.places);
  const onRoute = routes.flatMap(({ mention }) => countriesOf(entities, mention));
  const via = (isWay ? routes : [])
    .filter(({ mention, role }) => role === 'way' && (isTown(mention) || isLandscape(mention)))
    .flatMap(({ mention }) => entitiesOf(mention));
  const told = unique(isSettled ? named : [...named, ...onRoute]);
  const lies = told.length > 0 || routes.some(({ mention }) => isTown(mention) && mention.of.country !== null);
  const isShared = isWay && told.length === 1 && partners(draft, article).some((state) => told.includes(state));
  const isTold = told.length > 1 || (lies && !isJoint(draft));
  const shared = isShared ? unique([...told, ...partners(draft, article)]) : [];
  const countries = isShared ? shared : isTold ? told : openCountries(draft, article, told);
  return { countries, via: unique(via) };
}

/**
 * Where works are whose name and route do not tell: in the countries that share them, else the one that the text is
 * about, before a single state that plans or pays for them.
 */
function openCountries(draft: ProjectDraft, article: MarkedArticle, told: readonly number[]): number[] {
  const parties = withParties(draft, article, told);
  if (parties.length > 1 || told.length > 0) return parties;
  const here = countryOfSentence(draft, article);
  const main = mainCountry(article);
  return [here.opens ? here.countries : [], main, parties, here.countries].find(({ length }) => length > 0) ?? [];
}

const ORGANS =
  /^(?:government|parliament|cabinet|ministry|president|minister|authority|official|king|army|lawmaker|regulator|court|state|senate|assembly|junta|council|coast|territory|capital|city|town|province|region)$/;
const LANDSCAPE =
  /\b(?:Seas?|Mountains?|Range|Pass|Desert|River|Lake|Gulf|Strait|Bay|Valley|Delta|Basin|Channel|Islands?|Peninsula|Plateau|Canal|Cape|Coast)\b/;

/** "across the Caspian Sea"; not "the Adriatic port of Durrës". */
function isLandscape({ of, form }: PlacedMention): boolean {
  return of.kind === 'region' && form === 'name' && LANDSCAPE.test(of.name);
}

/** The only country that the sentence of some works names: "In Liberia, parliament ratified a deal on the Yekepa railway". */
function countryOfSentence(
  { namings }: ProjectDraft,
  article: MarkedArticle,
): { readonly countries: number[]; readonly opens: boolean } {
  const { marked } = namings[0];
  const inSentence = marked.mentions.filter((mention) => {
    const noun = marked.sentence.tokens[mention.last + 1];
    const isAdjective = mention.form === 'demonym' && !(noun !== undefined && ORGANS.test(noun.lemma));
    return (
      mention.of.kind === 'country' &&
      !isAdjective &&
      !isOrigin(marked, mention) &&
      !isHome(marked, mention) &&
      !isDestination(marked, mention)
    );
  });
  const opening = inSentence.filter(({ first }) =>
    /^In$/.test(marked.sentence.tokens[first === 1 ? 0 : first - 2]?.text ?? ''),
  );
  const opens = opening.length === 1 && (opening[0]?.first ?? 9) <= 2;
  const telling = opens ? opening : inSentence;
  const found = unique(telling.flatMap((mention) => countriesOf(article.entities, mention)));
  return { countries: found.length === 1 ? found : [], opens };
}

/** "shipped its first copper to America": where things go or whom it is done with. */
function isDestination({ sentence }: MarkedSentence, { first }: PlacedMention): boolean {
  const before = sentence.tokens[first - 1]?.text === 'the' ? sentence.tokens[first - 2] : sentence.tokens[first - 1];
  return /^(?:to|from|with|by|against|for|into|than|like)$/.test(before?.text ?? '');
}

/** "High Ridge Metals of the United States": where somebody comes from. */
function isHome({ sentence, mentionAt }: MarkedSentence, { first }: PlacedMention): boolean {
  const skip = sentence.tokens[first - 1]?.text === 'the' ? 1 : 0;
  const owner = mentionAt(first - 2 - skip);
  return sentence.tokens[first - 1 - skip]?.text === 'of' && owner !== undefined && owner.of.kind !== 'country';
}

/** Mentions inside the noun phrase and of its possessor: "Iran's Chabahar port", "the Kenya-Uganda line". */
function nameMentions({ marked, phrase }: ProjectReading): PlacedMention[] {
  const possessor = phrase.determiner === 'possessive' ? marked.mentionAt(phrase.first - 2) : undefined;
  const inside = marked.mentions.filter(
    ({ first, last }) => first >= phrase.first && last <= phrase.last && last < phrase.head.index,
  );
  const owned = possessor === undefined || possessor.last < phrase.first - 2 ? [] : [possessor];
  return [...owned, ...inside.filter((mention) => !isOrigin(marked, mention))];
}

/** "Chinese-built", "Russian-funded": whose money or work it is, not where. */
function isOrigin({ sentence }: MarkedSentence, { last }: PlacedMention): boolean {
  return sentence.tokens[last + 1]?.text === '-' && sentence.tokens[last + 2]?.xpos === 'VBN';
}

function isTown({ of }: PlacedMention): boolean {
  return of.kind === 'city' || of.kind === 'province' || of.kind === 'facility';
}

/** The countries that a mention names or lies in, as far as the article speaks of them. */
function countriesOf(entities: Entities, mention: PlacedMention): number[] {
  return entitiesOf(mention).flatMap((position) => {
    const entity = entities[position];
    if (entity === undefined || !/^(?:country|city|province|facility)$/.test(entity.kind)) return [];
    const country = entity.kind === 'country' ? position : countryAt(entities, entity.country);
    return country === -1 ? [] : [country];
  });
}

function countryAt(entities: Entities, iso3: string | null): number {
  return iso3 === null ? -1 : entities.findIndex(({ kind, country }) => kind === 'country' && country === iso3);
}

function isJoint({ namings }: ProjectDraft): boolean {
  return namings.some(({ marked, phrase }) =>
    marked.sentence.tokens.slice(phrase.first, phrase.head.index).some(({ lemma }) => lemma === 'joint'),
  );
}

/** Adds who plans, builds or opens the works, where these are states; of several places of the text the first that names any. */
function withParties(draft: ProjectDraft, article: MarkedArticle, told: readonly number[]): number[] {
  for (const reading of draft.namings) {
    const { marked, phrase } = reading;
    const outside = ({ first, last }: PlacedMention) => last < phrase.first || first > phrase.last;
    const doers = doersAbove(marked.sentence, phrase.head);
    const own = [...doers, ...betweenWhom(marked.sentence)].flatMap((noun) => mentionsIn(marked, noun)).filter(outside);
    const isOpen = statesOf(article, own).length < 2 && doers.some(({ lemma }) => lemma === 'they');
    const parties = statesOf(article, isOpen ? partiesOfMainClause(reading.previous) : own);
    if (parties.length > 1 || (parties.length === 1 && told.length === 0)) return unique([...told, ...parties]);
  }
  return [...told];
}

/** The two or more states that plan, build or open the works together: "Ukraine and Moldova inaugurated a line". */
function partners({ namings }: ProjectDraft, article: MarkedArticle): number[] {
  const { marked, phrase } = namings[0];
  const doers = doersAbove(marked.sentence, phrase.head).flatMap((noun) => [
    noun,
    ...conjunctsOf(marked.sentence, noun),
  ]);
  const states = statesOf(
    article,
    unique(doers.map(({ index }) => index)).flatMap((index) => marked.mentionAt(index) ?? []),
  );
  return states.length > 1 ? states : [];
}

function statesOf({ entities }: MarkedArticle, mentions: readonly PlacedMention[]): number[] {
  const states = mentions.flatMap(entitiesOf).map((position) => {
    const entity = entities[position];
    if (entity?.kind === 'country') return position;
    return entity?.kind === 'government' || entity?.kind === 'armed_group' ? countryAt(entities, entity.country) : -1;
  });
  return unique(states.filter((position) => position !== -1));
}

const COMPANIES =
  /^(?:firm|company|consortium|builder|contractor|developer|miner|bank|lender|investor|operator|group|fund|trader|engineer|giant|utility|manufacturer|maker|shipbuilder|conglomerate|subsidiary|refiner)$/;

/** The mention of a noun, or those beside it: "the Turkmen ambassador". */
function mentionsIn(marked: MarkedSentence, noun: Token): PlacedMention[] {
  // A company is not its country: "Saudi and Greek firms".
  if (COMPANIES.test(noun.lemma)) return [];
  const own = marked.mentionAt(noun.index);
  if (own !== undefined) return [own];
  const { tokens } = nounPhrase(marked.sentence, noun);
  const next = marked.mentionAt(noun.index + 1);
  const beside = [...tokens, ...(next === undefined ? [] : [{ index: next.first }])].flatMap(
    ({ index }) => marked.mentionAt(index) ?? [],
  );
  // A company is not its country: "Canadian miner Northfield".
  return beside.some(({ of }) => of.kind === 'organisation' || of.kind === 'person') ? [] : beside;
}

/** Who a pronoun in the next sentence can stand for: "they" are the two sides of the sentence before. */
function partiesOfMainClause(marked: MarkedSentence | undefined): PlacedMention[] {
  const verb = marked && rootOf(marked.sentence);
  if (marked === undefined || verb === undefined) return [];
  return [...subjectsOf(marked.sentence, verb), ...objectsOf(marked.sentence, verb)].flatMap((noun) =>
    mentionsIn(marked, noun),
  );
}

function doersAbove(sentence: Sentence, noun: Token): Token[] {
  return ancestorsOf(sentence, noun)
    .filter(({ upos }) => upos === 'VERB')
    .slice(0, 3)
    .flatMap((verb) => subjectsOf(sentence, verb))
    .flatMap((noun) => [noun, ...appositionsOf(sentence, noun).flatMap((one) => conjunctsOf(sentence, one))]);
}

/** "a meeting between A, B and C". */
function betweenWhom({ tokens }: Sentence): Token[] {
  const between = tokens.find(({ text }) => text === 'between');
  const first = between === undefined ? undefined : tokens[between.head];
  return first === undefined
    ? []
    : tokens.filter(({ index, head, deprel }) => index === first.index || (head === first.index && deprel === 'conj'));
}

/** The country that the article speaks of by far most: by its name, its towns and its bodies. */
function mainCountry({ entities, mentions }: MarkedArticle): number[] {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) {
    const country = entities[entity]?.country ?? null;
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [top, next] = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  const isMain = top !== undefined && top[1] >= 3 && top[1] >= 2 * (next?.[1] ?? 0);
  const position = isMain ? countryAt(entities, top[0]) : -1;
  return position === -1 ? [] : [position];
}

function unique(positions: readonly number[]): number[] {
  return [...new Set(positions)];
}
