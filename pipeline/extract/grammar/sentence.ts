/** What a name stands for, as the name finder sees it: `other` is a work, a product, a law, an idea with a name. */
export type NameKind = 'person' | 'organisation' | 'place' | 'event' | 'other';

/**
 * A word of a sentence with its place in the tree of the sentence.
 * Words follow Universal Dependencies: "don't" is "do" and "n't", "Kabul's" is "Kabul" and "'s",
 * a hyphenated compound is its parts and its hyphens.
 */
export interface Token {
  /** Place in the sentence, from 0. */
  readonly index: number;
  /** UTF-16 offset into the article's text, inclusive. */
  readonly start: number;
  /** UTF-16 offset into the article's text, exclusive. */
  readonly end: number;
  /** The characters of the text from start to end. */
  readonly text: string;
  /** Dictionary form: "were" is "be", "ministers" is "minister". */
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX … */
  readonly upos: string;
  /** Penn Treebank tag: NN, NNP, VBD, MD … */
  readonly xpos: string;
  /** Features of the form: { Tense: 'Past', VerbForm: 'Fin' } */
  readonly feats: Readonly<Record<string, string>>;
  /** Index of the word that this word depends on, -1 for the root. */
  readonly head: number;
  /**
   * Relation to the head, without subtype except `nsubj:pass`, `csubj:pass`, `aux:pass`, `obl:agent`, `nmod:poss`,
   * `acl:relcl`.
   */
  readonly deprel: string;
  /** Kind of the name that this word belongs to, null outside names. */
  readonly name: NameKind | null;
  /** True for the first word of a name. */
  readonly nameStart: boolean;
}

/** A sentence, or a heading, with its words in order. Offsets count UTF-16 units of the article's text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}
