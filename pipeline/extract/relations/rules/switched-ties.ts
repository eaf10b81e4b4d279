import { listTo } from '../lists.ts';
import { covering, type Found, isKind, type RelationRule } from '../rule.ts';

const switched =
  /^(?:,? (?:which|that|who|both|also|has|have|had|formally|officially|recently|abruptly|controversially))* (?:switched|shifted|transferred|moved|flipped|changed)(?: (?:its|their|his|her))?((?: (?:diplomatic|formal|official))* (?:recognition|ties|relations|allegiance|allegiances|links|sides))? (?:away )?from (?:the )?$/u;
const onward = /^(?: (?:in|to) [\p{L}\p{N} ]{4,15})? (?:to|in favou?r of) (?:the )?$/u;
const rivals = new Set(['CHN', 'TWN']);

/** "Nauru switched recognition from Taiwan to China": ties with the second since then, with the first none. */
export const switchedTies: RelationRule = {
  id: 'relations/rules/switched-ties',
  read: (scene) =>
    scene.names.flatMap((doer, index): Found[] => {
      const [old, young] = scene.names.slice(index + 1, index + 3);
      if (old === undefined || young === undefined || !isKind(scene, doer, 'country')) return [];
      const [, ties] = switched.exec(scene.text.slice(doer.end, old.start)) ?? [undefined, null];
      if (ties === null || !onward.test(scene.text.slice(old.end, young.start))) return [];
      const [left, taken] = [scene.party(old.entity), scene.party(young.entity)];
      const { entities } = scene.article;
      const areStates = [left, taken].every((one) => scene.kindOf(one) === 'country');
      // Without the word for ties only the two Chinas are meant: imports, too, switch from Russia to Norway.
      const areRivals = [left, taken].every((one) => rivals.has(entities[one]?.country ?? ''));
      if (!areStates || left === taken || (ties === undefined && !areRivals)) return [];
      const predicate = 'diplomatic_relations_with';
      return listTo(scene, doer).flatMap((one): Found[] => {
        const shared = { predicate, subject: one.entity, opens: true, evidence: covering(one, young) } as const;
        return [
          { ...shared, object: left, polarity: 'negative' },
          { ...shared, object: taken },
        ];
      });
    }),
  examples: [
    ['Palau switched diplomatic recognition from Taiwan to China.', 'Palau diplomatic_relations_with China'],
    ['Chad and Togo switched from Taiwan to China in 2006.', 'Togo diplomatic_relations_with Taiwan'],
  ],
  counterexamples: [
    'Palau may switch recognition from Taiwan to China.',
    'Kenya switched imports from India to Brazil.',
    'Kenya moved from India to Brazil.',
  ],
};
