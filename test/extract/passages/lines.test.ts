import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '../../../pipeline/extract/passages/lines.ts';

const paragraphsOf = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('splitParagraphs', () => {
  test('every non-empty line is a paragraph, without the white space around it', () => {
    expect(paragraphsOf('Trade grows\n\n  Exports rose in May.  \r\nImports fell.\n')).toEqual([
      'Trade grows',
      'Exports rose in May.',
      'Imports fell.',
    ]);
  });

  test('hard-wrapped text is put together again, paragraphs stay apart', () => {
    const text = [
      'The ministers met in the capital on Monday to discuss the',
      'new railway line, which will cross two provinces before it',
      'reaches the port.',
      '',
      'Works begin next year, the ministry said in a statement that',
      'was published after the meeting.',
    ].join('\n');
    expect(paragraphsOf(text).map((paragraph) => paragraph.replace(/\n/g, ' '))).toEqual([
      'The ministers met in the capital on Monday to discuss the new railway line, which will cross two provinces before it reaches the port.',
      'Works begin next year, the ministry said in a statement that was published after the meeting.',
    ]);
  });

  test('a heading is never glued to the text below it', () => {
    expect(paragraphsOf('Changing attitudes\nalthough the capital kept its distance, trade grew.')).toHaveLength(2);
  });

  test('paragraphs are in order, do not overlap, and hold every character that is not white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '\r', '.', '😀', '\u2028', '\t') }),
        (text) => {
          const spans = splitParagraphs(text);
          for (const [index, span] of spans.entries()) {
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          }
          const outside = text.split('').filter((_, at) => !spans.some(({ start, end }) => at >= start && at < end));
          expect(outside.join('').trim()).toBe('');
        },
      ),
    );
  });
});
