import type { Mention } from '../../../../schemas/extracted.ts';
import type { Token } from '../../grammar/sentence.ts';
import { doersOf, objectsOf } from '../../grammar/structure/clause.ts';
import { prepositionalPhrases } from '../../grammar/structure/prepositions.ts';
import { ancestorsOf } from '../../grammar/structure/tree.ts';
import { listFrom } from '../lists.ts';
import { covering, type Found, isKind, neighbours, type RelationRule, type Scene } from '../rule.ts';

const nouns = new Set(['border', 'frontier', 'boundary', 'borderland']);
const lands = ['country', 'region', 'province'];
const touches =
  /^,? (?:which |that )?(?:also )?(?:borders|bordering|borders on|abuts|is bordered by|bordered by) (?:the )?$/;

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
    ['Uganda closed its border with Rwanda in 2019.', 'Uganda borders Rwanda'],
    ['Burkina Faso is bordered by Mali, Niger and Benin.', 'Burkina Faso borders Benin'],
  ],
  counterexamples: ['Chad closed its borders.', 'The policy borders on madness.'],
};

/** "Ethiopia borders Eritrea and Sudan", which parsers take for a noun phrase. */
function besideName(scene: Scene): Found[] {
  return neighbours(scene).flatMap(({ left, right, between }) => {
    const areLands = isKind(scene, left, 'country', 'province') && isKind(scene, right, 'country', 'province');
    if (!areLands || !touches.test(between)) return [];
    return listFrom(scene, right).flatMap((one) => pair(left.entity, [one.entity], covering(left, one)));
  });
}

function ofVerb(scene: Scene, verb: Token): Found[] {
  const [subject] = landsAt(scene, doersOf(scene.sentence, verb));
  return pair(subject, landsAt(scene, objectsOf(scene.sentence, verb)), evidenceOf(scene, verb));
}

function ofNoun(scene: Scene, noun: Token): Found[] {
  const evidence = evidenceOf(scene, noun);
  const owners = scene.owners(noun).filter((entity) => lands.includes(scene.kindOf(entity)));
  const [first, second] = [...new Set(owners)];
  if (first !== undefined && second !== undefined) return pair(first, [second], evidence);
  const between = landsAt(
    scene,
    prepositionalPhrases(scene.sentence, noun, 'between').map(({ head }) => head),
  );
  if (between.length > 1) return pair(between[0], between.slice(1), evidence);
  const [near, far] = scene.names.filter(({ start }) => start >= noun.end);
  const [toNear, toFar] = [
    near === undefined ? '' : scene.text.slice(noun.end, near.start),
    near === undefined || far === undefined ? '' : scene.text.slice(near.end, far.start),
  ];
  const isCrossed = /^ from (?:the )?$/.test(toNear) && /^ (?:in)?to (?:the )?$/.test(toFar);
  if (near !== undefined && far !== undefined && isCrossed)
    return pair(landsOf(scene, [near])[0], landsOf(scene, [far]), evidence);
  const clauses = ancestorsOf(scene.sentence, noun).filter(({ upos }) => upos === 'VERB');
  // "shares a border with Sudan" may hang on the noun or on the verb.
  const sharing = clauses.slice(0, 1).filter(({ lemma }) => lemma === 'share');
  const parsed = landsAt(
    scene,
    [noun, ...sharing].flatMap((one) => prepositionalPhrases(scene.sentence, one, 'with')).map(({ head }) => head),
  );
  const withName = /^(?: [\p{Ll}]+)? with (?:the )?$/u.test(toNear)
    ? near
    : /^ with (?:the )?$/.test(toFar)
      ? far
      : undefined;
  const beside = withName === undefined ? [] : landsOf(scene, listFrom(scene, withName));
  const others = [...new Set([...parsed, ...beside])];
  const doers = clauses.flatMap((clause) => landsAt(scene, doersOf(scene.sentence, clause)));
  const both = [...new Set(doers)];
  return pair(first ?? both[0], others.length > 0 ? others : sharing.length > 0 ? both.slice(1, 2) : [], evidence);
}

function landsOf(scene: Scene, names: readonly Mention[]): number[] {
  return names.map(({ entity }) => entity).filter((entity) => lands.includes(scene.kindOf(entity)));
}

function landsAt(scene: Scene, tokens: readonly Token[]): number[] {
  return tokens
    .flatMap((token) => scene.ofPhrase(token))
    .map(scene.party)
    .filter((entity) => lands.includes(scene.kindOf(entity)));
}

function evidenceOf({ sentence }: Scene, { start, end }: Token): { start: number; end: number } {
  return { start: Math.min(start, sentence.start), end: Math.max(end, sentence.end) };
}

function pair(subject: number | undefined, objects: readonly number[], evidence: Found['evidence']): Found[] {
  if (subject === undefined) return [];
  return [...new Set(objects)]
    .filter((object) => object !== subject)
    .map((object) => ({ predicate: 'borders', subject, object, evidence }));
}
