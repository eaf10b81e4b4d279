import { doersOf, objectsOf } from '../../grammar/structure/clause.ts';
import { prepositionalPhrases } from '../../grammar/structure/prepositions.ts';
import { spanOf, subtreeOf } from '../../grammar/structure/tree.ts';
import { isNegated, isPerfect, tenseOf } from '../../grammar/structure/verb.ts';
import type { Found, RelationRule } from '../rule.ts';

/** "Kenya reopened its embassy in Mogadishu": who opens an embassy has relations since then. */
export const embassies: RelationRule = {
  id: 'relations/rules/embassies',
  read: (scene) =>
    scene.sentence.tokens.flatMap((verb): Found[] => {
      const { sentence } = scene;
      if (verb.upos !== 'VERB' || !/^(?:open|reopen|re-open|inaugurate)$/.test(verb.lemma)) return [];
      if (isNegated(sentence, verb) || !(tenseOf(sentence, verb) === 'past' || isPerfect(sentence, verb))) return [];
      const houses = objectsOf(sentence, verb).filter(({ lemma }) => lemma === 'embassy');
      const places = [...houses, ...(houses.length > 0 ? [verb] : [])]
        .flatMap((one) => prepositionalPhrases(sentence, one, 'in', 'to'))
        .flatMap(({ head }) => scene.at(head));
      const [hosts, guests] = [places, doersOf(sentence, verb).flatMap((token) => scene.at(token))].map((entities) => [
        ...new Set(entities.map(scene.party).filter((entity) => scene.kindOf(entity) === 'country')),
      ]);
      const evidence = spanOf(subtreeOf(sentence, verb));
      return (guests ?? []).flatMap((subject) =>
        (hosts ?? [])
          .filter((object) => object !== subject)
          .map((object): Found => {
            return { predicate: 'diplomatic_relations_with', subject, object, opens: true, evidence };
          }),
      );
    }),
  examples: [['Kenya reopened its embassy in Somalia in 2019.', 'Kenya diplomatic_relations_with Somalia']],
  counterexamples: ['Kenya will open an embassy in Somalia.', 'Kenya opened a school in Somalia.'],
};
