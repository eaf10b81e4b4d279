/** The words around a noun that say whose it is, who it names and who stands behind it. */
import { conjoinedNouns, modifiersOf, phrasesOfNoun } from '../clauses/nominal.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { isPredicate } from '../grammar/structure/clause.ts';
import { ancestorsOf, childrenOf } from '../grammar/structure/tree.ts';

/** Reads the phrases around nouns; numbers are places in the article's list of entities. */
export interface Phrases {
  /** A name beside the noun: "party, Georgian Dream", "president Jovenel Moise". */
  readonly beside: (noun: Token) => number[];
  /** Whose it is, by the words before it: "Iran's", "Turkish", "its". */
  readonly within: (noun: Token) => number[];
  /** Who leads or commands it: "a consortium led by Daewoo", "hackers working for Iran". */
  readonly behind: (noun: Token) => number[];
  /** Who is named as one of them: "five people, including the lawyer …". */
  readonly members: (noun: Token) => number[];
  /** The subject of the clause for a possessive that nothing settles: "recalled its envoy". */
  readonly bound: (pronoun: Token) => number[];
}

/** Verbs of who is led, run or employed, not of who is backed, accused or hit. */
const leading =
  /^(?:lead|head|chair|run|command|direct|control|own|operate|organise|organize|form|make|work|act|fight|employ|hire|set|create|found|send|deploy|field|appoint|represent)$/;

/**
 * @param partiesAt the parties that a word names, a capital for its country if asked
 * @param possessing the parties that a noun before the noun stands for ("the Kremlin's allies' army")
 */
export function phrasesIn(
  sentence: Sentence,
  partiesAt: (token: Token, capitals: boolean) => number[],
  possessing: (noun: Token) => number[],
): Phrases {
  const isMarked = (token: Token): boolean => childrenOf(sentence, token, 'case').length > 0;
  const beside = (noun: Token): number[] => {
    const adjacent = ({ index, name }: Token): boolean => name === 'person' || index - noun.index <= 2;
    return childrenOf(sentence, noun, 'appos', 'flat')
      .concat(
        childrenOf(sentence, noun, 'nmod', 'compound').filter((child) => child.index > noun.index && adjacent(child)),
      )
      .filter((child) => !isMarked(child))
      .flatMap((child) => partiesAt(child, false));
  };
  const within = (noun: Token): number[] =>
    modifiersOf(sentence, noun)
      .filter((child) => child.upos !== 'DET')
      .flatMap((child) => (partiesAt(child, true).length > 0 ? partiesAt(child, true) : nested(child)));
  const nested = (child: Token): number[] => {
    if (child.xpos === 'WP$') return antecedent(child);
    // "Among them leaders of the party": only a possessive says whose they are.
    if (child.upos === 'PRON') return /^(?:them|him|us|me)$/i.test(child.text) ? [] : bound(child);
    return child.deprel === 'nmod:poss' ? possessing(child) : [];
  };
  /** "Rwanda, whose government rejected the charge": the noun right before. */
  const antecedent = (whose: Token): number[] => {
    const before = sentence.tokens.slice(0, whose.index).findLast(({ upos }) => upos !== 'PUNCT' && upos !== 'ADP');
    return before ? partiesAt(before, true) : [];
  };
  const bound = (pronoun: Token): number[] => {
    const above = ancestorsOf(sentence, pronoun);
    const subjects = above
      .filter((one) => isPredicate(sentence, one))
      .flatMap((verb) => childrenOf(sentence, verb, 'nsubj'))
      .filter((one) => one.upos === 'PROPN' && !above.includes(one));
    return subjects.slice(0, 1).flatMap((subject) => partiesAt(subject, true));
  };
  const behind = (noun: Token): number[] =>
    childrenOf(sentence, noun, 'acl')
      .filter(({ lemma }) => leading.test(lemma))
      .flatMap((verb) => childrenOf(sentence, verb, 'obl', 'obl:agent'))
      .filter((child) => childrenOf(sentence, child, 'case').some(({ lemma }) => lemma === 'by' || lemma === 'for'))
      .flatMap((child) => conjoinedNouns(sentence, child))
      .flatMap((child) => partiesAt(child, true));
  const members = (noun: Token): number[] => {
    // The parser ties "including …" to the verb as well.
    const loose = sentence.tokens.filter(
      (one) =>
        one.head === noun.head &&
        one.index > noun.index &&
        childrenOf(sentence, one, 'case').some(({ text }) => text.toLowerCase() === 'including'),
    );
    const among = phrasesOfNoun(sentence, noun, 'including', 0).concat(loose);
    return among.flatMap((one) => partiesAt(one, false).concat(beside(one)));
  };
  return { beside, within, behind, members, bound };
}
