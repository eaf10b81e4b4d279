import type { Span } from '../../../schemas/extracted.ts';

/** A paragraph: one line of the text, or the lines that were one before a program wrapped them. Without the white space around it. */
export type Paragraph = Span;

const shortestWrappedLine = 45;
const startsLower = /^\p{Ll}/u;
const endsSentence = /[.!?:;]["'”’)\]]{0,2}$/;

/**
 * The paragraphs of a text, in order: its non-empty lines, except that hard-wrapped text is put together again.
 * A text counts as wrapped when at least a third of its line breaks stand inside a sentence.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const lines = nonEmptyLines(text);
  const wrapped = isWrapped(text, lines);
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const previous = paragraphs.at(-1);
    if (wrapped && previous !== undefined && goesOn(text, previous, line)) {
      paragraphs[paragraphs.length - 1] = { start: previous.start, end: line.end };
    } else {
      paragraphs.push(line);
    }
  }
  return paragraphs;
}

function nonEmptyLines(text: string): Paragraph[] {
  const lines: Paragraph[] = [];
  for (const match of text.matchAll(/[^\r\n\u0085\u2028\u2029]+/gu)) {
    const line = match[0];
    const start = match.index + line.length - line.trimStart().length;
    const end = match.index + line.trimEnd().length;
    if (end > start) lines.push({ start, end });
  }
  return lines;
}

function isWrapped(text: string, lines: readonly Paragraph[]): boolean {
  let adjacent = 0;
  let inside = 0;
  for (let index = 1; index < lines.length; index++) {
    const [previous, line] = [lines[index - 1], lines[index]] as [Paragraph, Paragraph];
    if (!isAdjacent(text, previous, line)) continue;
    adjacent++;
    if (!endsSentence.test(lastLine(text, previous)) && startsLower.test(text.slice(line.start, line.start + 2)))
      inside++;
  }
  return inside >= 2 && inside * 3 >= adjacent;
}

function goesOn(text: string, previous: Paragraph, line: Paragraph): boolean {
  return isAdjacent(text, previous, line) && lastLine(text, previous).length >= shortestWrappedLine;
}

function isAdjacent(text: string, previous: Paragraph, line: Paragraph): boolean {
  return (text.slice(previous.end, line.start).match(/\r\n|[\r\n\u0085\u2028\u2029]/g) ?? []).length === 1;
}

function lastLine(text: string, paragraph: Paragraph): string {
  const [last = ''] = text.slice(paragraph.start, paragraph.end).match(/[^\r\n]{1,2000}$/) ?? [];
  return last;
}
