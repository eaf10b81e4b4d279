import type { Mention } from '../../../../schemas/extracted.ts';
import { doersOf, objectsOf } from '../../grammar/structure/clause.ts';
import { spanOf, subtreeOf } from '../../grammar/structure/tree.ts';
import { tenseOf } from '../../grammar/structure/verb.ts';
import { covering, type Found, isKind, neighbours, type RelationRule, type Scene } from '../rule.ts';

const bodies = ['organisation', 'government', 'armed_group', 'gathering', 'project'] as const;

/** "the Taliban-led Islamic Emirate", "the Front, led by Amina Said". */
export const ledBy: RelationRule = {
  id: 'relations/rules/led-by',
  read: (scene) => [...besideName(scene), ...ledBehind(scene), ...heading(scene)],
  examples: [
    [
      'The Taliban-led Islamic Emirate of Afghanistan sent a delegation.',
      'Taliban leads Islamic Emirate of Afghanistan',
    ],
  ],
  counterexamples: ['A Kenyan-led mission arrived.'],
};

function besideName(scene: Scene): Found[] {
  return neighbours(scene).flatMap(({ left, right, between }): Found[] => {
    const evidence = covering(left, right);
    if (/^-led (?:\p{Ll}[\p{L}-]{1,20} ){0,2}$/u.test(between) && isKind(scene, right, ...bodies)) {
      return [{ predicate: 'leads', subject: left.entity, object: right.entity, evidence }];
    }
    return [];
  });
}

const led =
  /^\)?(?:,? (?:which |who |is |are |was |has been |now |jointly )*|,? (?:which is )?an? [^.,;:]{2,60} |[^.,;:]{0,8} )(?:led|headed|chaired|commanded) by (?:the |an? )?(?:[\p{Ll}-]+ ){0,3}$/u;

/** "the Front, led by Amina Said", "the Front, a Pakistan-based group led by Imran Lone". */
function ledBehind(scene: Scene): Found[] {
  return scene.names.flatMap((body, index) => {
    if (!isKind(scene, body, ...bodies)) return [];
    const leader = scene.names
      .slice(index + 1, index + 3)
      .find((one) => led.test(scene.text.slice(body.end, one.start)) && one.entity !== body.entity);
    if (leader === undefined) return [];
    return leadersFrom(scene, leader).map(
      (one): Found => ({
        predicate: 'leads',
        subject: one.entity,
        object: body.entity,
        evidence: covering(body, one),
      }),
    );
  });
}

/** Those who lead together: "by Singapore-based A and the Chinese maker B". */
function leadersFrom(scene: Scene, first: Mention): Mention[] {
  const { names, text } = scene;
  const found: Mention[] = [];
  for (let one: Mention | undefined = first; one !== undefined; ) {
    const next: Mention | undefined = names[names.indexOf(one) + 1];
    const between: string = next === undefined ? '' : text.slice(one.end, next.start);
    const isPlace: boolean =
      isKind(scene, one, 'country', 'city') && /^(?:-based|['’]s)?(?: [\p{Ll}-]+){0,4} $/u.test(between);
    if (!isPlace) found.push(one);
    one = isPlace || /^ and (?:the |an? )?(?:[\p{Ll}-]+ ){0,3}$/u.test(between) ? next : undefined;
  }
  return found.filter((one) => isKind(scene, one, 'person', 'organisation', 'country', 'armed_group'));
}

/** "Amina Said heads the Unity Party": only persons head, states and teams also lead in other senses. */
function heading(scene: Scene): Found[] {
  const { sentence, words } = scene;
  return sentence.tokens.flatMap((verb) => {
    if (verb.upos !== 'VERB' || !words.isA(verb.lemma, 'leads') || tenseOf(sentence, verb) === 'future') return [];
    const heads = doersOf(sentence, verb)
      .flatMap((token) => scene.ofPhrase(token))
      .filter((one) => scene.kindOf(one) === 'person' || (verb.lemma === 'chair' && scene.kindOf(one) === 'country'));
    const headed = objectsOf(sentence, verb)
      .flatMap((token) => scene.at(token))
      .filter((one) => bodies.some((kind) => kind === scene.kindOf(one)));
    const evidence = spanOf(subtreeOf(sentence, verb));
    return heads.flatMap((subject) =>
      headed.map((object): Found => ({ predicate: 'leads', subject, object, evidence })),
    );
  });
}
