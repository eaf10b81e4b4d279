import type { Token } from '../../grammar/sentence.ts';
import { doersOf, isPredicate, objectsOf } from '../../grammar/structure/clause.ts';
import { prepositionalPhrases } from '../../grammar/structure/prepositions.ts';
import { ancestorsOf, childrenOf, spanOf, subtreeOf } from '../../grammar/structure/tree.ts';
import { isNegated } from '../../grammar/structure/verb.ts';
import type { Found, RelationRule, Scene } from '../rule.ts';

const states = ['country', 'government', 'armed_group', 'region'];

/** "established diplomatic relations with", "severed ties with", "dispatched ambassadors to", "sustained relations with". */
export const diplomaticTies: RelationRule = {
  id: 'relations/rules/diplomatic-ties',
  read: (scene) => scene.sentence.tokens.flatMap((token) => [...ofTies(scene, token), ...ofEnvoys(scene, token)]),
  examples: [['Peru established diplomatic relations with Fiji in 1986.', 'Peru diplomatic_relations_with Fiji']],
  counterexamples: ['Peru wants closer trade ties with Fiji.', 'Relations with his brother were strained.'],
};

/** Ties that are called diplomatic, formal or sustained, or that a verb opens or cuts. */
function ofTies(scene: Scene, noun: Token): Found[] {
  const { sentence, words } = scene;
  if (noun.upos !== 'NOUN' || !words.isA(noun.lemma, 'ties')) return [];
  const kinds = childrenOf(sentence, noun, 'amod', 'compound').map(({ lemma }) => lemma);
  if (!kinds.some((kind) => words.isA(kind, 'lasting'))) return [];
  const verb = ancestorsOf(sentence, noun).find(({ upos }) => upos === 'VERB');
  const others = statesAt(
    scene,
    prepositionalPhrases(sentence, noun, 'with', 'to').map(({ head }) => head),
  );
  const owners = [...scene.owners(noun)].filter((entity) => states.includes(scene.kindOf(entity)));
  const clauses = ancestorsOf(sentence, noun).filter((one) => isPredicate(sentence, one));
  const doers = clauses.flatMap((clause) => statesAt(scene, doersOf(sentence, clause)));
  const subject = owners[0] ?? doers[0] ?? clauses.flatMap((clause) => statesAt(scene, objectsOf(sentence, clause)))[0];
  const denied = kinds.includes('no') || childrenOf(sentence, noun, 'det').some(({ lemma }) => lemma === 'no');
  const cut = denied || (verb !== undefined && (words.isA(verb.lemma, 'cuts_ties') || isNegated(sentence, verb)));
  const both = [...new Set(doers)];
  return pair(scene, subject, others.length > 0 ? others : both.slice(1, 2), cut, noun);
}

/** "have dispatched ambassadors to Kabul". */
function ofEnvoys(scene: Scene, noun: Token): Found[] {
  const { sentence, words } = scene;
  if (!words.isA(noun.lemma, 'envoy')) return [];
  const verb = ancestorsOf(sentence, noun)[0];
  if (verb === undefined || !words.isA(verb.lemma, 'sends') || isNegated(sentence, verb)) return [];
  const to = [...prepositionalPhrases(sentence, noun, 'to'), ...prepositionalPhrases(sentence, verb, 'to')];
  const doers = doersOf(sentence, verb).flatMap((token) => {
    const own = statesAt(scene, [token]);
    // "several countries, including Kazakhstan": the named one stands for itself.
    return own.length > 0 ? own : subtreeOf(sentence, token).flatMap((part) => statesAt(scene, [part]));
  });
  return [...new Set(doers)].flatMap((subject) =>
    pair(
      scene,
      subject,
      statesAt(
        scene,
        to.map(({ head }) => head),
      ),
      false,
      verb,
    ),
  );
}

function statesAt(scene: Scene, tokens: readonly Token[]): number[] {
  return tokens
    .flatMap((token) => scene.ofPhrase(token))
    .map(scene.party)
    .filter((entity) => states.includes(scene.kindOf(entity)));
}

function pair(
  { sentence }: Scene,
  subject: number | undefined,
  objects: readonly number[],
  isCut: boolean,
  token: Token,
): Found[] {
  if (subject === undefined) return [];
  const polarity = isCut ? 'negative' : 'positive';
  const evidence = spanOf(subtreeOf(sentence, token));
  return [...new Set(objects)]
    .filter((object) => object !== subject)
    .map((object) => ({ predicate: 'diplomatic_relations_with', subject, object, polarity, evidence }));
}
