import { prepositionalPhrases } from '../../grammar/structure/prepositions.ts';
import { doersOf, objectsOf } from '../../grammar/structure/clause.ts';
import { ancestorsOf } from '../../grammar/structure/tree.ts';
import type { Token } from '../../grammar/sentence.ts';
import { covering, type Found, isKind, neighbours, type RelationRule, type Scene } from '../rule.ts';

const nouns = new Set(['border', 'frontier', 'boundary']);
const lands = ['country', 'region', 'province'];

/** "shares a border with", "the Thai-Cambodian border", "Chad borders Sudan". */
export const borders: RelationRule = {
  id: 'relations/rules/borders',
  read: (scene) => [
    ...besideName(scene),
    ...scene.sentence.tokens.flatMap((token) => {
      if (token.upos === 'VERB' && token.lemma === 'border') return ofVerb(scene, token);
      return nouns.has(token.lemma) && token.upos === 'NOUN' ? ofNoun(scene, token) : [];
    }),
  ],
  examples: [
    ['Chad shares a long border with Sudan.', 'Chad borders Sudan'],
    ['Ethiopia borders Eritrea.', 'Ethiopia borders Eritrea'],
    ['The Thai-Cambodian border was closed.', 'Thailand borders Cambodia'],
  ],
  counterexamples: ['Chad closed its borders.', 'The policy borders on madness.'],
};

/** "Ethiopia borders Eritrea", which parsers take for a noun phrase. */
function besideName(scene: Scene): Found[] {
  return neighbours(scene).flatMap(({ left, right, between }) => {
    const areLands = isKind(scene, left, 'country') && isKind(scene, right, 'country');
    if (!areLands || !/^,? (?:which )?(?:borders|bordering|neighbouring|neighboring) $/.test(between)) return [];
    return [{ predicate: 'borders', subject: left.entity, object: right.entity, evidence: covering(left, right) }];
  });
}

function ofVerb(scene: Scene, verb: Token): Found[] {
  const [subject] = landsAt(scene, doersOf(scene.sentence, verb));
  return pair(scene, verb, subject, landsAt(scene, objectsOf(scene.sentence, verb)));
}

function ofNoun(scene: Scene, noun: Token): Found[] {
  const owners = scene.owners(noun).filter((entity) => lands.includes(scene.kindOf(entity)));
  const [first, second] = [...new Set(owners)];
  if (first !== undefined && second !== undefined) return pair(scene, noun, first, [second]);
  const between = landsAt(
    scene,
    prepositionalPhrases(scene.sentence, noun, 'between').map(({ head }) => head),
  );
  if (between.length > 1) return pair(scene, noun, between[0], between.slice(1));
  const clauses = ancestorsOf(scene.sentence, noun).filter(({ upos }) => upos === 'VERB');
  // "shares a border with Sudan" may hang on the noun or on the verb.
  const sharing = clauses.slice(0, 1).filter(({ lemma }) => lemma === 'share');
  const others = landsAt(
    scene,
    [noun, ...sharing].flatMap((one) => prepositionalPhrases(scene.sentence, one, 'with')).map(({ head }) => head),
  );
  const doers = clauses.flatMap((clause) => landsAt(scene, doersOf(scene.sentence, clause)));
  const both = [...new Set(doers)];
  return pair(scene, noun, first ?? both[0], others.length > 0 ? others : both.slice(1, 2));
}

function landsAt(scene: Scene, tokens: readonly Token[]): number[] {
  return tokens
    .flatMap((token) => scene.ofPhrase(token))
    .map(scene.party)
    .filter((entity) => lands.includes(scene.kindOf(entity)));
}

function pair(
  { sentence }: Scene,
  { start, end }: Token,
  subject: number | undefined,
  objects: readonly number[],
): Found[] {
  if (subject === undefined) return [];
  const evidence = { start: Math.min(start, sentence.start), end: Math.max(end, sentence.end) };
  return objects
    .filter((object) => object !== subject)
    .map((object) => ({ predicate: 'borders', subject, object, evidence }));
}
