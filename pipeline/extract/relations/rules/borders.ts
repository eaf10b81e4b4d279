import { prepositionalPhrases } from '../../grammar/structure/prepositions.ts';
import { doersOf, objectsOf } from '../../grammar/structure/clause.ts';
import { ancestorsOf } from '../../grammar/structure/tree.ts';
import type { Token } from '../../grammar/sentence.ts';
import type { Found, RelationRule, Scene } from '../rule.ts';

const nouns = new Set(['border', 'frontier', 'boundary']);
const lands = ['country', 'region', 'province'];

/** "shares a border with", "the Thai-Cambodian border", "Chad borders Sudan". */
export const borders: RelationRule = {
  id: 'relations/rules/borders',
  read: (scene) =>
    scene.sentence.tokens.flatMap((token) => {
      if (token.upos === 'VERB' && token.lemma === 'border') return ofVerb(scene, token);
      return nouns.has(token.lemma) && token.upos === 'NOUN' ? ofNoun(scene, token) : [];
    }),
  examples: [
    ['Chad shares a long border with Sudan.', 'Chad borders Sudan'],
    ['The Thai-Cambodian border was closed.', 'Thailand borders Cambodia'],
  ],
  counterexamples: ['Chad closed its borders.', 'The policy borders on madness.'],
};

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
  const others = landsAt(
    scene,
    prepositionalPhrases(scene.sentence, noun, 'with').map(({ head }) => head),
  );
  const clauses = ancestorsOf(scene.sentence, noun).filter(({ upos }) => upos === 'VERB');
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
