/** Offices, ranks and honorifics inside a run of capitalised words. */
import type { NameContext } from '../reading/name-run.ts';

/** The atom after a title that starts here: a listed one, or ordinary words that close with an office ("Mines Minister"). */
export function titleEnd({ atoms, gazetteer, words }: NameContext, from: number, last: number): number | undefined {
  if (from > last) return undefined;
  const listed = words.titles.startingAt(atoms, from);
  if (listed !== undefined && from + listed.length - 1 <= last) return from + listed.length;
  for (let index = from; index <= Math.min(last, from + 6); index++) {
    const text = atoms[index]?.text ?? '';
    if (words.hasCue('office', text)) return index + 1;
    if (!words.isCommon(text) && text !== 'and') return undefined;
    if (gazetteer.startingAt(atoms, index)?.values[0]?.kind === 'country') return undefined;
  }
  return undefined;
}

/** "Justice" in "Congo Justice Network": what follows is the noun of an organisation, not a person. */
export function isNamePart({ atoms, words }: NameContext, index: number, last: number): boolean {
  const noun = words.nameNouns.startingAt(atoms, index);
  return noun?.values[0]?.kind === 'organisation' && index + noun.length - 1 === last;
}

/** The atom before the first title after the start: "Kenyan Energy Minister" is no company of energy. */
export function titleLimit(context: NameContext, from: number, last: number): number {
  for (let index = from + 1; index <= last; index++) {
    const office = context.words.titles.startingAt(context.atoms, index)?.values[0];
    const isWord =
      (office?.kind === 'rank' && context.words.isCommon(context.atoms[index + 1]?.text ?? '')) ||
      isNamePart(context, index + 1, last);
    if (isWord) continue;
    if (office !== undefined && office.kind !== 'honorific') return index - 1;
    if (titleEnd(context, index, last) !== undefined) return index - 1;
  }
  return last;
}

/** The atom after all titles that start here, one after the other: "former President General". */
export function titlesEnd(context: NameContext, from: number, last: number): number | undefined {
  let end = titleEnd(context, from, last);
  for (let next = end; next !== undefined; next = titleEnd(context, next, last)) end = next;
  return end;
}
