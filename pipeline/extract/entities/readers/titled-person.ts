import type { NameContext } from '../reading/name-run.ts';
import { unknownEnd } from './lexicon-match.ts';
import { declared, type Reader } from './reader.ts';
import { isNamePart, titlesEnd } from './title.ts';

/** An office, rank or honorific and the person after it; without a name the office names nobody. */
export const titledPerson: Reader = (context, from, last) => {
  const titles = titlesEnd(context, from, last);
  if (titles === undefined) return undefined;
  const start = afterField(context, titles, last);
  const end = unknownEnd(context, start, last);
  if (end < start) return { next: start };
  if (isNamePart(context, start, end)) return undefined;
  const first =
    end === start && context.words.hasCue('kept_title', context.atoms[start - 1]?.text ?? '') ? start - 1 : start;
  return { found: declared(first, end, 'person'), next: end + 1 };
};

/** "Minister of Education Stefania Giannini": what an office is of, in ordinary words, is no part of the person's name. */
function afterField({ atoms, words }: NameContext, from: number, last: number): number {
  if (atoms[from]?.text !== 'of') return from;
  let index = from + 1;
  while (
    (index <= last && /^(?:the|and)$/.test(atoms[index]?.text ?? '')) ||
    (words.isCommon(atoms[index]?.text ?? '') && index <= last)
  )
    index++;
  return index;
}
