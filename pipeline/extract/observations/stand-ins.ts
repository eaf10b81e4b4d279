/** Words that stand for a party without naming it: "we", "the government", "customs", "the country". */
import type { Reference } from '../../../schemas/reference.ts';
import type { MarkedArticle } from '../document.ts';
import type { Token } from '../grammar/sentence.ts';
import { attributionOf } from '../grammar/structure/speech.ts';
import { childrenOf, hasRelation, rootOf, subtreeOf } from '../grammar/structure/tree.ts';
import { namingIn } from '../naming.ts';
import { storyCountry } from '../story.ts';
import { countriesIn, paragraphBefore, subjectCountryOf } from './spoken-of.ts';

export type StandInReference = Pick<Reference, 'eventWords' | 'descriptors'>;

const first = /^(?:we|us|our|ours|ourselves)$/i;
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
      if (first.test(token.text)) return speakerOf(article, passage) ?? (story === undefined ? [] : [story]);
      const isOrgan = ofState.has(token.lemma.toLowerCase()) || ofState.has(token.text.toLowerCase());
      if (
        token.upos !== 'NOUN' ||
        !isOrgan ||
        hasRelation(token, 'compound', 'amod', 'flat') ||
        !isBare(article, passage, token)
      )
        return [];
      const country = spokenOf(article, passage, token.start) ?? story;
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
function spokenOf(article: MarkedArticle, passage: number, offset: number): number | undefined {
  const here = countriesIn(article, passage).filter(({ start, isAside }) => start < offset && !isAside);
  const [only, other] = new Set(here.map(({ country }) => country));
  if (only !== undefined && other === undefined) return only;
  return paragraphBefore(article, passage)
    .map((before) => subjectCountryOf(article, before))
    .find((country) => country !== undefined);
}

/** Who says "we" in a quotation: who is said to speak in the sentence or in the ones beside it; of a person the country. */
function speakerOf(article: MarkedArticle, passage: number): number[] | undefined {
  const paragraph = article.passages[passage]?.paragraph;
  for (const near of [passage, passage - 1, passage + 1, passage - 2]) {
    const sentence = article.sentences[near];
    const span = article.passages[near];
    if (sentence === undefined || span === undefined || span.paragraph !== paragraph) continue;
    if (!quotation.test(article.article.text.slice(span.start, span.end + 1))) continue;
    const naming = namingIn(article, near);
    const root = rootOf(sentence);
    const speakers = root === undefined ? [] : (attributionOf(sentence, root)?.speakers ?? []);
    const [speaker] = speakers.flatMap(naming.ofPhrase);
    if (speaker === undefined) continue;
    const { kind, country } = article.entities[speaker] ?? {};
    if (kind !== 'person') return [naming.party(speaker)];
    const home = article.entities.findIndex((one) => one.kind === 'country' && one.country === country);
    if (country != null && home >= 0) return [home];
    const owner = speakers.flatMap(naming.owners).find((entity) => naming.kindOf(entity) === 'country');
    if (owner !== undefined) return [owner];
  }
  return undefined;
}
