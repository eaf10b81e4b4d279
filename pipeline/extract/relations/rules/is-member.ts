import { subjectsOf } from '../../grammar/structure/clause.ts';
import { prepositionalPhrases } from '../../grammar/structure/prepositions.ts';
import { childrenOf, spanOf, subtreeOf } from '../../grammar/structure/tree.ts';
import { isNegated } from '../../grammar/structure/verb.ts';
import type { Found, RelationRule } from '../rule.ts';

/** "Malawi borders Zambia and is a member of the SADC": the subject stands far from the noun. */
export const isMember: RelationRule = {
  id: 'relations/rules/is-member',
  read: (scene) =>
    scene.sentence.tokens.flatMap((noun) => {
      const { sentence } = scene;
      const isSaid = noun.lemma === 'member' && childrenOf(sentence, noun, 'cop').length > 0;
      const isFuture = childrenOf(sentence, noun, 'aux').some(({ xpos }) => xpos === 'MD');
      if (!isSaid || isFuture) return [];
      const bodies = prepositionalPhrases(sentence, noun, 'of')
        .flatMap(({ head }) => scene.at(head))
        .filter((entity) => scene.kindOf(entity) === 'organisation');
      const members = subjectsOf(sentence, noun)
        .flatMap((token) => scene.at(token))
        .filter((entity) => ['country', 'organisation'].includes(scene.kindOf(entity)));
      const polarity = isNegated(sentence, noun) ? 'negative' : 'positive';
      const evidence = spanOf(subtreeOf(sentence, noun));
      return [...new Set(members)].flatMap((subject) =>
        [...new Set(bodies)]
          .filter((object) => object !== subject)
          .map((object): Found => ({ predicate: 'member_of', subject, object, polarity, evidence })),
      );
    }),
  examples: [['Malawi is poor and is a member of the African Union.', 'Malawi member_of African Union']],
  counterexamples: ['Malawi will be a member of the African Union.', 'A member of the African Union met Malawi.'],
};
