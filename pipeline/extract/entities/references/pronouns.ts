/** "it", "its", "they", "their", "he", "her": whom a pronoun stands for, where the text settles it. */
import type { EntityKind } from '../../../../schemas/vocabulary.ts';
import type { Token } from '../../grammar/sentence.ts';
import { isPredicate, objectsOf, subjectsOf } from '../../grammar/structure/clause.ts';
import { prepositionalPhrases } from '../../grammar/structure/prepositions.ts';
import { ancestorsOf, rootOf, subtreeOf } from '../../grammar/structure/tree.ts';
import { type Discourse, distinct, previousScene, referentsOf, type Scene, subjectEntities } from './discourse.ts';

const things: ReadonlySet<EntityKind> = new Set([
  'country',
  'organisation',
  'government',
  'armed_group',
  'agreement',
  'project',
]);
const manyOf: ReadonlySet<EntityKind> = new Set(['armed_group', 'people']);
const mutual = /^(?:meet|discuss|sign|agree|talk|negotiate|confer|hold)$/;

type Number = 'person' | 'thing' | 'many';

const numbers: Readonly<Record<string, Number>> = {
  it: 'thing',
  its: 'thing',
  itself: 'thing',
  they: 'many',
  them: 'many',
  their: 'many',
  themselves: 'many',
  he: 'person',
  him: 'person',
  his: 'person',
  she: 'person',
  her: 'person',
  hers: 'person',
  himself: 'person',
  herself: 'person',
};

/** Whether the entities can be meant by a pronoun of that number; `plural`: the noun that names them is plural. */
function agrees({ entities }: Discourse, number: Number, candidates: readonly number[], plural: boolean): boolean {
  const kinds = candidates.map((candidate) => entities[candidate]?.kind);
  if (number === 'person') return kinds.length === 1 && kinds[0] === 'person';
  if (number === 'thing') return kinds.length === 1 && kinds[0] !== undefined && things.has(kinds[0]);
  return kinds.length > 1 || (kinds[0] !== undefined && (plural || manyOf.has(kinds[0])));
}

interface Antecedent {
  readonly entities: readonly number[];
  readonly plural: boolean;
}

function antecedent(scene: Scene, subjects: readonly Token[]): Antecedent {
  return {
    entities: distinct(subjects.flatMap((subject) => referentsOf(scene, subject))),
    plural: subjects.some((subject) => /^NNP?S$/.test(subject.xpos)),
  };
}

/** Subjects of the clauses around the pronoun, nearest first, that stand before it and do not hold it. */
function subjectsAround(scene: Scene, pronoun: Token): Antecedent[] {
  const { sentence } = scene;
  return ancestorsOf(sentence, pronoun)
    .filter((ancestor) => isPredicate(sentence, ancestor))
    .map((predicate) => subjectsOf(sentence, predicate))
    .filter(
      (subjects) =>
        subjects.length > 0 && subjects.every((subject) => subject.index < pronoun.index && subject.upos !== 'PRON'),
    )
    .filter((subjects) => !subjects.some((subject) => subtreeOf(sentence, subject).includes(pronoun)))
    .map((subjects) => antecedent(scene, subjects));
}

/** Who took part in what the sentence tells: "X met Y" has both. */
function partiesOf(scene: Scene): Antecedent {
  const root = rootOf(scene.sentence);
  const subjects = subjectEntities(scene);
  if (root === undefined) return { entities: [], plural: false };
  const plural = subjectsOf(scene.sentence, root).some((subject) => /^NNP?S$/.test(subject.xpos));
  if (!mutual.test(root.lemma)) return { entities: subjects, plural };
  const withWhom = prepositionalPhrases(scene.sentence, root, 'with').map(({ head }) => head);
  const others = [...objectsOf(scene.sentence, root), ...withWhom].flatMap((object) => referentsOf(scene, object));
  return { entities: distinct([...subjects, ...others]), plural };
}

/** The entities that a pronoun stands for, empty when the text does not settle it. */
export function resolvePronoun(discourse: Discourse, scene: Scene, pronoun: Token): readonly number[] {
  const number = numbers[pronoun.text.toLowerCase()];
  const isObject = /^(?:obj|iobj|obl|nmod)$/.test(pronoun.deprel);
  if (number === undefined || pronoun.deprel === 'expl' || (isObject && number !== 'person')) return [];
  // An object never means the subject of its own clause.
  for (const { entities, plural } of subjectsAround(scene, pronoun).slice(isObject ? 1 : 0)) {
    if (agrees(discourse, number, entities, plural)) return entities;
    if (entities.length > 0 && number === 'many') return [];
  }
  if (number === 'person') return lastPerson(discourse, scene, pronoun);
  const before = previousScene(discourse);
  if (
    before === undefined ||
    scene.mentions.some((mention) => mention.end <= pronoun.start && mention.form !== 'pronoun')
  )
    return [];
  const parties = number === 'many' ? partiesOf(before) : { entities: subjectEntities(before), plural: false };
  return agrees(discourse, number, parties.entities, parties.plural) ? parties.entities : [];
}

/** The person named last, if nobody else was named in the same sentence. */
function lastPerson(discourse: Discourse, scene: Scene, pronoun: Token): number[] {
  const isPerson = (entity: number): boolean => discourse.entities[entity]?.kind === 'person';
  for (const one of [scene, previousScene(discourse)]) {
    if (one === undefined) continue;
    const named = one.mentions
      .filter(({ start }) => one !== scene || start < pronoun.start)
      .map(({ entity }) => entity);
    const persons = distinct(named.filter(isPerson));
    if (persons.length > 0) return persons.length === 1 ? persons : [];
  }
  return [];
}
