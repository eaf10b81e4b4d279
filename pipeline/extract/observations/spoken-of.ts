/** Which countries a sentence speaks of, and which of them it is about. */
import type { MarkedArticle } from '../document.ts';
import { prepositionOf } from '../grammar/structure/prepositions.ts';
import { headOfSpan } from '../grammar/structure/tree.ts';
import { namingIn } from '../naming.ts';

export interface CountryMention {
  readonly start: number;
  readonly country: number;
  /** Whether it stands behind a preposition ("to Iran") that makes it somebody else's other side. */
  readonly isAside: boolean;
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
      return { start: mention.start, country, isAside: aside.test(marker ?? '') };
    })
    .sort((one, other) => one.start - other.start);
}

/** The only country that a sentence speaks of, else the only one that does not stand aside. */
export function subjectCountryOf(article: MarkedArticle, passage: number): number | undefined {
  const all = countriesIn(article, passage);
  const central = all.filter(({ isAside }) => !isAside);
  for (const group of [all, central]) {
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
