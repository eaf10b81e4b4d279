import { isParty } from '../offices/holding.ts';
import { covering, type Found, isKind, neighbours, type RelationRule } from '../rule.ts';

const works =
  /^,? (?:who (?:works|worked|has worked|serves|teaches|studies) |who is |working )?(?:of|from|at|with|for) (?:the )?(?:[\p{Ll}-]+ (?:university|think-tank|think tank|charity|consultancy|bank|broker|firm|company|group|institute|advocacy group|aid group|rights group) )?$/u;

/** "Omar Said of the International Crisis Group", "Anders Holm, who works for", "Capital Economics' Hugo Martin". */
export const personOfBody: RelationRule = {
  id: 'relations/rules/person-of-body',
  read: (scene) =>
    neighbours(scene).flatMap(({ left, right, between }): Found[] => {
      const isPersonFirst = isKind(scene, left, 'person') && isKind(scene, right, 'organisation');
      const isOf =
        works.test(between) && (between.startsWith(' of ') || /who|working|^ (?:at|from|with) /.test(between));
      const isByline =
        between === ', ' && /^By $/.test(scene.text.slice(Math.max(scene.sentence.start, left.start - 3), left.start));
      const isBodyFirst =
        isKind(scene, left, 'organisation') && isKind(scene, right, 'person') && /^['’]s? $/.test(between);
      const [person, body] = isPersonFirst && (isOf || isByline) ? [left, right] : isBodyFirst ? [right, left] : [];
      if (person === undefined || body === undefined || isParty(scene, body.entity)) return [];
      const { start } = person;
      // "met Omar Said of the bank": said of him; "flew Omar Said from the bank to …": not.
      const isMoved =
        /^ (?:from|with|at) /.test(between) &&
        !/[,;“"(]\s*$|\b(?:said|says|by|and|to)\s$/.test(scene.text.slice(Math.max(0, start - 6), start)) &&
        start > scene.sentence.start;
      if (isMoved) return [];
      return [
        { predicate: 'affiliated_with', subject: person.entity, object: body.entity, evidence: covering(left, right) },
      ];
    }),
  examples: [
    [
      'Laura Jensen of the International Crisis Group said little.',
      'Laura Jensen affiliated_with International Crisis Group',
    ],
    ['Laura Jensen, who works for the World Bank, said little.', 'Laura Jensen affiliated_with World Bank'],
  ],
  counterexamples: ['The minister took Laura Jensen from the World Bank to the airport.'],
};
