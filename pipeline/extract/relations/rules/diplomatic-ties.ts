import type { Token } from '../../grammar/sentence.ts';
import { doersOf, isPredicate, objectsOf } from '../../grammar/structure/clause.ts';
import { prepositionalPhrases } from '../../grammar/structure/prepositions.ts';
import { ancestorsOf, childrenOf, spanOf, subtreeOf } from '../../grammar/structure/tree.ts';
import { listFrom, listTo } from '../lists.ts';
import type { Found, RelationRule, Scene } from '../rule.ts';
import { type Deed, deedOn } from '../ties.ts';

const states = ['country', 'government', 'armed_group', 'region'];

/** "with Fiji", "with only 12 states, among them Paraguay". */
const withNames =
  /^ (?:with|to) (?:(?:the|both) )?$|^ with [\p{Ll}\p{N}, -]{4,30},? (?:among them|including|such as|like|notably|namely) (?:the )?$/u;

/** "established diplomatic relations with", "severed ties with", "ties between A and B were restored". */
export const diplomaticTies: RelationRule = {
  id: 'relations/rules/diplomatic-ties',
  read: (scene) =>
    scene.sentence.tokens.flatMap((noun) => {
      const deed = deedOn(scene, noun);
      if (deed === undefined) return [];
      const [left, right] = partiesOf(scene, noun, deed);
      const evidence = spanOf([...subtreeOf(scene.sentence, noun), ...deed.words]);
      return left.flatMap((subject) =>
        right
          .filter((object) => object !== subject)
          .map(
            (object): Found => ({
              predicate: 'diplomatic_relations_with',
              subject,
              object,
              polarity: deed.isDenied ? 'negative' : 'positive',
              opens: deed.isChange,
              evidence,
            }),
          ),
      );
    }),
  examples: [
    ['Peru established diplomatic relations with Fiji in 1986.', 'Peru diplomatic_relations_with Fiji'],
    ['Chad and Togo normalised relations with Israel.', 'Togo diplomatic_relations_with Israel'],
    ['Diplomatic ties between Qatar and Egypt were restored.', 'Qatar diplomatic_relations_with Egypt'],
    ['Bhutan and China have no diplomatic relations.', 'Bhutan diplomatic_relations_with China'],
  ],
  counterexamples: [
    'Peru wants closer trade ties with Fiji.',
    'Relations with his brother were strained.',
    'Peru will restore diplomatic relations with Fiji.',
    'Relations between Peru and Fiji have improved.',
  ],
};

function partiesOf(scene: Scene, noun: Token, { words }: Deed): [number[], number[]] {
  const { sentence, names, text } = scene;
  const next = names.find(({ start }) => start >= noun.end);
  const toNext = next === undefined ? '' : text.slice(noun.end, next.start);
  const after =
    next === undefined
      ? []
      : statesOf(
          scene,
          listFrom(scene, next).map(({ entity }) => entity),
        );
  if (/^ between (?:the )?$/.test(toNext)) return [after.slice(0, 1), after.slice(1)];
  const parsed = statesAt(
    scene,
    prepositionalPhrases(sentence, noun, 'with', 'to').map(({ head }) => head),
  );
  const others = [...new Set([...(withNames.test(toNext) ? after : []), ...parsed])];
  const start = Math.min(noun.start, ...words.map((word) => word.start));
  const last = names.findLast(({ end }) => end <= start);
  const isBeside =
    last !== undefined &&
    /^(?:['’]s|,? (?:which|that|who))?(?: (?:has|have|had|also|formally|then|fully|officially|recently|already|does|do|did|not|no|never))* $/.test(
      text.slice(last.end, start),
    );
  const doers = ancestorsOf(sentence, noun)
    .filter((one) => isPredicate(sentence, one))
    .flatMap((clause) => [
      ...statesAt(
        scene,
        doersOf(sentence, clause).filter((one) => one !== noun),
      ),
      ...statesAt(scene, objectsOf(sentence, clause)),
    ]);
  const owners = scene.owners(noun).filter((entity) => states.includes(scene.kindOf(entity)));
  const before = isBeside
    ? statesOf(
        scene,
        listTo(scene, last).map(({ entity }) => entity),
      )
    : [];
  const holders = [
    ...new Set(
      before.length > 0
        ? before
        : owners.length > 0
          ? owners
          : doers.filter((one) => !others.includes(one)).slice(0, others.length > 0 ? 1 : 2),
    ),
  ];
  const left = holders.filter((one) => !others.includes(one));
  return others.length > 0 ? [left, others] : [left.slice(0, 1), left.slice(1)];
}

function statesOf(scene: Scene, entities: readonly number[]): number[] {
  return [...new Set(entities.map(scene.party))].filter((entity) => states.includes(scene.kindOf(entity)));
}

function statesAt(scene: Scene, tokens: readonly Token[]): number[] {
  return statesOf(
    scene,
    tokens.flatMap((token) => {
      const own = scene.ofPhrase(token);
      // "several countries, including Kazakhstan": the named one stands for itself.
      return own.length > 0
        ? own
        : childrenOf(scene.sentence, token, 'nmod', 'appos').flatMap((part) => scene.at(part));
    }),
  );
}
