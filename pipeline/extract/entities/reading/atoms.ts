/** The words of a sentence as names are matched on them: runs of letters and digits, with what stands between them. */
import type { Span } from '../../../../schemas/extracted.ts';
import type { Sentence, Token } from '../../grammar/sentence.ts';

export interface Atom extends Span {
  readonly text: string;
  /** The text without accents, so that "Abéché" and "Abeche" are one. */
  readonly folded: string;
  /** What stands between the atom before and this one: spaces as one, quotes and dashes as plain ones. */
  readonly gap: string;
  /** The word of the parse that the atom starts in. */
  readonly token: Token | undefined;
  /** Starts with a capital letter. */
  readonly capital: boolean;
}

const run = /[\p{L}\p{M}\p{N}]+/gu;
const startsWithCapital = /^\p{Lu}/u;

/** A name without accents; case stays. */
export function fold(text: string): string {
  let ascii = true;
  for (let index = 0; index < text.length && ascii; index++) ascii = text.charCodeAt(index) < 128;
  if (ascii) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁıøØđĐ]/g, (letter) => plainLetters[letter] ?? letter);
}

const plainLetters: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ı: 'i', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D' };

/** What stands between two words, in plain characters. */
export function plainGap(gap: string): string {
  if (gap === ' ' || gap === '-') return gap;
  return gap
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/[“”«»]/g, '"')
    .replace(/\s+/g, ' ');
}

/** The atoms of text[start, end), each with its word of the parse. */
export function atomsOf(text: string, sentence: Sentence): Atom[] {
  const slice = text.slice(sentence.start, sentence.end);
  const atoms: Atom[] = [];
  let position = 0;
  let word = 0;
  for (const match of slice.matchAll(run)) {
    const start = sentence.start + match.index;
    while (word < sentence.tokens.length && (sentence.tokens[word]?.end ?? 0) <= start) word++;
    atoms.push({
      start,
      end: start + match[0].length,
      text: match[0],
      folded: fold(match[0]),
      gap: plainGap(slice.slice(position, match.index)),
      token: sentence.tokens[word],
      capital: startsWithCapital.test(match[0]),
    });
    position = match.index + match[0].length;
  }
  return atoms;
}

/** The atoms from first to last (inclusive) as one string, in the form that phrase indexes are keyed by. */
export function phraseOf(atoms: readonly Atom[], first: number, last: number): string {
  let phrase = atoms[first]?.folded ?? '';
  for (let index = first + 1; index <= last; index++) {
    const atom = atoms[index];
    if (atom !== undefined) phrase += atom.gap + atom.folded;
  }
  return phrase;
}
