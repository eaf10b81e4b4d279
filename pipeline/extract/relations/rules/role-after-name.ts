import type { Mention } from '../../../../schemas/extracted.ts';
import { covering, type Found, neighbours, type RelationRule, type Scene } from '../rule.ts';

const owners = ['country', 'organisation', 'government', 'armed_group', 'city', 'province', 'project', 'gathering'];
const introduced =
  /^(?:, | is | was | are | has been | became )(?:a |an |the |our |its |his |her )?((?:[\p{L}-]{2,24} ){1,6}?)(?:at|of|for|with|in)(?: the)? $/u;

/** "Grace Atim, a spokeswoman for UNOC", "Nina Sorensen is a Fellow at the Lowland Institute", "X, Oman's transport minister". */
export const roleAfterName: RelationRule = {
  id: 'relations/rules/role-after-name',
  read: (scene) =>
    neighbours(scene).flatMap(({ left, right, between }): Found[] => {
      if (scene.kindOf(left.entity) !== 'person' || !owners.includes(scene.kindOf(right.entity))) return [];
      const role = introduced.exec(between)?.[1]?.trim() ?? owned(scene, right, between);
      if (role === undefined) return [];
      const evidence = covering(left, right);
      const object = right.entity;
      const last = role.split(' ').at(-1) ?? '';
      if (scene.words.isRole(last)) {
        return [{ predicate: 'affiliated_with' as const, subject: left.entity, object, role, evidence }];
      }
      if (!scene.words.isOffice(role)) return [];
      return [{ predicate: 'position_held' as const, subject: left.entity, object, role, evidence }];
    }),
  examples: [
    [
      'Grace Atim, a spokeswoman for Uganda Airlines, declined to comment.',
      'Grace Atim affiliated_with Uganda Airlines',
    ],
    ['Ana Ruiz, governor of the Bank of Mexico, resigned.', 'Ana Ruiz position_held Banco de México'],
  ],
  counterexamples: ['Grace Atim left for Uganda.', 'Ana Ruiz, a mother of three, moved to Mexico.'],
};

/** "X, Oman's transport minister", "X, the UN secretary-general": the longest role behind the owner. */
function owned({ text, words }: Scene, { end }: Mention, between: string): string | undefined {
  if (!/^, (?:the )?$/.test(between)) return undefined;
  const run =
    /^(?:['’]s?)? ((?:[\p{L}-]{2,20} ?){1,4})/u
      .exec(text.slice(end, end + 60))?.[1]
      ?.trim()
      .split(' ') ?? [];
  const roles = run.map((_, index) => run.slice(0, index + 1)).toReversed();
  return roles.find((role) => words.isOffice(role.join(' ')) || words.isRole(role.at(-1) ?? ''))?.join(' ');
}
