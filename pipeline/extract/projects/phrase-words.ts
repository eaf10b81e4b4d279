import type { Sentence, Token } from '../grammar/sentence.ts';
import type { KnownWorks } from './known.ts';
import type { MarkedSentence } from './placed-mentions.ts';

/** Walks left over the words that belong to the noun. */
export function firstWord(
  { sentence, mentionAt }: MarkedSentence,
  head: Token,
  known: readonly KnownWorks[],
  isMeasure: (token: Token) => boolean,
  isDate: (token: Token) => boolean,
): number {
  let first = head.index;
  let bracket = false;
  for (let index = head.index - 1; index >= 0; index--) {
    const token = sentence.tokens[index] as Token;
    if (token.text === ')') bracket = true;
    const inName =
      (mentionAt(index) !== undefined && mentionAt(index) === mentionAt(index + 1)) ||
      known.some(({ first, last }) => first <= index && index <= last);
    const after = sentence.tokens[index + 1];
    const inRun =
      isNameWord(token) && after !== undefined && index + 1 < head.index && (isNameWord(after) || after.text === '(');
    const isHyphenated = after !== undefined && /^[-‐‑–]$/.test(after.text) && after.start === token.end;
    const isCompounded =
      token.upos === 'NOUN' &&
      after?.upos === 'NOUN' &&
      /^(?:compound|nmod)$/.test(token.deprel) &&
      !isCase(sentence, token);
    const isJoined = isNameJoint(sentence, index, head);
    const belongs =
      isJoined ||
      isHyphenated ||
      isCompounded ||
      bracket ||
      inName ||
      inRun ||
      isMeasure(token) ||
      describes(sentence, token, head) ||
      joins(sentence, index);
    if (isDate(token) || !belongs || head.index - index > 16) break;
    if (token.text === '(') bracket = false;
    first = index;
  }
  while (first < head.index && sentence.tokens[first]?.upos === 'PUNCT') first++;
  return first;
}

/** "the Water Desalination and Conveyance Project" */
function isNameJoint({ tokens }: Sentence, index: number, head: Token): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const isName = (one: Token | undefined) => one !== undefined && one.index !== 0 && /^\p{Lu}\p{Ll}/u.test(one.text);
  return /^(?:and|&)$/.test(token?.text ?? '') && isName(before) && isName(after) && isName(head) && isAbstract(after);
}

/** A word of a title that is no place: "Conveyance", "Storage". */
function isAbstract(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /(?:ance|ation|age|ment|ing|ity|port|tion|ion|ply|y)$/.test(token.text) &&
    token.name !== 'place'
  );
}

function isCase({ tokens }: Sentence, { index }: Token): boolean {
  return tokens.some(({ head, deprel, index: place }) => head === index && deprel === 'case' && place > index);
}

function isNameWord({ upos, text }: Token): boolean {
  return upos === 'PROPN' && /^\p{Lu}/u.test(text);
}

function describes(sentence: Sentence, token: Token, head: Token): boolean {
  const fits =
    ['NOUN', 'PROPN', 'NUM', 'SYM'].includes(token.upos) ||
    (token.upos === 'ADJ' && !['such', 'other', 'many', 'few', 'own'].includes(token.lemma)) ||
    ((token.xpos === 'VBN' || token.xpos === 'VBG') && ['amod', 'compound'].includes(token.deprel));
  if (!fits) return false;
  if (head.upos === 'PRON') return true;
  for (
    let above = sentence.tokens[token.head], steps = 0;
    above && steps < 6;
    above = sentence.tokens[above.head], steps++
  ) {
    if (above.index > token.index && above.index <= head.index) return true;
    if (above.index > head.index) return above.index === head.head;
  }
  return false;
}

/** A hyphen between two words, or the comma in "a $6 billion, 573-km railway" and "a new, longer line". */
function joins({ tokens }: Sentence, index: number): boolean {
  const { text } = tokens[index] as Token;
  const after = tokens[index + 1];
  if (/^[-‐‑–/]$/.test(text)) return true;
  return text === ',' && (after?.upos === 'NUM' || (after?.upos === 'ADJ' && tokens[index - 1]?.upos === 'ADJ'));
}
