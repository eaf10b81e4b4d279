/** Which countries a sentence speaks of, and which of them it is about. */
import type { MarkedArticle } from '../document.ts';
import { prepositionOf } from '../grammar/structure/prepositions.ts';
import type { Token } from '../grammar/sentence.ts';
import { hasRelation, headOf, headOfSpan } from '../grammar/structure/tree.ts';
import { type Naming, namingIn } from '../naming.ts';

export interface CountryMention {
  readonly start: number;
  readonly country: number;
  /** Whether it stands behind a preposition ("to Iran") that makes it somebody else's other side. */
  readonly isAside: boolean;
  /** Whether a town of it is only where something happens: "signed in Beijing". */
  readonly isVenue: boolean;
}

const aside = /^(?:to|from|with|against|into|towards|for|by|via|through)$/;

/** The countries that a sentence mentions, cities and demonyms included, in the order of the text. */
export function countriesIn(article: MarkedArticle, passage: number): CountryMention[] {
  const sentence = article.sentences[passage];
  if (sentence === undefined) return [];
  const naming = namingIn(article, passage);
  return article.mentions
    .filter((mention) => mention.passage === passage && mention.others.length === 0)
    .map((mention) => ({ mention, country: naming.party(mention.entity) }))
    .filter(({ country }) => naming.kindOf(country) === 'country')
    .map(({ mention, country }) => {
      const head = headOfSpan(sentence, mention);
      const marker = head === undefined ? undefined : prepositionOf(sentence, head);
      const isAside = aside.test(marker ?? '') || (head !== undefined && isInNameOf(naming, head, mention.entity));
      const isVenue = mention.entity !== country && /^(?:in|at|near)$/.test(marker ?? '');
      return { start: mention.start, country, isAside, isVenue };
    })
    .sort((one, other) => one.start - other.start);
}

/** "China's Export-Import Bank", "Norwegian Refugee Council": a country that only says whose the body is that acts. */
function isInNameOf(naming: Naming, head: Token, country: number): boolean {
  const above = headOf(naming.sentence, head);
  if (above === undefined || !hasRelation(head, 'nmod:poss', 'compound', 'amod')) return false;
  return naming.at(above).some((entity) => entity !== country && naming.kindOf(entity) === 'organisation');
}

/**
 * The only country that a sentence speaks of, else the only one that does not stand aside.
 * @param story the country that the article is about
 */
export function subjectCountryOf(
  article: MarkedArticle,
  passage: number,
  story: number | undefined,
): number | undefined {
  const all = countriesIn(article, passage);
  const central = all.filter(({ isAside, isVenue }) => !isAside && (story === undefined || !isVenue));
  // In a story of one country another one that only stands aside is not what the sentence is about.
  const isOfStory = story === undefined || all.some(({ country }) => country === story);
  for (const group of isOfStory ? [all, central] : [central]) {
    const distinct = [...new Set(group.map(({ country }) => country))];
    if (distinct.length === 1) return distinct[0];
  }
  return undefined;
}

/** How many sentences back a party may have been named. */
const reach = 3;

/** The sentences of the same paragraph before one, nearest first. */
export function paragraphBefore({ passages }: MarkedArticle, passage: number): number[] {
  const paragraph = passages[passage]?.paragraph;
  return [...Array(reach).keys()]
    .map((step) => passage - 1 - step)
    .filter((before) => before >= 0 && passages[before]?.paragraph === paragraph);
}
