/** The tables as the script of the page gets them, each long text once. */
import { factTables } from '../../../schemas/vocabulary.ts';
import { type Cell, cellOf, compareText, type DataRow, type EmitInput } from '../rows.ts';
import { textOf } from './facts.ts';
import { type Markup, scriptJson } from './markup.ts';

/** Tables that the page does not carry: the reader shows the same characters. */
export const LEFT_OUT: readonly string[] = ['passages', 'mentions'];
/** Texts from this length on are written once, however often they stand in cells. */
const SHORTEST_SHARED = 8;

/** A cell as it is, or the place of its text in the list of shared texts. */
type PackedCell = Cell | readonly [shared: number];

/** What the columns of the tables of facts mean, by table and name. */
export function descriptions({ tables }: EmitInput): Markup {
  return scriptJson(
    Object.fromEntries(
      tables
        .filter(({ name }) => name in factTables)
        .map(({ name, columns }) => [
          name,
          Object.fromEntries(columns.map((column) => [column.name, column.description])),
        ]),
    ),
  );
}

/** Columns and rows of every table; with many articles also where each one has its page. */
export function tableData({ tables }: EmitInput, pathOf: ((article: DataRow) => string) | null): Markup {
  const carried = tables.filter(({ name }) => !LEFT_OUT.includes(name));
  const shared = sharedTexts(carried.flatMap(({ rows }) => rows));
  const pack = (cell: Cell): PackedCell => {
    const place = typeof cell === 'string' ? shared.get(cell) : undefined;
    return place === undefined ? cell : [place];
  };
  const articles = tables.find(({ name }) => name === 'articles')?.rows ?? [];
  return scriptJson({
    paths: pathOf === null ? null : Object.fromEntries(articles.map((row) => [textOf(row, 'article_id'), pathOf(row)])),
    texts: [...shared.keys()],
    tables: carried.map(({ name, title, description, columns, rows }) => ({
      name,
      title,
      description,
      columns: columns.map((column) =>
        name in factTables
          ? { name: column.name, type: column.type }
          : { name: column.name, type: column.type, description: column.description },
      ),
      rows: rows.map((row) => columns.map((column) => pack(cellOf(row, column.name)))),
    })),
  });
}

/** Texts that stand in more than one cell, with their places in a list; sorted, whatever the order of the members of a row. */
function sharedTexts(rows: readonly DataRow[]): Map<string, number> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const cell of rows.flatMap((row) => Object.values(row))) {
    if (typeof cell !== 'string' || cell.length < SHORTEST_SHARED) continue;
    if (seen.has(cell)) repeated.add(cell);
    seen.add(cell);
  }
  return new Map([...repeated].sort(compareText).map((text, place) => [text, place]));
}
