/** Who does what a clause says, as far as a number cares. */
import type { Sentence, Token } from '../grammar/sentence.ts';
import { doersOf, isPassive, isPredicate, objectsOf, passiveAgentsOf } from '../grammar/structure/clause.ts';
import { prepositionalPhrases } from '../grammar/structure/prepositions.ts';
import { attributionOf } from '../grammar/structure/speech.ts';
import { childrenOf, hasRelation, headOf } from '../grammar/structure/tree.ts';
import type { Frame } from './frame.ts';
import { isParty, type Naming } from '../naming.ts';
import { distinct } from './distinct.ts';

/**
 * The nouns that do what a verb says: its subjects, else the agents of its passive; of "sentenced him for shipping 9
 * tonnes" the object. A word behind a preposition is no subject, whatever the parser says.
 */
export function doingNouns(sentence: Sentence, verb: Token): Token[] {
  const above = headOf(sentence, verb);
  const reason = childrenOf(sentence, verb, 'mark').some(({ text }) => /^(?:for|of|from|over)$/i.test(text));
  if (reason && verb.xpos === 'VBG' && above !== undefined && isPredicate(sentence, above)) {
    const blamed = objectsOf(sentence, above);
    if (blamed.length > 0) return blamed;
  }
  const agents = isPassive(sentence, verb)
    ? [...passiveAgentsOf(sentence, verb), ...prepositionalPhrases(sentence, verb, 'by').map(({ head }) => head)]
    : [];
  const subjects = doersOf(sentence, verb).filter(
    (token) => !hasRelation(token, 'nsubj') || childrenOf(sentence, token, 'case').every(({ upos }) => upos === 'PART'),
  );
  return [...subjects, ...agents];
}

/**
 * The parties that do what the clause of a number says; through clauses that share their subject.
 * @param acts whether somebody that a noun names acts for whom it belongs to: officials do, farmers do not
 */
export function doersIn({ sentence, verb }: Frame, naming: Naming, acts: (noun: Token) => boolean): number[] {
  let clause: Token | undefined = verb ?? undefined;
  const saying = verb === null ? undefined : attributionOf(sentence, verb)?.marker;
  while (clause !== undefined && (clause !== saying || clause === verb)) {
    const found = doingNouns(sentence, clause)
      .flatMap((token) => (naming.at(token).length > 0 || acts(token) ? naming.ofPhrase(token) : []))
      .map(naming.party);
    const able = distinct(found).filter(
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

function clauseAbove(sentence: Sentence, clause: Token): Token | undefined {
  let above = headOf(sentence, clause);
  while (above !== undefined && !isPredicate(sentence, above)) above = headOf(sentence, above);
  return above;
}
