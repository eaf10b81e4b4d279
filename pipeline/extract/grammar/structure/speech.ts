import type { Sentence, Token } from '../sentence.ts';
import { doersOf } from './clause.ts';
import { ancestorsOf, childrenOf, hasRelation, headOf } from './tree.ts';

/** Who answers for a statement. */
export interface Attribution {
  /** Heads of the noun phrases that name the speakers; empty when nobody is named ("it is said that"). */
  readonly speakers: readonly Token[];
  /** The verb of saying, or the "according" of "according to". */
  readonly marker: Token;
}

/**
 * Who says what a clause says: "Kabul said that trade grew", "trade grew, Kabul said", "trade grew, according to Kabul".
 * The nearest speaker wins.
 * @param predicate a word of the clause, mostly its head
 * @param isReporting tells verbs of saying from others; by default every verb with a clause as its content
 */
export function attributionOf(
  sentence: Sentence,
  predicate: Token,
  isReporting: (verb: Token) => boolean = () => true,
): Attribution | undefined {
  for (const clause of [predicate, ...ancestorsOf(sentence, predicate)]) {
    const found =
      bySource(sentence, clause) ??
      byVerbAbove(sentence, clause, isReporting) ??
      byVerbBelow(sentence, clause, isReporting);
    if (found) return found;
  }
  return undefined;
}

/** "according to Kabul" hangs on the clause as a noun with "according" as its preposition. */
function bySource(sentence: Sentence, clause: Token): Attribution | undefined {
  for (const noun of childrenOf(sentence, clause, 'obl')) {
    const marker = childrenOf(sentence, noun, 'case').find(({ lemma, text }) =>
      (lemma || text).toLowerCase().startsWith('accord'),
    );
    if (marker) return { speakers: [noun], marker };
  }
  return undefined;
}

/** "Kabul said that …": the clause is the content of the verb. */
function byVerbAbove(
  sentence: Sentence,
  clause: Token,
  isReporting: (verb: Token) => boolean,
): Attribution | undefined {
  const verb = headOf(sentence, clause);
  if (verb?.upos !== 'VERB' || !hasRelation(clause, 'ccomp', 'parataxis', 'csubj') || !isReporting(verb))
    return undefined;
  return { speakers: doersOf(sentence, verb), marker: verb };
}

/** "…, Kabul said": the verb of saying is put in and has no content of its own. */
function byVerbBelow(
  sentence: Sentence,
  clause: Token,
  isReporting: (verb: Token) => boolean,
): Attribution | undefined {
  const marker = childrenOf(sentence, clause, 'parataxis').find(
    (verb) => verb.upos === 'VERB' && isReporting(verb) && childrenOf(sentence, verb, 'ccomp', 'obj').length === 0,
  );
  return marker && { speakers: doersOf(sentence, marker), marker };
}
