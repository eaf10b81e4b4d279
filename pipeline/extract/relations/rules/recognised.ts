import { doersOf, objectsOf } from '../../grammar/structure/clause.ts';
import { childrenOf, spanOf, subtreeOf } from '../../grammar/structure/tree.ts';
import { isNegated } from '../../grammar/structure/verb.ts';
import type { RelationRule } from '../rule.ts';

const rulers = ['armed_group', 'organisation', 'government', 'person'];

/** "has not been recognised as the government of Libya": who is recognised, as the government of what. */
export const recognised: RelationRule = {
  id: 'relations/rules/recognised',
  read: (scene) =>
    scene.sentence.tokens.flatMap((verb) => {
      if (verb.upos !== 'VERB' || !scene.words.isA(verb.lemma, 'recognises')) return [];
      const { sentence } = scene;
      const government = subtreeOf(sentence, verb).find(
        ({ lemma }) => lemma === 'government' || lemma === 'authority' || lemma === 'ruler',
      );
      if (government === undefined) return [];
      const subjects = objectsOf(sentence, verb)
        .flatMap((token) => scene.ofPhrase(token))
        .filter((entity) => rulers.includes(scene.kindOf(entity)));
      const countries = scene.around(government).filter((entity) => scene.kindOf(entity) === 'country');
      const denied =
        isNegated(sentence, verb) ||
        doersOf(sentence, verb).some((token) => childrenOf(sentence, token, 'det').some(({ lemma }) => lemma === 'no'));
      const [subject, object] = [subjects[0], countries[0]];
      if (subject === undefined || object === undefined) return [];
      const polarity = denied ? ('negative' as const) : ('positive' as const);
      return [
        {
          predicate: 'recognised_as_government_of' as const,
          subject,
          object,
          polarity,
          evidence: spanOf(subtreeOf(sentence, verb)),
        },
      ];
    }),
  examples: [
    [
      'The Taliban have not been recognised as the government of Afghanistan by any state.',
      'Taliban recognised_as_government_of Afghanistan',
    ],
  ],
  counterexamples: ['France recognised the need for reform.'],
};
