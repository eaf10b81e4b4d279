/** Whose a number is by the plain grammar around it, where the lexicon does not tell: owners, members, doers. */
import type { Quantity } from '../../../schemas/extracted.ts';
import type { Token } from '../grammar/sentence.ts';
import { doersOf, isPassive, isPredicate, passiveAgentsOf } from '../grammar/structure/clause.ts';
import { prepositionalPhrases } from '../grammar/structure/prepositions.ts';
import { attributionOf } from '../grammar/structure/speech.ts';
import { childrenOf, hasRelation, headOf, subtreeOf } from '../grammar/structure/tree.ts';
import type { Frame, TiedNoun } from './frame.ts';
import { isParty, type Naming } from '../naming.ts';
import { unique } from './sides.ts';

/**
 * Whose the measure is: "Kenya's exports", "3,000 fighters from groups such as A and B".
 * @param ofSubject whether what the clause is said of may tell: "Kenya's exports rose", not "Kenyan farmers blocked 3 roads"
 */
export function ownersOf(
  { sentence, anchor, nouns }: Frame,
  noun: Token | null,
  naming: Naming,
  ofSubject: (subject: Token) => boolean,
): number[] {
  const tells = ({ token, tie }: TiedNoun): boolean => tie !== 'object' && (tie !== 'subject' || ofSubject(token));
  const subjects = nouns.filter((one) => one.tie === 'subject' && !ofSubject(one.token)).map(({ token }) => token);
  const measure = noun !== null && subjects.includes(noun) ? null : noun;
  const heads = [measure, ...nouns.filter(tells).map(({ token }) => token)];
  for (const head of heads) {
    const owned = head === null ? [] : naming.owners(head);
    if (owned.length > 0) return unique(owned).slice(0, 2);
  }
  const counted = nouns.find(({ tie }) => tie === 'counted') === undefined ? [] : [anchor];
  const members = counted.flatMap((head) =>
    prepositionalPhrases(sentence, head, 'from', 'of').flatMap((phrase) =>
      subtreeOf(sentence, phrase.head).flatMap((token) => naming.at(token)),
    ),
  );
  return unique(members).filter((entity) => isParty(naming.kindOf(entity)) && naming.kindOf(entity) !== 'country');
}

/**
 * Who does what the verb says, else the agent of a passive; through clauses that share their subject.
 * @param acts whether somebody that a noun names acts for whom it belongs to: officials do, farmers do not
 */
export function doersIn({ sentence, verb }: Frame, naming: Naming, acts: (noun: Token) => boolean): number[] {
  let clause: Token | undefined = verb ?? undefined;
  const saying = verb === null ? undefined : attributionOf(sentence, verb)?.marker;
  while (clause !== undefined && (clause !== saying || clause === verb)) {
    const heads = doersOf(sentence, clause).concat(
      isPassive(sentence, clause) ? passiveAgentsOf(sentence, clause) : [],
    );
    const found = heads
      .flatMap((token) => (naming.at(token).length > 0 || acts(token) ? naming.ofPhrase(token) : []))
      .map(naming.party);
    const able = unique(found).filter(
      (entity) => isParty(naming.kindOf(entity)) || naming.kindOf(entity) === 'facility',
    );
    if (able.length > 0) return able;
    // What somebody says is not theirs: a clause under a verb of saying stops here, and one with a subject of its own.
    const isOpen = childrenOf(sentence, clause, 'nsubj', 'csubj', 'mark').every(
      ({ upos }) => upos === 'PART' || upos === 'ADP',
    );
    clause = isOpen && hasRelation(clause, 'advcl', 'acl', 'xcomp', 'conj') ? clauseAbove(sentence, clause) : undefined;
  }
  return [];
}

function clauseAbove(sentence: Frame['sentence'], clause: Token): Token | undefined {
  let above = headOf(sentence, clause);
  while (above !== undefined && !isPredicate(sentence, above)) above = headOf(sentence, above);
  return above;
}

/** "Georgia took 2.6 bcm and Turkey 9.8 bcm", "exports to Iran reached $5m, to Iraq $3m": a party before a number that has lost its verb. */
export interface Gapped {
  readonly entity: number;
  /** The preposition that it repeats. */
  readonly preposition: string | null;
}

/** Reads the party right before a number, where a comma or "and" and nothing else joins it to what stands before. */
export function gappedParty({ sentence, verb }: Frame, { start }: Quantity, naming: Naming): Gapped | undefined {
  const before = sentence.tokens.findLast((token) => token.end <= start);
  if (before === undefined || verb === null || before.index < verb.index) return undefined;
  const [entity] = naming.at(before).map(naming.party);
  const [nearest, further] = sentence.tokens
    .filter((token) => token.index < before.index && naming.at(token)[0] !== naming.at(before)[0])
    .slice(-3)
    .reverse()
    .filter(({ upos }) => upos !== 'DET');
  const preposition = nearest?.upos === 'ADP' ? nearest.text.toLowerCase() : null;
  const mark = preposition === null ? nearest : further;
  const isGap = mark !== undefined && (mark.lemma === 'and' || mark.text === ',' || mark.text === ';');
  return isGap && entity !== undefined && isParty(naming.kindOf(entity)) ? { entity, preposition } : undefined;
}
