import type { Predicate } from '../../../../schemas/vocabulary.ts';
import { doersOf, objectsOf } from '../../grammar/structure/clause.ts';
import { prepositionalPhrases } from '../../grammar/structure/prepositions.ts';
import { spanOf, subtreeOf } from '../../grammar/structure/tree.ts';
import { isNegated, modalityOf, tenseOf } from '../../grammar/structure/verb.ts';
import { covering, type Found, type RelationRule, type Scene } from '../rule.ts';

const held = ['organisation', 'project', 'facility'];
const able = ['country', 'organisation', 'person', 'government'];

/** Verbs of owning, running and paying: "Terna operates the link", "the mine is owned by Zambia", "holds 20 percent of". */
export const stakes: RelationRule = {
  id: 'relations/rules/stakes',
  read: (scene) => [...byWordsBetween(scene), ...byGrammar(scene)],
  examples: [['The Lamu terminal is operated by Maersk.', 'Maersk operates Lamu terminal']],
  counterexamples: ['Kenya will own the bank.', 'The two sides held talks.'],
};

const ownedBy = /^[^.;:]{0,40}?\b(owned|operated|run|managed|financed|funded) by (?:the )?(?:[\p{L}’'-]{2,20} ){0,3}$/u;
const predicateOf: Readonly<Record<string, Predicate>> = {
  owned: 'owns',
  operated: 'operates',
  run: 'operates',
  managed: 'operates',
  financed: 'finances',
  funded: 'finances',
};

/** "Kazatom Export, which is 75 per cent owned by Steppe Capital". */
function byWordsBetween(scene: Scene): Found[] {
  return scene.mentions.flatMap((left, index) => {
    const right = scene.mentions
      .slice(index + 1, index + 3)
      .find(
        (other) => ownedBy.test(scene.text.slice(left.end, other.start)) && able.includes(scene.kindOf(other.entity)),
      );
    if (right === undefined || !held.includes(scene.kindOf(left.entity)) || right.entity === left.entity) return [];
    const [, word = ''] = ownedBy.exec(scene.text.slice(left.end, right.start)) ?? [];
    if (/\b(?:will|would|to|not|could)\b/.test(scene.text.slice(left.end, right.start))) return [];
    return [
      {
        predicate: predicateOf[word] ?? 'owns',
        subject: right.entity,
        object: left.entity,
        evidence: covering(left, right),
      },
    ];
  });
}

function byGrammar(scene: Scene): Found[] {
  return scene.sentence.tokens.flatMap((verb): Found[] => {
    if (verb.upos !== 'VERB') return [];
    const predicate = (['owns', 'operates', 'finances'] as const).find((group) => scene.words.isA(verb.lemma, group));
    const { sentence } = scene;
    // What is planned is no state yet: "will own 51 percent".
    if (predicate === undefined || tenseOf(sentence, verb) === 'future' || modalityOf(sentence, verb) !== undefined)
      return [];
    if (isNegated(sentence, verb)) return [];
    const objects = objectsOf(sentence, verb);
    const parts = objects.flatMap((token) => prepositionalPhrases(sentence, token, 'of', 'in').map(({ head }) => head));
    if (objects.some(({ lemma }) => lemma === 'stake' || lemma === 'share')) {
      parts.push(...prepositionalPhrases(sentence, verb, 'in', 'of').map(({ head }) => head));
    }
    const things = [...objects, ...parts]
      .flatMap((token) => scene.at(token))
      .filter((entity) => held.includes(scene.kindOf(entity)));
    const owners = doersOf(sentence, verb)
      .flatMap((token) => scene.ofPhrase(token))
      .map(scene.party)
      .filter((entity) => able.includes(scene.kindOf(entity)));
    const evidence = spanOf(subtreeOf(sentence, verb));
    return [...new Set(owners)].flatMap((subject) =>
      [...new Set(things)]
        .filter((object) => object !== subject)
        .map((object) => ({ predicate, subject, object, evidence })),
    );
  });
}
