/** From when and until when a state holds. */
import type { MarkedArticle } from '../document.ts';
import type { Predicate } from '../../../schemas/vocabulary.ts';
import type { Found } from './rule.ts';

const timeless: ReadonlySet<Predicate> = new Set(['located_in', 'borders', 'connects', 'part_of']);

/** "since 1993" or "until 2019" in the words of the relation or right behind; for what began with a deed, its day. */
export function timesOf(
  { predicate, evidence, opens }: Found,
  passage: number,
  { article, dates }: MarkedArticle,
): { readonly since: string | null; readonly until: string | null } {
  if (timeless.has(predicate)) return { since: null, until: null };
  const near = dates.filter(
    ({ passage: place, start }) =>
      place === passage &&
      start >= evidence.start &&
      (start < evidence.end ||
        /^,? (?:since |until |till |from |in |on )?$/.test(article.text.slice(evidence.end, start))),
  );
  const began = near.find(
    ({ bound, edtf }) => bound === 'since' || (opens === true && bound === null && edtf !== null),
  );
  const ended = near.find(({ bound }) => bound === 'until');
  return { since: withoutInterval(began?.edtf), until: withoutInterval(ended?.edtf) };
}

/** The bound of an open interval: "2014/.." began in 2014. */
function withoutInterval(edtf: string | null | undefined): string | null {
  return edtf?.replace(/^\.\.\/|\/\.\.$/g, '') ?? null;
}
