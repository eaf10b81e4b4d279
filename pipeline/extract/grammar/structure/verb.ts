import type { Sentence, Token } from '../sentence.ts';
import { isPassive } from './clause.ts';
import { childrenOf, headOf } from './tree.ts';

export type Tense = 'past' | 'present' | 'future';

/** How sure a clause is by its auxiliary: "may", "must", "would"; a plain statement has none. */
export type Modality = 'possible' | 'necessary' | 'conditional';

const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'hardly', 'scarcely', 'barely']);
const FUTURE = new Set(['will', 'shall']);
const MODALITIES: Readonly<Record<string, Modality>> = {
  can: 'possible',
  could: 'possible',
  may: 'possible',
  might: 'possible',
  must: 'necessary',
  should: 'necessary',
  ought: 'necessary',
  would: 'conditional',
};

/** The auxiliaries of a predicate in the order of the text; a conjunct without a subject shares those of the first. */
export function auxiliariesOf(sentence: Sentence, predicate: Token): Token[] {
  const own = childrenOf(sentence, predicate, 'aux', 'cop');
  const head = predicate.deprel === 'conj' ? headOf(sentence, predicate) : undefined;
  if (own.length > 0 || head === undefined || predicate.xpos !== head.xpos) return own;
  return childrenOf(sentence, predicate, 'nsubj').length > 0 ? own : auxiliariesOf(sentence, head);
}

/**
 * True when a predicate is denied: "did not sign", "no agreement was signed", "neither side signed", "nobody came".
 * A negated noun elsewhere does not deny the predicate.
 */
export function isNegated(sentence: Sentence, predicate: Token): boolean {
  if (childrenOf(sentence, predicate, 'advmod', 'cc', 'det').some(isNegation)) return true;
  return childrenOf(sentence, predicate, 'nsubj', 'obj').some(
    (noun) => isNegatedPronoun(noun) || childrenOf(sentence, noun, 'det', 'cc').some(isNegation),
  );
}

/** Modality by the auxiliary, undefined for plain statements and for the future. */
export function modalityOf(sentence: Sentence, predicate: Token): Modality | undefined {
  const modal = auxiliariesOf(sentence, predicate).find(({ xpos }) => xpos === 'MD');
  return modal && MODALITIES[baseOf(modal)];
}

/** Tense of a clause, undefined for infinitives and participles without an auxiliary. */
export function tenseOf(sentence: Sentence, predicate: Token): Tense | undefined {
  const [first] = auxiliariesOf(sentence, predicate).filter(({ upos }) => upos === 'AUX' || upos === 'VERB');
  const finite = first ?? predicate;
  if (FUTURE.has(baseOf(finite)) && finite.xpos === 'MD') return 'future';
  if (finite.xpos === 'VBD') return 'past';
  if (finite.xpos === 'VBZ' || finite.xpos === 'VBP' || finite.xpos === 'MD') return 'present';
  return undefined;
}

/** True for "has signed", "had been signed". */
export function isPerfect(sentence: Sentence, predicate: Token): boolean {
  return auxiliariesOf(sentence, predicate).some(({ lemma }) => lemma === 'have');
}

/** True for "is signing", "has been signing". */
export function isProgressive(sentence: Sentence, predicate: Token): boolean {
  return predicate.xpos === 'VBG' && auxiliariesOf(sentence, predicate).some(({ lemma }) => lemma === 'be');
}

/** Active or passive; see `isPassive`. */
export function voiceOf(sentence: Sentence, predicate: Token): 'active' | 'passive' {
  return isPassive(sentence, predicate) ? 'passive' : 'active';
}

function isNegation({ lemma, text }: Token): boolean {
  return NEGATIONS.has(lemma) || NEGATIONS.has(text.toLowerCase().replace('’', "'"));
}

function isNegatedPronoun({ lemma }: Token): boolean {
  return lemma === 'nobody' || lemma === 'nothing' || lemma === 'none';
}

function baseOf({ lemma, text }: Token): string {
  const short: Readonly<Record<string, string>> = { wo: 'will', "'ll": 'will', ca: 'can', sha: 'shall', "'d": 'would' };
  return short[text.toLowerCase().replace('’', "'")] ?? lemma;
}
