import type { Mention } from '../../../../schemas/extracted.ts';
import { listFrom } from '../lists.ts';
import { covering, type Found, isKind, neighbours, type RelationRule } from '../rule.ts';

const comprises =
  /^(?:,? (?:which|that))? (?:comprises?|groups(?: together)?|brings together|is made up of|made up of|consists of|consisting of|comprising|is composed of|includes|unites) (?:the )?$/;
const opened =
  /^(?: (?:\(|[–—] )| (?:group|bloc|grouping|alliance|club|union)(?: of (?:countries |states |nations )?| [–—] | \())(?:the )?$/;
const venture =
  /^(?:,| is) (?:an? )?(?:[\p{L}\p{N}/-]+ ){0,3}(joint venture|consortium|partnership|alliance)(?: made up)? (?:between|of|by|comprising|including|led by) (?:the )?$/u;

/** "the EAC, which comprises Kenya and Uganda", "Simfer, a joint venture of A and B", "a consortium of A, B and C". */
export const madeUpOf: RelationRule = {
  id: 'relations/rules/made-up-of',
  read: (scene) =>
    neighbours(scene).flatMap(({ left, right, between }): Found[] => {
      if (!isKind(scene, left, 'organisation', 'project')) return [];
      const parts = listFrom(scene, right);
      const [, kind] = venture.exec(between) ?? [];
      if (kind !== undefined && isKind(scene, right, 'organisation', 'country'))
        return toFound(kind === 'joint venture' ? 'owns' : 'member_of', left, parts);
      const isSaid = comprises.test(between) && parts.length > 1;
      // Three or more countries right behind a body's name are those that make it up.
      const isUnion = isSaid || (opened.test(between) && parts.length > 2);
      return isUnion && isKind(scene, left, 'organisation') && isKind(scene, right, 'country')
        ? toFound('member_of', left, parts)
        : [];
    }),
  examples: [
    ['Simfer Mining, a joint venture of Rio Tinto and Chinalco, shipped ore.', 'Rio Tinto owns Simfer Mining'],
    ['The BRICS (Brazil, India and China) met.', 'India member_of BRICS'],
    ['The African Union, which groups Kenya and Chad, met.', 'Chad member_of African Union'],
  ],
  counterexamples: ['The African Union met Kenya and Chad.'],
};

function toFound(predicate: 'owns' | 'member_of', whole: Mention, parts: readonly Mention[]): Found[] {
  return parts.map((part) => ({
    predicate,
    subject: part.entity,
    object: whole.entity,
    evidence: covering(whole, part),
  }));
}
