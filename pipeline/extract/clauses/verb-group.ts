import type { Sentence, Token } from '../grammar/sentence.ts';
import { childrenOf } from '../grammar/structure/tree.ts';
import { auxiliariesOf, isNegated, isPerfect, modalityOf, tenseOf, voiceOf } from '../grammar/structure/verb.ts';

/** What the words around a verb (or a predicate with "be") say of its deed. */
export interface VerbGroup {
  readonly voice: 'active' | 'passive';
  readonly negated: boolean;
  /** `future`: will, shall, is to; `possible`: may, could, would; `general`: can, should, must. */
  readonly modality: 'none' | 'future' | 'possible' | 'general';
  /** A simple present, as of habits and headlines; false for perfect and progressive forms. */
  readonly simplePresent: boolean;
  /** "out" in "pulled out". */
  readonly particles: readonly string[];
}

/** Verbs whose past looks like their present, so that the tag does not tell. */
const unchanging = new Set([
  'beat',
  'cut',
  'hit',
  'put',
  'set',
  'shut',
  'quit',
  'spread',
  'let',
  'cast',
  'split',
  'burst',
]);

/** Reads voice, modality, negation and tense of a verb or predicate. */
export function verbGroupOf(sentence: Sentence, verb: Token): VerbGroup {
  const auxiliaries = auxiliariesOf(sentence, verb);
  const modality = modalityIn(sentence, verb, auxiliaries);
  return {
    voice: isFiniteMisread(sentence, verb, auxiliaries) ? 'active' : voiceOf(sentence, verb),
    negated: isNegated(sentence, verb),
    modality,
    simplePresent:
      modality === 'none' &&
      tenseOf(sentence, verb) === 'present' &&
      verb.xpos !== 'VBG' &&
      !(verb.xpos === 'VBP' && auxiliaries.length === 0 && unchanging.has(verb.lemma)) &&
      !isPerfect(sentence, verb),
    particles: childrenOf(sentence, verb)
      .filter(
        ({ deprel, upos }) =>
          deprel.startsWith('compound') ||
          (deprel === 'advmod' && (upos === 'ADP' || upos === 'ADV')) ||
          upos === 'PART',
      )
      .map(({ text }) => text.toLowerCase()),
  };
}

/**
 * A past ("called") that the tagger took for a participle: it has a subject and no auxiliary, in a full sentence; or one
 * that the parser took for a passive ("talked by telephone").
 * In headings ("Minister arrested") such a form is a passive.
 */
function isFiniteMisread(sentence: Sentence, verb: Token, auxiliaries: readonly Token[]): boolean {
  const full = sentence.tokens.at(-1)?.upos === 'PUNCT';
  if (!full || auxiliaries.length > 0 || childrenOf(sentence, verb, 'nsubj').length === 0) return false;
  return verb.xpos === 'VBD' || (verb.xpos === 'VBN' && childrenOf(sentence, verb, 'obl:agent').length === 0);
}

function modalityIn(sentence: Sentence, verb: Token, auxiliaries: readonly Token[]): VerbGroup['modality'] {
  if (tenseOf(sentence, verb) === 'future') return 'future';
  const { lemma } = auxiliaries.find(({ xpos }) => xpos === 'MD') ?? { lemma: '' };
  if (modalityOf(sentence, verb)) {
    return lemma === 'can' || lemma === 'ca' || modalityOf(sentence, verb) === 'necessary' ? 'general' : 'possible';
  }
  const due = childrenOf(sentence, verb, 'mark').some(({ text }) => text.toLowerCase() === 'due');
  const isTo = auxiliaries.some((word) => word.lemma === 'be') && (due || hasInfinitiveMark(sentence, verb));
  return isTo ? 'future' : 'none';
}

/** True for "to sign". */
export function hasInfinitiveMark(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb, 'mark').some(({ text }) => text.toLowerCase() === 'to');
}
