/** Who belongs to whom, what lies where: states between two entities. One rule a file; rules.ts is the list. */
import type { Declined, RelationFact } from '../../../schemas/extracted.ts';
import { symmetricPredicates } from '../../../schemas/vocabulary.ts';
import type { MarkedArticle } from '../document.ts';
import { storyCountry } from '../story.ts';
import type { Found, RelationRule, Scene } from './rule.ts';
import { relationRules } from './rules.ts';
import { sceneOf } from './scene.ts';
import { timesOf } from './times.ts';
import { type RelationReference, relationWordsOf } from './words.ts';

/** The relations of an article. */
export interface ReadRelations {
  readonly relations: readonly RelationFact[];
  readonly declined: readonly Declined[];
}

/** Builds the reader of states between entities from the lexicons; then it is a pure function of the article. */
export function createRelationReader(reference: RelationReference): (article: MarkedArticle) => ReadRelations {
  const words = relationWordsOf(reference);
  return (article) => {
    const home = storyCountry(article) ?? null;
    const relations = article.passages.flatMap(({ kind }, passage) => {
      if (kind === 'boilerplate') return [];
      const scene = sceneOf(article, passage, words, home);
      return relationRules.flatMap((rule) => rule.read(scene).map((found) => toFact(rule, found, scene)));
    });
    return { relations: withoutBare(withoutRepeats(relations)), declined: [] };
  };
}

function toFact({ id }: RelationRule, found: Found, { passage, article }: Scene): RelationFact {
  const { start, end } = article.passages[passage] ?? found.evidence;
  const span = { start: Math.max(start, found.evidence.start), end: Math.min(end, found.evidence.end) };
  return {
    rule: id,
    evidence: [{ passage, ...span }],
    subject: found.subject,
    predicate: found.predicate,
    object: found.object,
    role: found.role ?? null,
    polarity: found.polarity ?? 'positive',
    ...timesOf(found, passage, article),
  };
}

/** A state told twice is one relation, the first, with the evidence of all; a role once given is kept. */
function withoutRepeats(relations: readonly RelationFact[]): RelationFact[] {
  const byPair = new Map<string, RelationFact>();
  for (const fact of relations) {
    const { subject, predicate, object, polarity } = fact;
    const pair = symmetricPredicates.has(predicate)
      ? [subject, object].sort((left, right) => left - right)
      : [subject, object];
    const key = JSON.stringify([predicate, pair, polarity]);
    const first = byPair.get(key);
    byPair.set(key, first === undefined ? fact : { ...first, evidence: [...first.evidence, ...fact.evidence] });
  }
  return [...byPair.values()];
}

/** "Chief executive X of Y": who holds an office of a body is not told apart as belonging to it. */
function withoutBare(relations: readonly RelationFact[]): RelationFact[] {
  return relations.filter(
    ({ subject, predicate, object, role }) =>
      predicate !== 'affiliated_with' ||
      role !== null ||
      !relations.some((one) => one.subject === subject && one.object === object && one.role !== null),
  );
}
