import { wordPatterns } from './word-patterns.ts';
import type { WordList } from './word-list.ts';

/** Characters of the article's text, UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Tokeniser = (text: string, start: number, end: number) => Span[];

/** Spaces, control characters, and marks without width other than joiners: never part of a word. */
const GAP = /[\s\p{Cc}\u00ad\u200b\u200e\u200f\u2060\ufeff]+/uy;

/**
 * Makes the function that cuts text into the words of Universal Dependencies: each run without spaces is read from the
 * left by the first pattern that fits, then contractions and compounds are opened.
 */
export function createTokeniser(list: WordList): Tokeniser {
  const dotted = new Set([...list.titles, ...list.abbreviations]);
  const contractions = new Map(list.contractions.map((word) => [word.replace('|', ''), word.indexOf('|')]));
  const prefixes = new Set(list.prefixes);

  return (text, start, end) => {
    const part = text.slice(0, end);
    const spans: Span[] = [];
    let place = skipGap(part, start);
    while (place < end) {
      const next = longestWord(part, place);
      spans.push(...openWord(part, { start: place, end: next }));
      place = skipGap(part, next);
    }
    return spans;
  };

  function longestWord(text: string, place: number): number {
    for (const pattern of wordPatterns) {
      pattern.lastIndex = place;
      if (!pattern.test(text)) continue;
      const next = pattern.lastIndex;
      return text[next] === '.' && dotted.has(text.slice(place, next + 1)) ? next + 1 : next;
    }
    return place + String.fromCodePoint(text.codePointAt(place) as number).length;
  }

  function openWord(text: string, span: Span): Span[] {
    const word = text.slice(span.start, span.end);
    const cut = contractions.get(word.toLowerCase()) ?? clitic(word);
    if (cut > 0) {
      const middle = span.start + cut;
      return [...openWord(text, { start: span.start, end: middle }), { start: middle, end: span.end }];
    }
    return /^\p{L}[\p{L}\p{M}\p{N}'’]*(?:[-‐‑][\p{L}\p{M}\p{N}'’]+)+$/u.test(word)
      ? openCompound(word, span, prefixes)
      : [span];
  }
}

function skipGap(text: string, place: number): number {
  GAP.lastIndex = place;
  return GAP.test(text) ? GAP.lastIndex : place;
}

/** Where "n't", "'s" and the like begin in a word, 0 when there is nothing of the kind. */
function clitic(word: string): number {
  return word.search(/(?<=[\p{L}\p{M}\p{N}.])(?:n['’]t|['’](?:s|m|d|ll|re|ve))$/iu) + 0 || 0;
}

/** Cuts "high-profile" into three words; "anti-government" and "e-mail" stay whole. */
function openCompound(word: string, { start }: Span, prefixes: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { index } of word.matchAll(/[-‐‑]/g)) {
    if (prefixes.has(word.slice(from, index).toLowerCase())) continue;
    spans.push({ start: start + from, end: start + index }, { start: start + index, end: start + index + 1 });
    from = index + 1;
  }
  spans.push({ start: start + from, end: start + word.length });
  return spans;
}
