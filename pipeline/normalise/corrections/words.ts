/** Where a text says some words; white space may differ. */
import type { Span } from '../../../schemas/extracted.ts';

/** The places where the words stand whole: "3" is not in "2,387". */
export function wholeWords(text: string, words: string): Span[] {
  const before = /^[\p{L}\p{N}]/u.test(words.trim()) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(words.trim()) ? '(?![\\p{L}\\p{N}])' : '';
  return matches(text, `${before}${patternOf(words)}${after}`);
}

/** The places where the characters stand, be it inside a word. */
export function partsOfWords(text: string, words: string): Span[] {
  return matches(text, patternOf(words));
}

function patternOf(words: string): string {
  const escaped = words.trim().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return escaped.replace(/\s+/gu, '\\s+');
}

function matches(text: string, pattern: string): Span[] {
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
