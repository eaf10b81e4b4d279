import type { Reference } from '../../../schemas/reference.ts';
import type { PassageKind } from '../../../schemas/vocabulary.ts';
import type { Paragraph } from './lines.ts';
import { findRepeats } from './repeats.ts';

const longestHeading = 16;
const longestByline = 60;
const longestOpening = 4;
const isTableRow = /\t| \| /;
// One question; not a speaker's line ("REPORTER: When?") and not a sentence with a question after it.
const isQuestionTitle = /^[^.!?:]{1,150}\?["'”’]?$/;
const endsSentence = /[.!?;:,…]["'”’)\]]{0,2}$/;
const byName =
  /^(?:By|BY|by)\s+\p{Lu}[\p{L}.'’-]{1,30}(?:\s+(?:\p{Lu}[\p{L}.'’-]{0,30}|and|de|van|bin|al)){0,7}(?:,\s.{1,60})?$/u;
const nameIsRole =
  /^(\p{Lu}[\p{L}.'’-]{1,30}(?:(?:,|,?\s+and|\s+&)?\s+(?:\p{Lu}[\p{L}.'’-]{0,30}|de|van|von|bin|al)){1,9})\s+(?:is|are|was|were|serves|works)\s+(.{1,200})$/u;

type Cues = Reference['passageCues'];

/** Tells what kind each paragraph is. Built once from the cues; pure. */
export function createKindReader(cues: Cues): (text: string, paragraphs: readonly Paragraph[]) => PassageKind[] {
  const starts = cues.filter(({ place }) => place === 'start');
  const anywhere = cues.filter(({ place }) => place === 'anywhere');
  const roles = new Set(cues.filter(({ place }) => place === 'role').map(({ phrase }) => phrase));

  const cuedKind = (line: string): PassageKind | undefined => {
    const lower = line.toLowerCase();
    return (
      starts.find(({ phrase }) => lower.startsWith(phrase))?.kind ??
      anywhere.find(({ phrase }) => lower.includes(phrase))?.kind
    );
  };

  const isByline = (line: string): boolean => {
    if (byName.test(line)) return true;
    const complement = nameIsRole.exec(line)?.[2];
    return (
      complement !== undefined &&
      wordsOf(complement)
        .slice(0, 8)
        .some((word) => roles.has(word.toLowerCase().replace(/s$/, '')))
    );
  };

  return (text, paragraphs) => {
    const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
    if (lines.length === 1) return ['body'];
    const repeated = findRepeats(lines);
    const kinds = lines.map((line, index): PassageKind => {
      if (repeated.has(index)) return 'pull_quote';
      if (atEdge(index, lines.length) && wordsOf(line).length <= longestByline && isByline(line)) return 'byline';
      if (wordsOf(line).length <= longestByline) {
        const cued = cuedKind(line);
        if (cued !== undefined) return cued;
      }
      return isHeading(lines, index) ? 'heading' : 'body';
    });
    return kinds.map((kind, index) => (kind === 'heading' && !titlesSomething(kinds, index) ? 'body' : kind));
  };
}

// An author's line stands at the top or among the last lines; "X is an analyst …" in between is text.
function atEdge(index: number, count: number): boolean {
  return index < 3 || index >= count - 5;
}

function wordsOf(line: string): string[] {
  return line.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

function isHeading(lines: readonly string[], index: number): boolean {
  const line = lines[index] as string;
  if (!looksLikeTitle(line)) return false;
  // Three short lines in a row are a list, unless they open the article: title, subtitle, first heading.
  const opens = index < longestOpening && lines.slice(0, index).every(looksLikeTitle);
  const neighbours = [index - 2, index - 1, index + 1, index + 2].map((at) => looksLikeTitle(lines[at] ?? '.'));
  const inList =
    (neighbours[0] && neighbours[1]) || (neighbours[1] && neighbours[2]) || (neighbours[2] && neighbours[3]);
  return opens || !inList;
}

function looksLikeTitle(line: string): boolean {
  if (isTableRow.test(line)) return false;
  if (endsSentence.test(line) && !isQuestionTitle.test(line)) return false;
  const count = wordsOf(line).length;
  return count >= 1 && count <= longestHeading && /^["'“‘(]?[\p{Lu}\p{N}]/u.test(line) && /\p{L}/u.test(line);
}

// A heading stands above something: a heading with nothing but closing lines below it is a last line of text.
function titlesSomething(kinds: readonly PassageKind[], index: number): boolean {
  return kinds.slice(index + 1).some((kind) => kind === 'body' || kind === 'pull_quote' || kind === 'heading');
}
