import { closesWithPlace, mayLieIn } from '../places.ts';
import { covering, neighbours, type RelationRule } from '../rule.ts';

// The words behind the country: " archipelago", "'s third-largest city".
const noun = /^(?:['’]s)?((?: [\p{Ll}-]{3,20}){1,4})(?=\W|$)/u;

/** "Izmir, Turkey's third-largest city", "the Canary Islands, a Spanish archipelago". */
export const placeRenamed: RelationRule = {
  id: 'relations/rules/place-renamed',
  read: (scene) =>
    neighbours(scene).flatMap(({ left, right, between }) => {
      if (!/^(?:,| is| was) (?:(?:an?|the) )?(?:[\p{Ll}-]{3,16} ){0,2}$/u.test(between)) return [];
      if (/\b(?:which|that|who|and|with|like|unlike|including)\b/.test(between)) return [];
      const [, behind = ''] = noun.exec(scene.text.slice(right.end, right.end + 60)) ?? [];
      const words = behind.trim().split(' ');
      const isPlace = words.some((_, index) => closesWithPlace(scene, words.slice(0, index + 1).join(' ')));
      if (behind === '' || !isPlace || !mayLieIn(scene, left, right)) return [];
      const evidence = covering(left, { start: right.start, end: right.end });
      return [{ predicate: 'located_in' as const, subject: left.entity, object: right.entity, evidence }];
    }),
  examples: [
    ['Alexandria, Egypt’s second-largest city, went dark.', 'Alexandria located_in Egypt'],
    ['They landed in the Canary Islands, a Spanish archipelago.', 'Canary Islands located_in Spain'],
  ],
  counterexamples: ['Izmir, Turkey’s leaders said, went dark.'],
};
