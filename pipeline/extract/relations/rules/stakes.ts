import { doersOf, objectsOf } from '../../grammar/structure/clause.ts';
import { prepositionalPhrases } from '../../grammar/structure/prepositions.ts';
import { spanOf, subtreeOf } from '../../grammar/structure/tree.ts';
import { isNegated, modalityOf, tenseOf } from '../../grammar/structure/verb.ts';
import { canHold, isHeld } from '../holders.ts';
import type { Found, RelationRule, Scene } from '../rule.ts';

/** Verbs of owning, running and paying: "Terna operates the link", "holds 20 percent of", "has a stake in". */
export const stakes: RelationRule = {
  id: 'relations/rules/stakes',
  read: (scene) =>
    scene.sentence.tokens.flatMap((verb): Found[] => {
      if (verb.upos !== 'VERB') return [];
      const { sentence, words } = scene;
      const objects = objectsOf(sentence, verb);
      const isStake = objects.some(({ lemma }) => words.isA(lemma, 'stake'));
      const predicate =
        isStake && /^(?:have|hold|own|control|retain|keep)$/.test(verb.lemma)
          ? 'owns'
          : (['owns', 'operates', 'finances'] as const).find((group) => words.isA(verb.lemma, group));
      // What is planned is no state yet: "will own 51 percent", "agreed to buy".
      const isOpen = verb.xpos === 'VB' && tenseOf(sentence, verb) === undefined;
      const isPlanned = tenseOf(sentence, verb) === 'future' || modalityOf(sentence, verb) !== undefined || isOpen;
      if (predicate === undefined || isPlanned || isNegated(sentence, verb)) return [];
      const parts = objects.flatMap((token) =>
        prepositionalPhrases(sentence, token, 'of', 'in').map(({ head }) => head),
      );
      if (isStake) parts.push(...prepositionalPhrases(sentence, verb, 'in', 'of').map(({ head }) => head));
      const things = [...(isStake ? [] : objects), ...parts]
        .flatMap((token) => scene.at(token))
        .filter((entity) => isHeld(scene, entity));
      const owners = doersOf(sentence, verb)
        .flatMap((token) => scene.ofPhrase(token))
        .map(scene.party)
        .filter((entity) => canHold(scene, entity));
      const evidence = spanOf(subtreeOf(sentence, verb));
      const isBought = /^(?:buy|acquire|purchase)$/.test(verb.lemma);
      return [...new Set(owners)].flatMap((subject) =>
        [...new Set(things)]
          .filter((object) => object !== subject)
          .map((object) => ({
            predicate: toLead(scene, predicate, subject, object),
            subject,
            object,
            opens: isBought,
            evidence,
          })),
      );
    }),
  examples: [
    ['Glencore owns the Mutanda mine.', 'Glencore owns Mutanda mine'],
    ['Rosneft holds a 30 percent stake in the Zohr field.', 'Rosneft owns Zohr field'],
  ],
  counterexamples: ['Kenya will own the World Bank.', 'The two sides held talks.', 'Kenya agreed to buy Kenya Power.'],
};

/** A person who runs a body leads it. */
function toLead(scene: Scene, predicate: Found['predicate'], subject: number, object: number): Found['predicate'] {
  const isBody = scene.kindOf(subject) === 'person' && scene.kindOf(object) === 'organisation';
  return predicate === 'operates' && isBody ? 'leads' : predicate;
}
