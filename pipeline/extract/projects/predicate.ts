import type { Sentence, Token } from '../grammar/sentence.ts';
import type { ProjectPhrase } from './phrase.ts';

const CLAUSE_MARKS = /^[;:—–()]$/;
const NOMINAL = new Set(['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'ADV', 'SYM', 'CCONJ', 'PRON', 'PUNCT']);
const reach = 18;

/** What a clause says of a noun that stands before its verb, however the parse attached it. */
export interface Predicate {
  /** The verb, or the adjective or noun behind "is". */
  readonly word: Token;
  /** Words from the verb on to the end of what it says. */
  readonly last: number;
}

/**
 * Reads on from a noun phrase to the verb of its clause: "work on a new terminal at Mostar airport stopped",
 * "the refinery, which has been idle". Undefined where the noun is the object of a verb before it.
 */
export function predicateAfter(sentence: Sentence, phrase: ProjectPhrase, last: number): Predicate | undefined {
  const { tokens } = sentence;
  let commas = 0;
  let isRelative = false;
  for (const token of tokens.slice(last + 1, last + 1 + reach)) {
    if (CLAUSE_MARKS.test(token.text) || isConjunction(token)) return undefined;
    if (token.text === ',') commas++;
    // "the refinery, idle since 2013"
    if (token.upos === 'ADJ' && token.index === last + 2 && commas === 1) return { word: token, last: token.index };
    if (/^(?:which|that)$/.test(token.text)) {
      isRelative = token.index <= last + 2;
      if (!isRelative) return undefined;
      commas = 0;
    }
    if (isFinite(token)) {
      const isOpen = commas % 2 === 0 && (isRelative || !isObject(sentence, phrase));
      return isOpen ? predicateFrom(sentence, token) : undefined;
    }
    if (!NOMINAL.has(token.upos) && token.upos !== 'VERB') return undefined;
  }
  return undefined;
}

function isConjunction({ upos, text }: Token): boolean {
  return upos === 'SCONJ' && !/^(?:of|in|at|on|for|from|to|by|near)$/.test(text);
}

function isFinite({ upos, xpos }: Token): boolean {
  return upos === 'AUX' || (upos === 'VERB' && /^VB[DZP]$/.test(xpos));
}

/** A finite verb stands between the start of the clause and the noun. */
function isObject({ tokens }: Sentence, { start }: ProjectPhrase): boolean {
  for (let index = start - 1; index >= 0; index--) {
    const token = tokens[index] as Token;
    if (CLAUSE_MARKS.test(token.text) || /^(?:but|that|because|while|after|before|when)$/i.test(token.text))
      return false;
    if (isFinite(token) && !/^works?$/i.test(token.text)) return true;
  }
  return false;
}

/** From an auxiliary on to the word that says something. */
function predicateFrom({ tokens }: Sentence, first: Token): Predicate {
  let word = first;
  for (const token of tokens.slice(first.index + 1, first.index + 8)) {
    if (word.upos !== 'AUX' || token.upos === 'PUNCT') break;
    if (['VERB', 'ADJ', 'AUX', 'NOUN'].includes(token.upos)) word = token;
  }
  return { word, last: word.index };
}
