import { mayLieIn } from '../places.ts';
import { covering, type Found, isKind, neighbours, type RelationRule } from '../rule.ts';

/** "the port of Lamu (Kenya)", "Siginon Group (Kenya)": a country in brackets behind a place or company. */
export const inBrackets: RelationRule = {
  id: 'relations/rules/in-brackets',
  read: (scene) =>
    neighbours(scene).flatMap(({ left, right, between }): Found[] => {
      const isAlone = between === ' (' && scene.text[right.end] === ')' && right.form === 'name';
      if (!isAlone || !isKind(scene, right, 'country')) return [];
      const evidence = covering(left, right);
      if (isKind(scene, left, 'organisation'))
        return [{ predicate: 'affiliated_with', subject: left.entity, object: right.entity, evidence }];
      if (!mayLieIn(scene, left, right)) return [];
      return [{ predicate: 'located_in', subject: left.entity, object: right.entity, evidence }];
    }),
  examples: [
    ['Ships left Mombasa (Kenya) on Monday.', 'Mombasa located_in Kenya'],
    ['The contract went to Siginon Group (Kenya).', 'Siginon Group affiliated_with Kenya'],
  ],
  counterexamples: ['Exports (Kenya excluded) fell in Mombasa.'],
};
