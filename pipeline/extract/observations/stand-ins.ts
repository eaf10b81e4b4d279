/** Words that stand for a party without naming it: "we", "the government", "customs", "the country". */
import type { Reference } from '../../../schemas/reference.ts';
import type { MarkedArticle } from '../document.ts';
import type { Token } from '../grammar/sentence.ts';
import { attributionOf } from '../grammar/structure/speech.ts';
import { childrenOf, hasRelation, headOfSpan, rootOf, subtreeOf } from '../grammar/structure/tree.ts';
import { namingIn } from '../naming.ts';
import { storyCountry } from '../story.ts';
import { countriesIn, paragraphBefore, subjectCountryOf } from './spoken-of.ts';

export type StandInReference = Pick<Reference, 'eventWords' | 'descriptors'>;

const ours = /^(?:we|us|our|ours|ourselves)$/i;
const mine = /^(?:i|me|my|mine|myself)$/i;
/** How far before a name the words of its title reach. */
const titleWords = 4;
const quotation = /["“”]/;

/** Builds the reader: what a word that names nobody stands for, as positions in the article's list of entities. */
export function createStandIns({
  eventWords,
  descriptors,
}: StandInReference): (article: MarkedArticle) => (passage: number, token: Token) => readonly number[] {
  const ofState = new Set([
    ...eventWords
      .filter(({ classes }) => classes.includes('state-organ') || classes.includes('organ'))
      .map(({ word }) => word),
    ...descriptors
      .filter(({ kinds, number }) => kinds.includes('country') && number !== 'pair')
      .map(({ noun }) => noun),
  ]);
  return (article) => {
    const story = storyCountry(article);
    return (passage, token) => {
      const isMine = mine.test(token.text) && token.upos === 'PRON';
      if (isMine || ours.test(token.text)) {
        return speakerOf(article, passage, isMine) ?? (story === undefined || isMine ? [] : [story]);
      }
      // "the customs officer Ana Ruiz": whoever is named right behind acts himself.
      if (article.sentences[passage]?.tokens[token.index + 1]?.upos === 'PROPN') return [];
      const isOrgan = ofState.has(token.lemma.toLowerCase()) || ofState.has(token.text.toLowerCase());
      if (
        token.upos !== 'NOUN' ||
        !isOrgan ||
        hasRelation(token, 'compound', 'amod', 'flat') ||
        !isBare(article, passage, token)
      )
        return [];
      const country = spokenOf(article, passage, token.start, story) ?? story;
      return country === undefined ? [] : [country];
    };
  };
}

/** With "the" or nothing before it, and nobody named around it: not "the Kenyan government", "a court in Goma". */
function isBare({ sentences, mentions }: MarkedArticle, passage: number, token: Token): boolean {
  const sentence = sentences[passage];
  if (sentence === undefined) return false;
  const below = subtreeOf(sentence, token, (child) => !hasRelation(child, 'acl', 'conj', 'appos', 'parataxis'));
  const isNamed = mentions.some(
    (mention) =>
      mention.passage === passage && below.some(({ start, end }) => mention.start < end && start < mention.end),
  );
  const determiners = childrenOf(sentence, token, 'det', 'nummod', 'nmod:poss');
  const isDefinite = determiners.every(({ text }) => text.toLowerCase() === 'the');
  return !isNamed && isDefinite && (determiners.length > 0 || hasRelation(token, 'nsubj', 'nmod:poss', 'obl:agent'));
}

/** The only country named before the word in its sentence, else the one that the sentences before it were about. */
function spokenOf(
  article: MarkedArticle,
  passage: number,
  offset: number,
  story: number | undefined,
): number | undefined {
  const here = countriesIn(article, passage).filter(({ start, isAside }) => start < offset && !isAside);
  const [only, other] = new Set(here.map(({ country }) => country));
  if (only !== undefined && other === undefined) return only;
  return paragraphBefore(article, passage)
    .map((before) => subjectCountryOf(article, before, story))
    .find((country) => country !== undefined);
}

/** Who says "I" or "we" in a quotation: who is said to speak in the sentence or in the ones beside it; of "we" the country. */
export function speakerOf(article: MarkedArticle, passage: number, isMine: boolean): number[] | undefined {
  const paragraph = article.passages[passage]?.paragraph;
  for (const near of [passage, passage - 1, passage + 1, passage - 2]) {
    const sentence = article.sentences[near];
    const span = article.passages[near];
    if (sentence === undefined || span === undefined || span.paragraph !== paragraph) continue;
    if (!quotation.test(article.article.text.slice(span.start, span.end + 1))) continue;
    const naming = namingIn(article, near);
    const root = rootOf(sentence);
    const clauses = root === undefined ? [] : [root, ...childrenOf(sentence, root, 'ccomp')];
    const speakers = clauses.flatMap((clause) => attributionOf(sentence, clause)?.speakers ?? []);
    const [speaker] = speakers.flatMap(naming.ofPhrase);
    if (speaker === undefined) continue;
    if (naming.kindOf(speaker) !== 'person') return isMine ? undefined : [naming.party(speaker)];
    if (isMine) return [speaker];
    const home = homeOf(article, speaker);
    if (home !== undefined) return [home];
  }
  return undefined;
}

/** The country whose minister or president a person is, wherever the text says so. */
function homeOf(article: MarkedArticle, person: number): number | undefined {
  const isHome = (entity: number): boolean => article.entities[entity]?.kind === 'country';
  const { country } = article.entities[person] ?? {};
  const known = article.entities.findIndex((one) => one.kind === 'country' && one.country === country);
  if (country != null && known >= 0) return known;
  for (const mention of article.mentions.filter(({ entity }) => entity === person)) {
    const sentence = article.sentences[mention.passage];
    const head = sentence && headOfSpan(sentence, mention);
    if (head === undefined) continue;
    const naming = namingIn(article, mention.passage);
    const before = sentence?.tokens.filter(({ start }) => start < mention.start).slice(-titleWords) ?? [];
    const owner = [head, ...before.filter(({ upos }) => upos === 'NOUN' || upos === 'PROPN')]
      .flatMap(naming.owners)
      .find(isHome);
    if (owner !== undefined) return owner;
  }
  return undefined;
}
