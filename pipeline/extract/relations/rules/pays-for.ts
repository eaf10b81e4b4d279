import { isHeld } from '../holders.ts';
import { covering, type Found, isKind, neighbours, type RelationRule } from '../rule.ts';

const pays =
  /^,? (?:which |that )?(?:(?:is|are|has|have) (?:also )?)?(?:putting|put|providing|provided|provides|lending|lent|invested|investing|contributing|contributed|paying|paid|committed) (?:up to |about |around |nearly |some |over |more than |a further )?(?:an? )?(?:\p{Sc}|[A-Z]{2,3}\p{Sc}? ?)?\d[\d.,]*(?:-?(?: ?(?:million|billion|bn|mn|m)))?(?: (?:dollars|euros|\p{L}+))? (?:into|for|towards?|to) (?:the )?(?:(?:construction|cost|building|expansion) of (?:the )?)?(?:[\p{Ll}-]+ ){0,2}$/u;

const finances =
  /^,? (?:which |that )?(?:(?:is|are|has|have|had|been|also|partly|jointly|mainly) )*(?:co-?|part-)?(?:financ(?:es?|ed|ing)|fund(?:s|ed|ing)?|bankroll(?:s|ed|ing)|underw(?:rites?|rote|riting)) (?:the |most of the |part of the |half of the |(?:the )?(?:construction|building|upgrade|expansion|cost) of (?:the )?)?(?:[\p{Ll}-]+ ){0,2}$/u;

/** "the corporation, which is putting $500 million into the line", "the bank co-financed the road". */
export const paysFor: RelationRule = {
  id: 'relations/rules/pays-for',
  read: (scene) =>
    neighbours(scene).flatMap(({ left, right, between }): Found[] => {
      if (!isKind(scene, left, 'organisation', 'country', 'government') || !isHeld(scene, right.entity)) return [];
      const isWork = isKind(scene, right, 'project', 'facility');
      if (!(finances.test(between) || (isWork && pays.test(between)))) return [];
      return [
        {
          predicate: 'finances',
          subject: scene.party(left.entity),
          object: right.entity,
          evidence: covering(left, right),
        },
      ];
    }),
  examples: [
    ['The World Bank is providing $500 million for the TAPI pipeline.', 'World Bank finances TAPI pipeline'],
    ['The World Bank co-financed the Rogun dam.', 'World Bank finances Rogun dam'],
  ],
  counterexamples: ['The World Bank will finance the Rogun dam.', 'The World Bank gave $5 million to Chad.'],
};
