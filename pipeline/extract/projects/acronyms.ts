import type { Mention } from '../../../schemas/extracted.ts';
import type { MarkedArticle } from '../document.ts';
import type { ProjectDraft } from './gather.ts';
import type { ProjectReading } from './reading.ts';

/** The places where only the acronym or the short name of some works stands: "CASA-1000 will bring …", "at Rogun". */
export function acronymMentions(
  { namings }: ProjectDraft,
  entity: number,
  { article, passages }: MarkedArticle,
  known: readonly Mention[],
): Mention[] {
  const acronyms = namings.flatMap(({ phrase }) => phrase.acronym ?? []).slice(0, 1);
  const words = [...new Set([...acronyms, ...namings.flatMap((naming) => shortName(naming) ?? [])])];
  return passages.flatMap(({ start, end }, passage) =>
    words
      .flatMap((word) => placesOf(article.text.slice(start, end), word).map((place) => ({ place, word })))
      .flatMap(({ place, word }): Mention[] => {
        const from = start + place;
        const to = from + word.length;
        const isKnown = known.some(
          (mention) => mention.start < to && from < mention.end && mention.form !== 'descriptor',
        );
        const form = acronyms.includes(word) ? 'acronym' : 'name';
        return isKnown ? [] : [{ passage, start: from, end: to, entity, form, others: [] }];
      }),
  );
}

/** "Rogun" of "the Rogun dam": one word that is no place or party of its own. */
function shortName({ marked, phrase }: ProjectReading): string | undefined {
  const { tokens } = marked.sentence;
  const token = phrase.name === null || phrase.renowned ? undefined : tokens[phrase.name];
  const next = token && tokens[token.index + 1];
  const isOne = token !== undefined && token.index < phrase.head.index && !/^(?:\p{Lu}|[-–])/u.test(next?.text ?? '');
  const mention = token && marked.mentionAt(token.index);
  const isOpen = mention === undefined || (mention.last >= phrase.head.index && mention.of.key === null);
  return isOne && isOpen && token.text.length > 3 && token.name !== 'place' ? token.text : undefined;
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
