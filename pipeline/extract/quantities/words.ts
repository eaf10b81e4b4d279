/** A run of letters, a run of digits with their separators, or one other character. */
export interface Word {
  readonly kind: 'letters' | 'digits' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** UTF-16 offset into the article's text, inclusive. */
  readonly start: number;
  readonly end: number;
  /** True when nothing stands between it and the word before. */
  readonly glued: boolean;
}

// Dotted abbreviations ("U.S.") are one word. Every repeat starts with another character than what follows it.
const pattern = /(\d+(?:[.,]\d+)*|(?<![\p{L}\d.,])\.\d+)|((?:\p{L}\.){2,5}(?!\p{L})|\p{L}[\p{L}\p{M}]*)|\S/gu;

/**
 * Splits a stretch of text into words. Unlike the parser's tokens these keep "1,300" and "461.4" whole and part
 * letters from digits ("10km" is two), which is what a grammar of numbers needs.
 * @param text the article's text
 */
export function splitWords(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  const slice = start === 0 && end === text.length ? text : text.slice(start, end);
  let last = 0;
  for (const match of slice.matchAll(pattern)) {
    const from = match.index;
    const written = match[0];
    words.push({
      kind: match[1] !== undefined ? 'digits' : match[2] !== undefined ? 'letters' : 'mark',
      text: written,
      lower: written.toLowerCase(),
      start: start + from,
      end: start + from + written.length,
      glued: from === last && from > 0,
    });
    last = from + written.length;
  }
  return words;
}

/** True for a hyphen, minus or dash. */
export function isDash(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'mark' && dashes.has(word.text);
}

const dashes: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—', '−']);
