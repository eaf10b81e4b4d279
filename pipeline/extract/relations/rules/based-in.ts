import { covering, isKind, neighbours, type RelationRule } from '../rule.ts';

/** "Muscat-based Hafit Logistics", "Golden Orchid Holdings of Yangon". */
export const basedIn: RelationRule = {
  id: 'relations/rules/based-in',
  read: (scene) =>
    neighbours(scene).flatMap(({ left, right, between }) => {
      const evidence = covering(left, right);
      if (/^-based (?:\p{Ll}[\p{L}-]{2,20} ){0,3}$/u.test(between) && isKind(scene, right, 'organisation')) {
        return [{ predicate: 'located_in' as const, subject: right.entity, object: left.entity, evidence }];
      }
      const ofTown = /^ of $|^, (?:based|headquartered) in $/.test(between);
      if (ofTown && isKind(scene, left, 'organisation') && isKind(scene, right, 'city')) {
        return [{ predicate: 'located_in' as const, subject: left.entity, object: right.entity, evidence }];
      }
      return [];
    }),
  examples: [['Nairobi-based logistics firm Siginon Group won the contract.', 'Siginon Group located_in Nairobi']],
  counterexamples: ['The Nairobi-based diplomat left.'],
};
