/** Who belongs to whom, what lies where: states between two entities. One rule a file; the list below is the order. */
import type { Predicate } from '../../../schemas/vocabulary.ts';
import type { Declined, RelationFact } from '../../../schemas/extracted.ts';
import { symmetricPredicates } from '../../../schemas/vocabulary.ts';
import type { MarkedArticle } from '../document.ts';
import { storyCountry } from '../story.ts';
import type { Found, RelationRule, Scene } from './rule.ts';
import { basedIn } from './rules/based-in.ts';
import { borders } from './rules/borders.ts';
import { connects } from './rules/connects.ts';
import { counterpart } from './rules/counterpart.ts';
import { diplomaticTies } from './rules/diplomatic-ties.ts';
import { envoys } from './rules/envoys.ts';
import { heldByOthers } from './rules/held-by.ts';
import { inBrackets } from './rules/in-brackets.ts';
import { isMember } from './rules/is-member.ts';
import { joinedBody } from './rules/joined-body.ts';
import { ledBy } from './rules/led-by.ts';
import { locatedIn } from './rules/located-in.ts';
import { madeUpOf } from './rules/made-up-of.ts';
import { memberOf } from './rules/member-of.ts';
import { nationality } from './rules/nationality.ts';
import { ownerOf } from './rules/owner-of.ts';
import { partOf } from './rules/part-of.ts';
import { paysFor } from './rules/pays-for.ts';
import { personOfBody } from './rules/person-of-body.ts';
import { placeOfCountry } from './rules/place-of-country.ts';
import { placeRenamed } from './rules/place-renamed.ts';
import { pluralTitle } from './rules/plural-title.ts';
import { recognised } from './rules/recognised.ts';
import { recognisesState } from './rules/recognises-state.ts';
import { roleAfterName } from './rules/role-after-name.ts';
import { stakes } from './rules/stakes.ts';
import { stateOwnedBody } from './rules/state-owned.ts';
import { titleBeforeName } from './rules/title-before-name.ts';
import { sceneOf } from './scene.ts';
import { type RelationReference, relationWordsOf } from './words.ts';

/** Every rule, with its examples. */
export const relationRules: readonly RelationRule[] = [
  // By the words between two names.
  titleBeforeName,
  pluralTitle,
  roleAfterName,
  counterpart,
  personOfBody,
  nationality,
  locatedIn,
  placeOfCountry,
  placeRenamed,
  basedIn,
  inBrackets,
  ledBy,
  memberOf,
  madeUpOf,
  partOf,
  recognisesState,
  connects,
  heldByOthers,
  ownerOf,
  stateOwnedBody,
  paysFor,
  // By the grammar of a verb or noun.
  joinedBody,
  isMember,
  borders,
  stakes,
  recognised,
  diplomaticTies,
  envoys,
];

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

const timeless: ReadonlySet<Predicate> = new Set(['located_in', 'borders', 'connects', 'part_of']);

/** "since 1993" or "until 2019" in the words of the relation or right behind; for what began with a deed, its day. */
function timesOf({ predicate, evidence, opens }: Found, passage: number, { article, dates }: MarkedArticle) {
  if (timeless.has(predicate)) return { since: null, until: null };
  const near = dates.filter(
    ({ passage: place, start }) =>
      place === passage &&
      start >= evidence.start &&
      (start < evidence.end ||
        /^,? (?:since |until |till |from |in |on )?$/.test(article.text.slice(evidence.end, start))),
  );
  const began = near.find(
    ({ bound, edtf }) => bound === 'since' || (opens === true && bound === null && edtf !== null),
  );
  const ended = near.find(({ bound }) => bound === 'until');
  return { since: withoutInterval(began?.edtf), until: withoutInterval(ended?.edtf) };
}

/** The bound of an open interval: "2014/.." began in 2014. */
function withoutInterval(edtf: string | null | undefined): string | null {
  return edtf?.replace(/^\.\.\/|\/\.\.$/g, '') ?? null;
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
