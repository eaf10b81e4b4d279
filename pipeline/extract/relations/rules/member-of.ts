import { doersOf, objectsOf } from '../../grammar/structure/clause.ts';
import { spanOf, subtreeOf } from '../../grammar/structure/tree.ts';
import { isNegated, tenseOf } from '../../grammar/structure/verb.ts';
import { covering, type Found, isKind, neighbours, type RelationRule, type Scene } from '../rule.ts';

const bodies = ['organisation', 'armed_group', 'agreement'] as const;

/** "Malaysia, a fellow member of ASEAN", "Sweden joined NATO", "NATO member Turkey", "Ana Ruiz of the ruling Labour Party". */
export const memberOf: RelationRule = {
  id: 'relations/rules/member-of',
  read: (scene) => [...besideName(scene), ...joining(scene)],
  examples: [
    ['Malaysia, a member of ASEAN, offered to mediate.', 'Malaysia member_of Association of Southeast Asian Nations'],
    ['Hungary, a NATO member, blocked the statement.', 'Hungary member_of North Atlantic Treaty Organization'],
    ['Sweden joined NATO in 2024.', 'Sweden member_of North Atlantic Treaty Organization'],
  ],
  counterexamples: ['Sweden will join NATO next year.', 'Sweden criticised NATO.'],
};

function besideName(scene: Scene): Found[] {
  return neighbours(scene).flatMap(({ left, right, between }) => {
    const evidence = covering(left, right);
    const found = (subject: number, object: number): Found[] => [{ predicate: 'member_of', subject, object, evidence }];
    if (
      /^(?:, | is | has been )(?:a |an |both )?(?:[\p{L}-]{3,12} ){0,2}members? of (?:the )?$/u.test(between) &&
      isKind(scene, right, ...bodies)
    ) {
      return found(left.entity, right.entity);
    }
    // "Hungary, a NATO member,": the noun stands behind the body.
    const isMember = /^ member\b/.test(scene.text.slice(right.end, right.end + 8));
    if (/^, (?:a |an )$/.test(between) && isMember && isKind(scene, right, ...bodies)) {
      return found(left.entity, right.entity);
    }
    if (/^ member (?:state |country )?$/.test(between) && isKind(scene, left, ...bodies))
      return found(right.entity, left.entity);
    const party =
      /^ of (?:the |his |her )?(?:[\p{L}-]{3,14} ){0,2}$/u.test(between) &&
      /\b(?:Party|Front|Movement|Congress|Union|Alliance)\b/.test(scene.article.entities[right.entity]?.name ?? '');
    return party && isKind(scene, left, 'person') && isKind(scene, right, 'organisation')
      ? found(left.entity, right.entity)
      : [];
  });
}

function joining(scene: Scene): Found[] {
  const { sentence } = scene;
  return sentence.tokens.flatMap((verb) => {
    if (verb.upos !== 'VERB' || !scene.words.isA(verb.lemma, 'joins')) return [];
    if (tenseOf(sentence, verb) !== 'past' || isNegated(sentence, verb)) return [];
    const parties = doersOf(sentence, verb).flatMap((token) => scene.at(token));
    const joined = objectsOf(sentence, verb)
      .flatMap((token) => scene.at(token))
      .filter((entity) => scene.kindOf(entity) === 'organisation');
    const evidence = spanOf(subtreeOf(sentence, verb));
    return parties.flatMap((subject) =>
      joined.map((object): Found => ({ predicate: 'member_of', subject, object, evidence })),
    );
  });
}
