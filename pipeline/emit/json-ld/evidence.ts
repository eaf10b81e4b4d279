/** Evidence as Web Annotations: the body is the fact, the target the characters of the article. */
import { cellOf, type DataRow, type TableData } from '../rows.ts';
import { type Node, nodeId } from './nodes.ts';
import { classOf, standardClasses } from './terms.ts';

/** Characters of context before and after a quote. */
const contextLength = 32;

/** Where each passage starts, and its characters (code points). */
export type PassageText = ReadonlyMap<string, { readonly start: number; readonly characters: readonly string[] }>;

export function passageTexts({ rows }: TableData): PassageText {
  return new Map(
    rows.map((row) => [
      String(cellOf(row, 'passage_id')),
      { start: Number(cellOf(row, 'char_start')), characters: Array.from(String(cellOf(row, 'text'))) },
    ]),
  );
}

/** The annotation; offsets count code points of the article's text, as the standard has it. */
export function evidenceNode({ key }: TableData, row: DataRow, passages: PassageText): Node {
  const start = Number(cellOf(row, 'char_start'));
  const end = Number(cellOf(row, 'char_end'));
  const passage = String(cellOf(row, 'passage_id'));
  const id = nodeId(
    'evidence',
    key.map((column) => cellOf(row, column)),
  );
  return {
    '@id': id,
    '@type': [classOf('evidence'), standardClasses['evidence']],
    fact: nodeId(String(cellOf(row, 'fact_table')), [cellOf(row, 'fact_id')]),
    passage: nodeId('passages', [passage]),
    // Everything has an id, so that a graph can be compared line by line.
    target: {
      '@id': `${id}#target`,
      '@type': 'oa:SpecificResource',
      source: nodeId('articles', [cellOf(row, 'article_id')]),
      selector: [
        { '@id': `${id}#position`, '@type': 'oa:TextPositionSelector', start, end },
        {
          '@id': `${id}#quote`,
          '@type': 'oa:TextQuoteSelector',
          exact: cellOf(row, 'quote'),
          ...contextAround(passages.get(passage), start, end),
        },
      ],
    },
  };
}

/** What stands beside the quote in its passage: with it a reader finds the place again when the text has moved. */
function contextAround(
  passage: { readonly start: number; readonly characters: readonly string[] } | undefined,
  start: number,
  end: number,
): { readonly prefix?: string; readonly suffix?: string } {
  if (passage === undefined) return {};
  const { characters } = passage;
  const from = start - passage.start;
  const to = end - passage.start;
  if (from < 0 || to > characters.length) return {};
  const prefix = characters.slice(Math.max(0, from - contextLength), from).join('');
  const suffix = characters.slice(to, to + contextLength).join('');
  return { ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
}
