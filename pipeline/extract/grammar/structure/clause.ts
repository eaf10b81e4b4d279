import type { Sentence, Token } from '../sentence.ts';
import { withConjuncts } from './coordination.ts';
import { childrenOf, hasRelation, headOf } from './tree.ts';

/** True for a word that heads a clause: a verb, or a noun or adjective with a copula. */
export function isPredicate(sentence: Sentence, token: Token): boolean {
  return token.upos === 'VERB' || childrenOf(sentence, token, 'cop').length > 0;
}

/**
 * Who or what a clause is about, conjuncts opened. Where the verb has no subject of its own it is found through
 * coordination ("signed … and promised"), control ("agreed to build"), relative clauses ("a country which exports") and
 * participles ("a line connecting Herat to Quetta", "citing costs, Kabul refused"). Of a passive, what it was done to.
 */
export function subjectsOf(sentence: Sentence, predicate: Token): Token[] {
  return findSubjects(sentence, predicate, new Set());
}

/** Subjects of an active clause: who does it. Of a passive clause, its agents ("by …"). */
export function doersOf(sentence: Sentence, predicate: Token): Token[] {
  return isPassive(sentence, predicate) ? passiveAgentsOf(sentence, predicate) : subjectsOf(sentence, predicate);
}

/**
 * What is done or made, conjuncts opened: direct objects; of a passive clause its subjects. In a relative clause the
 * word that "which" or "that" stands for; conjunct verbs do not share their objects.
 */
export function objectsOf(sentence: Sentence, predicate: Token): Token[] {
  if (isPassive(sentence, predicate)) return subjectsOf(sentence, predicate);
  return childrenOf(sentence, predicate, 'obj').flatMap((object) =>
    withConjuncts(sentence, antecedentOf(sentence, object) ?? object),
  );
}

/** To whom: "gave Kabul aid" has Kabul. */
export function indirectObjectsOf(sentence: Sentence, predicate: Token): Token[] {
  return childrenOf(sentence, predicate, 'iobj').flatMap((object) => withConjuncts(sentence, object));
}

/** By whom: the nouns under "by" of a passive verb, conjuncts opened. */
export function passiveAgentsOf(sentence: Sentence, predicate: Token): Token[] {
  if (!isPassive(sentence, predicate)) return [];
  return childrenOf(sentence, predicate, 'obl:agent').flatMap((agent) => withConjuncts(sentence, agent));
}

/** True when the subject undergoes the action: "was signed", "valued at", "a canal built by". */
export function isPassive(sentence: Sentence, predicate: Token): boolean {
  if (childrenOf(sentence, predicate, 'aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent').length > 0) return true;
  if (predicate.xpos !== 'VBN' || childrenOf(sentence, predicate, 'nsubj', 'aux', 'obj').length > 0) return false;
  const head = predicate.deprel === 'conj' ? headOf(sentence, predicate) : undefined;
  return head?.xpos === 'VBN' ? isPassive(sentence, head) : hasRelation(predicate, 'acl', 'advcl', 'amod', 'root');
}

function findSubjects(sentence: Sentence, predicate: Token, seen: Set<number>): Token[] {
  if (seen.has(predicate.index)) return [];
  seen.add(predicate.index);
  const own = childrenOf(sentence, predicate, 'nsubj', 'csubj').filter(({ deprel }) => deprel !== 'nsubj:outer');
  if (own.length > 0)
    return own.flatMap((subject) => withConjuncts(sentence, antecedentOf(sentence, subject) ?? subject));
  const head = headOf(sentence, predicate);
  if (head === undefined) return [];
  if (predicate.deprel === 'conj') return findSubjects(sentence, head, seen);
  if (predicate.deprel === 'xcomp') return controllersOf(sentence, head, seen);
  if (predicate.deprel === 'advcl' && isOpenClause(predicate)) return findSubjects(sentence, head, seen);
  if (hasRelation(predicate, 'acl') && predicate.deprel !== 'acl:relcl' && predicate.xpos !== 'VB') {
    return withConjuncts(sentence, head);
  }
  return [];
}

/** Who an infinitive is about: the object of its verb when it has one ("urged Kabul to act"), else the subject. */
function controllersOf(sentence: Sentence, verb: Token, seen: Set<number>): Token[] {
  const objects = isPassive(sentence, verb) ? [] : childrenOf(sentence, verb, 'obj', 'iobj');
  if (objects.length > 0) return objects.flatMap((object) => withConjuncts(sentence, object));
  return findSubjects(sentence, verb, seen);
}

/** A clause without a subject: a participle or an infinitive. */
function isOpenClause({ xpos }: Token): boolean {
  return xpos === 'VBG' || xpos === 'VBN' || xpos === 'VB';
}

/** The noun that a relative pronoun stands for. */
function antecedentOf(sentence: Sentence, pronoun: Token): Token | undefined {
  if (!pronoun.xpos.startsWith('W') && pronoun.lemma !== 'that') return undefined;
  let clause = headOf(sentence, pronoun);
  while (clause !== undefined && clause.deprel !== 'acl:relcl') {
    if (!hasRelation(clause, 'xcomp', 'conj', 'ccomp')) return undefined;
    clause = headOf(sentence, clause);
  }
  return clause && headOf(sentence, clause);
}
