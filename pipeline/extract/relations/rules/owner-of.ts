import { canHold, holdingOf, isHeld } from '../holders.ts';
import { covering, type Found, neighbours, type RelationRule } from '../rule.ts';

/** "Vale, the owner of the Moatize mine", "the mine's operator, KenGen", "the Chinese-funded Hambantota port". */
export const ownerOf: RelationRule = {
  id: 'relations/rules/owner-of',
  read: (scene) =>
    neighbours(scene).flatMap(({ left, right, between }): Found[] => {
      const found = (predicate: Found['predicate'] | undefined, holder: number, thing: number): Found[] =>
        predicate === undefined || !canHold(scene, holder) || !isHeld(scene, thing)
          ? []
          : [{ predicate, subject: holder, object: thing, evidence: covering(left, right) }];
      const [, renamed] =
        /^(?:,| is| was|, which is) (?:an?|the|its) (?:[\p{L}-]+ ){0,3}?([\p{L}-]+)(?: company)? (?:of|in) (?:the )?(?:[\p{Ll}-]+ ){0,2}$/u.exec(
          between,
        ) ?? [];
      if (renamed !== undefined) return found(nounOf(renamed), scene.party(left.entity), right.entity);
      const [, noun] =
        /^(?:['’]s?)? (?:(?:main|majority|largest|biggest|private|current|sole|controlling|corporate) )*([\p{Ll}-]+)(?: company)?(?:,| is)? (?:the )?$/u.exec(
          between,
        ) ?? [];
      if (noun !== undefined) return found(nounOf(noun), right.entity, left.entity);
      const [, participle] = /^-(\p{L}+) (?:[\p{Ll}-]+ ){0,3}$/u.exec(between) ?? [];
      return participle === undefined ? [] : found(holdingOf(participle), left.entity, right.entity);
    }),
  examples: [
    ['KenGen, the operator of the Olkaria plant, raised prices.', 'KenGen operates Olkaria plant'],
    ['The Chinese-funded Hambantota Port makes losses.', 'China finances Hambantota Port'],
    ['Nordhavn Holdings, the parent company of Delta Cement, left.', 'Nordhavn Holdings owns Delta Cement'],
    ['The Lamu terminal’s operator, Maersk, raised prices.', 'Maersk operates Lamu terminal'],
  ],
  counterexamples: ['The Chinese-built Olkaria plant closed.', 'Maersk, a rival of KenGen, left.'],
};

/** "operator" and "owner" but not "lender": a bank that lends is not the one that pays for the thing beside it. */
function nounOf(noun: string): Found['predicate'] | undefined {
  return /^(?:lender|sponsor|backer)s?$/.test(noun) ? undefined : holdingOf(noun);
}
