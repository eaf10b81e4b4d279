import { covering, isKind, neighbours, type RelationRule } from '../rule.ts';

const bodies = ['organisation', 'government', 'armed_group', 'gathering', 'project'] as const;

/** "the Taliban-led Islamic Emirate", "the Front, led by Amina Said". */
export const ledBy: RelationRule = {
  id: 'relations/rules/led-by',
  read: (scene) =>
    neighbours(scene).flatMap(({ left, right, between }) => {
      const evidence = covering(left, right);
      if (
        /^-led (?:\p{Ll}[\p{L}-]{1,20} ){0,2}$/u.test(between) &&
        isKind(scene, right, 'organisation', 'government', 'armed_group')
      ) {
        return [{ predicate: 'leads' as const, subject: left.entity, object: right.entity, evidence }];
      }
      if (
        /^,? (?:which is |is )?(?:led|headed|chaired|commanded) by (?:the )?$/.test(between) &&
        isKind(scene, left, ...bodies)
      ) {
        return [{ predicate: 'leads' as const, subject: right.entity, object: left.entity, evidence }];
      }
      return [];
    }),
  examples: [],
  counterexamples: ['A Kenyan-led mission arrived.'],
};
