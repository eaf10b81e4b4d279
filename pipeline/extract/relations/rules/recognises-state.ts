import type { Mention } from '../../../../schemas/extracted.ts';
import { listFrom, listTo } from '../lists.ts';
import { covering, type Found, isKind, type RelationRule, type Scene } from '../rule.ts';

const recognises =
  /^(?:,? (?:which|that|who|does|do|did|has|have|had|still|also|formally|officially|remains?|(?:is|remains) (?:one of )?the (?:only|few|last|first|\p{L}+) (?:\p{L}+ )?(?:state|country|nation|government)s?(?: in (?:the )?\p{Lu}[\p{L} ]+)?(?: that| to)?|not|never|no longer))* recogni[sz](?:e|es|ed) (?:the independence of )?(?:the )?$/u;

/** Names next to each other, or with one between: "the only state in Africa that recognises". */
function couples({ names }: Scene): { left: Mention; right: Mention }[] {
  return names.flatMap((left, index) => names.slice(index + 1, index + 3).map((right) => ({ left, right })));
}

/** "Eswatini recognises Taiwan", "Serbia does not recognise Kosovo": one state recognises another. */
export const recognisesState: RelationRule = {
  id: 'relations/rules/recognises-state',
  read: (scene) =>
    couples(scene).flatMap(({ left, right }): Found[] => {
      const between = scene.text.slice(left.end, right.start);
      if (!isKind(scene, left, 'country') || !isKind(scene, right, 'country', 'region') || !recognises.test(between))
        return [];
      // "recognised Israel's right", "recognises Crimea as Russian" are about something else.
      const behind = scene.text.slice(right.end, right.end + 24);
      if (/^['’]s|^ as (?!an? (?:\p{L}+ )?(?:state|country|nation))/u.test(behind)) return [];
      const polarity = /\b(?:not|never|no longer)\b/.test(between) ? 'negative' : 'positive';
      return listTo(scene, left).flatMap((one) =>
        listFrom(scene, right).map(
          (other): Found => ({
            predicate: 'diplomatic_relations_with',
            subject: one.entity,
            object: other.entity,
            polarity,
            opens: / recogni[sz]ed /.test(between),
            evidence: covering(one, other),
          }),
        ),
      );
    }),
  examples: [
    ['Guatemala is one of the few states that recognise Taiwan.', 'Guatemala diplomatic_relations_with Taiwan'],
    ['Serbia does not recognise Kosovo.', 'Serbia diplomatic_relations_with Kosovo'],
  ],
  counterexamples: ['France recognised Algeria’s right to speak.', 'France may recognise Kosovo.'],
};
