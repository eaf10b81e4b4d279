import type { Token } from '../../grammar/sentence.ts';
import { doersOf } from '../../grammar/structure/clause.ts';
import { prepositionalPhrases } from '../../grammar/structure/prepositions.ts';
import { ancestorsOf, spanOf, subtreeOf } from '../../grammar/structure/tree.ts';
import { isNegated, modalityOf, tenseOf } from '../../grammar/structure/verb.ts';
import type { Found, RelationRule, Scene } from '../rule.ts';

const states = ['country', 'government', 'armed_group', 'region'];

/** "Chad has dispatched an ambassador to Kabul", "several countries, including Kazakhstan, sent envoys to". */
export const envoys: RelationRule = {
  id: 'relations/rules/envoys',
  read: (scene) => scene.sentence.tokens.flatMap((noun) => ofEnvoys(scene, noun)),
  examples: [['Chad has dispatched an ambassador to Kabul.', 'Chad diplomatic_relations_with Afghanistan']],
  counterexamples: ['Chad will send an ambassador to Peru.', 'Chad recalled its ambassador to Peru.'],
};

function ofEnvoys(scene: Scene, noun: Token): Found[] {
  const { sentence, words } = scene;
  if (noun.lemma !== 'ambassador') return [];
  const verb = ancestorsOf(sentence, noun)[0];
  if (verb === undefined || !words.isA(verb.lemma, 'sends') || isNegated(sentence, verb)) return [];
  if (tenseOf(sentence, verb) === 'future' || modalityOf(sentence, verb) !== undefined || verb.xpos === 'VB') return [];
  const to = [noun, verb].flatMap((one) => prepositionalPhrases(sentence, one, 'to'));
  const doers = doersOf(sentence, verb).flatMap((token) => {
    const own = statesAt(scene, [token]);
    // "several countries, including Kazakhstan": the named one stands for itself.
    return own.length > 0 ? own : subtreeOf(sentence, token).flatMap((part) => statesAt(scene, [part]));
  });
  const receiving = statesAt(
    scene,
    to.map(({ head }) => head),
  );
  const evidence = spanOf(subtreeOf(sentence, verb));
  return [...new Set(doers)].flatMap((subject) =>
    [...new Set(receiving)]
      .filter((object) => object !== subject)
      .map((object): Found => ({ predicate: 'diplomatic_relations_with', subject, object, evidence })),
  );
}

function statesAt(scene: Scene, tokens: readonly Token[]): number[] {
  return tokens
    .flatMap((token) => scene.ofPhrase(token))
    .map(scene.party)
    .filter((entity) => states.includes(scene.kindOf(entity)));
}
