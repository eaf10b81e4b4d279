import type { Mention } from '../../../schemas/extracted.ts';
import type { MarkedArticle } from '../document.ts';
import type { ProjectDraft } from './gather.ts';

/** The places where only the acronym of some works stands: "CASA-1000 will bring …". */
export function acronymMentions(
  { namings }: ProjectDraft,
  entity: number,
  { article, passages }: MarkedArticle,
  known: readonly Mention[],
): Mention[] {
  const acronym = namings.flatMap(({ phrase }) => phrase.acronym ?? [])[0];
  if (acronym === undefined) return [];
  return passages.flatMap(({ start, end }, passage) =>
    placesOf(article.text.slice(start, end), acronym).flatMap((place): Mention[] => {
      const from = start + place;
      const to = from + acronym.length;
      const isKnown = known.some(
        (mention) => mention.start < to && from < mention.end && mention.form !== 'descriptor',
      );
      return isKnown ? [] : [{ passage, start: from, end: to, entity, form: 'acronym', others: [] }];
    }),
  );
}

/** Where a word stands by itself in a text. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let place = text.indexOf(word); place !== -1; place = text.indexOf(word, place + word.length)) {
    const isWhole = !/[\p{L}\p{N}]/u.test(`${text[place - 1] ?? ''}${text[place + word.length] ?? ''}`);
    if (isWhole) places.push(place);
  }
  return places;
}
