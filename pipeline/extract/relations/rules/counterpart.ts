import type { Mention } from '../../../../schemas/extracted.ts';
import { officeFrom } from '../offices/office-phrase.ts';
import { covering, type Found, neighbours, type RelationRule, type Scene } from '../rule.ts';
import { titleBeforeName } from './title-before-name.ts';

/** "Kazakh President A and his Uzbek counterpart B": the same office in another country. */
export const counterpart: RelationRule = {
  id: 'relations/rules/counterpart',
  read: (scene) =>
    neighbours(scene).flatMap(({ left, right, between }): Found[] => {
      if (scene.kindOf(left.entity) !== 'country' || scene.kindOf(right.entity) !== 'person') return [];
      const [, noun = ''] = /^(?:['’]s?)? (?:[\p{Ll}-]+ )?([\p{Ll}-]+|opposite number),? $/u.exec(between) ?? [];
      const role = scene.words.isA(noun, 'counterpart') ? roleBefore(scene, left) : undefined;
      if (role === undefined) return [];
      const evidence = covering(left, right);
      return [{ predicate: 'position_held', subject: right.entity, object: left.entity, role, evidence }];
    }),
  examples: [
    ['Kenyan President Peter Kilonzo met his Ugandan counterpart Grace Atim.', 'Grace Atim position_held Uganda'],
    ['Kenya’s foreign minister and his Ugandan counterpart, Grace Atim, agreed.', 'Grace Atim position_held Uganda'],
  ],
  counterexamples: ['Peter Kilonzo met his Ugandan counterpart.'],
};

/** The office last told before: of a named person, or of nobody ("Kenya's foreign minister"). */
function roleBefore(scene: Scene, { start }: Mention): string | undefined {
  const named = titleBeforeName
    .read(scene)
    .filter(({ evidence, predicate }) => evidence.end <= start && predicate === 'position_held');
  const unnamed = scene.sentence.tokens
    .filter((token) => token.start < start)
    .map(({ index }) => officeFrom(scene, index))
    .findLast((office) => office?.predicate === 'position_held' && office.owner !== null && office.end <= start);
  return named.at(-1)?.role ?? unnamed?.role;
}
