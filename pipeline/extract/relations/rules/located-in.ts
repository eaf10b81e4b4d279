import { covering, isKind, neighbours, type RelationRule } from '../rule.ts';

const small = ['city', 'province', 'facility', 'project', 'region'] as const;

/** "Quetta, Pakistan", "the substation in Herat province", "the Kenyan port of Mombasa". */
export const locatedIn: RelationRule = {
  id: 'relations/rules/located-in',
  read: (scene) => {
    const entities = scene.article.entities;
    const lies = (inner: number, outer: number): boolean => {
      const [place, whole] = [entities[inner], entities[outer]];
      if (place === undefined || whole === undefined || place.kind === whole.kind) return false;
      if (place.kind === 'region' && whole.kind !== 'country') return false;
      if (place.name.includes(whole.name)) return false;
      // A known country must be the one named: "from Kabul, Pakistan said" says nothing of Kabul.
      const known = place.country !== null && whole.country !== null;
      return place.kind === 'project' || (known ? place.country === whole.country : place.kind === 'facility');
    };
    return neighbours(scene).flatMap(({ left, right, between }) => {
      const evidence = covering(left, right);
      const outward =
        /^, (?:in (?:the )?)?$|^, (?:a|an|the) (?:\p{Ll}[\p{L}-]{2,14} ){1,3}(?:in|of) (?:the )?$|^ in (?:the )?(?:\p{L}{3,12} )?$|^ on (?:the )?$/u.test(
          between,
        );
      if (
        outward &&
        isKind(scene, left, ...small) &&
        isKind(scene, right, 'country', 'province') &&
        lies(left.entity, right.entity)
      ) {
        return [{ predicate: 'located_in' as const, subject: left.entity, object: right.entity, evidence }];
      }
      const inward =
        /^(?:['’]s)? (?:\p{Ll}{3,14} ){0,2}(?:port|city|town|village|capital|harbour|province|district)(?: of)? $/u.test(
          between,
        );
      if (
        inward &&
        isKind(scene, left, 'country') &&
        isKind(scene, right, 'city', 'province') &&
        lies(right.entity, left.entity)
      ) {
        return [{ predicate: 'located_in' as const, subject: right.entity, object: left.entity, evidence }];
      }
      return [];
    });
  },
  examples: [
    ['The trucks left from Quetta, Pakistan.', 'Quetta located_in Pakistan'],
    ['The clinic stands in Pemba, a town in Mozambique.', 'Pemba located_in Mozambique'],
    ['They met in the Kenyan port of Mombasa.', 'Mombasa located_in Kenya'],
  ],
  counterexamples: ['In Kabul, Pakistan was criticised.', 'Germany, France and Italy signed.'],
};
