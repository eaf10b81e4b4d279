import { covering, isKind, neighbours, type RelationRule } from '../rule.ts';

const places = ['city', 'country', 'province', 'region'] as const;
const bodies = ['organisation', 'armed_group'] as const;
const seat =
  /^,? (?:which |that )?(?:(?:is |are |was )?(?:currently )?(?:based|headquartered)|(?:has|have|had) (?:its|their) (?:headquarters|head office|seat|base)|with (?:its )?(?:headquarters|head office|a base)) (?:in|at) (?:the )?(?:[\p{Ll}-]+ (?:city|town|capital) of )?$/u;

/** "Muscat-based Hafit Logistics", "Harbour Analytics, based in Singapore", "Golden Orchid Holdings of Yangon". */
export const basedIn: RelationRule = {
  id: 'relations/rules/based-in',
  read: (scene) =>
    neighbours(scene).flatMap(({ left, right, between }) => {
      const evidence = covering(left, right);
      const isAhead = /^-(?:based|headquartered) (?:\p{Ll}[\p{L}-]{1,20},? ){0,5}$/u.test(between);
      if (isAhead && isKind(scene, left, ...places) && isKind(scene, right, ...bodies)) {
        return [{ predicate: 'located_in' as const, subject: right.entity, object: left.entity, evidence }];
      }
      const isSeated = seat.test(between) && isKind(scene, right, ...places);
      // "Beacon Risk, a Lagos-based consultancy".
      const isRenamed =
        /^(?:,| is) an? (?:[\p{Ll}-]+ ){0,2}$/u.test(between) &&
        scene.text.startsWith('-based ', right.end) &&
        isKind(scene, right, ...places);
      const isOfTown = between === ' of ' && isKind(scene, right, 'city');
      if ((isSeated || isOfTown || isRenamed) && isKind(scene, left, ...bodies)) {
        return [{ predicate: 'located_in' as const, subject: left.entity, object: right.entity, evidence }];
      }
      return [];
    }),
  examples: [
    ['Nairobi-based logistics firm Siginon Group won the contract.', 'Siginon Group located_in Nairobi'],
    ['Beacon Risk, a Lagos-based consultancy, agreed.', 'Beacon Risk located_in Lagos'],
    ['Ferrum Mining is headquartered in Perth.', 'Ferrum Mining located_in Perth'],
  ],
  counterexamples: ['The Nairobi-based diplomat left.', 'Ferrum Mining opened an office in Perth.'],
};
