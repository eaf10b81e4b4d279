import { plainForm, usualForm, wordShape } from './network/features.ts';
import type { Span } from './tokenise.ts';

/** The words of a text as the sentence splitter sees them. */
export interface WordContext {
  readonly forms: readonly string[];
  /** In small letters with plain quotes and dashes. */
  readonly plain: readonly string[];
  readonly shapes: readonly string[];
  /** The characters before each word, back to the word before. */
  readonly gaps: readonly string[];
}

/** Prepares the words of a text for `boundaryFeatures`. */
export function wordContext(text: string, words: readonly Span[]): WordContext {
  const forms = words.map(({ start, end }) => usualForm(text.slice(start, end)));
  return {
    forms,
    plain: forms.map(plainForm),
    shapes: forms.map(wordShape),
    gaps: words.map(({ start }, index) => text.slice(words[index - 1]?.end ?? start, start)),
  };
}

const EDGE = '<>';
const ENDS = /^(?:[.!?…:;。！？]|[.!?]{2,}|\p{L}.*\.)$/u;
const CLOSES = /^(?:["'”’»)\]]|'{2}|’{2})$/u;
const LENGTHS = [1, 2, 3, 5, 8, 12, 20, 35];

/** The word that would end a sentence before `index`: closing quotes and brackets are looked through. */
function lastWord({ forms, gaps }: WordContext, first: number, index: number): number {
  let end = index - 1;
  while (end > first && gaps[end] === '' && CLOSES.test(forms[end] as string)) end -= 1;
  return end;
}

/** True where a sentence may begin at all: after a space, and with a capital or after a mark that ends sentences. */
export function isCandidate(context: WordContext, first: number, index: number): boolean {
  if (context.gaps[index] === '') return false;
  return !/^\p{Ll}/u.test(context.forms[index] as string) || endsMarked(context, first, index);
}

/** True when the word before, quotes and brackets aside, is a mark that ends sentences or an abbreviation. */
export function endsMarked(context: WordContext, first: number, index: number): boolean {
  return ENDS.test(context.forms[lastWord(context, first, index)] as string);
}

/**
 * What speaks for or against a new sentence before the word at `index`: the words around the place, their looks, and the
 * sentence so far.
 * @param first first word of the sentence so far
 */
export function boundaryFeatures(context: WordContext, first: number, index: number): string[] {
  const end = lastWord(context, first, index);
  const plain = (place: number) => context.plain[place] ?? EDGE;
  const shape = (place: number) => context.shapes[place] ?? EDGE;
  const [before, last, next, after] = [plain(end - 1), plain(end), plain(index), plain(index + 1)];
  const [lastShape, nextShape, afterShape] = [shape(end), shape(index), shape(index + 1)];
  const length = LENGTHS.filter((step) => index - first > step).length;
  const closed = end === index - 1 ? '' : plain(index - 1);
  const open = openMarks(context.plain, first, index);
  return [
    'always',
    `last ${last}`,
    `next ${next}`,
    `shapes ${lastShape} ${nextShape}`,
    `last, next shape ${last} ${nextShape}`,
    `last shape, next ${lastShape} ${next}`,
    `before, last ${before} ${last} ${nextShape}`,
    `next, after ${next} ${after} ${lastShape}`,
    `three shapes ${lastShape} ${nextShape} ${afterShape}`,
    `last, closed ${last} ${closed} ${nextShape}`,
    `length ${length} ${lastShape} ${nextShape}`,
    `open ${open} ${lastShape} ${nextShape}`,
    `first ${plain(first)} ${length}`,
  ];
}

/** Brackets and quotes that the sentence so far has opened and not closed. */
function openMarks(plain: readonly string[], first: number, index: number): string {
  let brackets = 0;
  let quotes = 0;
  for (let place = first; place < index; place++) {
    const form = plain[place] as string;
    if (form === '(' || form === '[') brackets += 1;
    else if (form === ')' || form === ']') brackets -= 1;
    else if (form === '"' || form === '``' || form === "''") quotes += 1;
  }
  return `${brackets > 0 ? '(' : ''}${quotes % 2 === 1 ? '"' : ''}`;
}
