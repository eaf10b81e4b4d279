import { doersOf, objectsOf } from '../../grammar/structure/clause.ts';
import { prepositionalPhrases } from '../../grammar/structure/prepositions.ts';
import { spanOf, subtreeOf } from '../../grammar/structure/tree.ts';
import { isNegated, isPerfect, tenseOf } from '../../grammar/structure/verb.ts';
import type { Found, RelationRule } from '../rule.ts';

/** "Sweden joined NATO", "Mali withdrew from ECOWAS" (none since), "Croatia, which has acceded to the EU", "Iran was admitted to the bloc": joined once, in it since. */
export const joinedBody: RelationRule = {
  id: 'relations/rules/joined-body',
  read: (scene) =>
    scene.sentence.tokens.flatMap((verb) => {
      const { sentence, words } = scene;
      const isAdmitted = verb.lemma === 'admit' || verb.lemma === 'accept';
      const isLeft = words.isA(verb.lemma, 'leaves');
      if (verb.upos !== 'VERB' || !(isAdmitted || isLeft || words.isA(verb.lemma, 'joins'))) return [];
      const isPast = tenseOf(sentence, verb) === 'past' || isPerfect(sentence, verb);
      if (!isPast || isNegated(sentence, verb)) return [];
      const goals = (
        isLeft ? prepositionalPhrases(sentence, verb, 'from') : prepositionalPhrases(sentence, verb, 'to', 'into')
      ).map(({ head }) => head);
      const parties = (isAdmitted ? objectsOf(sentence, verb) : doersOf(sentence, verb))
        .flatMap((token) => scene.at(token))
        .filter((entity) => scene.kindOf(entity) === 'country');
      const joined = [...(isAdmitted ? [] : objectsOf(sentence, verb)), ...goals]
        .flatMap((token) => scene.at(token))
        .filter((entity) => ['organisation', 'agreement'].includes(scene.kindOf(entity)));
      const evidence = spanOf(subtreeOf(sentence, verb));
      return [...new Set(parties)].flatMap((subject) =>
        [...new Set(joined)].map(
          (object): Found => ({
            predicate: 'member_of',
            subject,
            object,
            polarity: isLeft ? 'negative' : 'positive',
            opens: true,
            evidence,
          }),
        ),
      );
    }),
  examples: [
    ['Sweden joined NATO in 2024.', 'Sweden member_of North Atlantic Treaty Organization'],
    ['Iran was admitted to OPEC in 1960.', 'Iran member_of Organization of the Petroleum Exporting Countries'],
    ['Angola left OPEC in 2023.', 'Angola member_of Organization of the Petroleum Exporting Countries'],
  ],
  counterexamples: [
    'Angola left the OPEC meeting early.',
    'Sweden will join NATO next year.',
    'Ana Ruiz joined the World Bank.',
  ],
};
