/** The data that the page carries: its tables, each with columns and rows. */

export type Cell = string | number | boolean | readonly string[] | null;
export type Row = readonly Cell[];

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
}

export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

interface Packed {
  /** Where each article has its page; null when this page holds them all. */
  readonly paths: Readonly<Record<string, string>> | null;
  readonly texts: readonly string[];
  readonly tables: readonly (Omit<Table, 'rows'> & { readonly rows: readonly (readonly PackedCell[])[] })[];
}

type PackedCell = Cell | readonly [number];

export interface Data {
  readonly paths: Packed['paths'];
  readonly tables: readonly Table[];
}

let loaded: Data | null | undefined;

/** The content of a script element that holds JSON; null when the page has none. */
export function contentOf(selector: string): unknown {
  const text = document.querySelector(selector)?.textContent ?? '';
  return text === '' ? null : JSON.parse(text);
}

/** The tables; null in a page of one article of many. */
export function dataOf(): Data | null {
  if (loaded !== undefined) return loaded;
  const packed = contentOf('#data') as Packed | null;
  loaded = packed === null ? null : unpack(packed);
  return loaded;
}

/** The page that tells a fact which this page only has in its tables. */
export function pageOfFact(id: string): string | null {
  const data = dataOf();
  if (data?.paths === undefined || data.paths === null) return null;
  for (const { columns, rows } of data.tables) {
    const article = columns.findIndex(({ name }) => name === 'article_id');
    const row = article < 1 ? undefined : rows.find((candidate) => candidate[0] === id);
    if (row !== undefined) return data.paths[String(row[article])] ?? null;
  }
  return null;
}

function unpack({ paths, texts, tables }: Packed): Data {
  const cellOf = (cell: PackedCell): Cell =>
    Array.isArray(cell) && typeof cell[0] === 'number' ? (texts[cell[0]] ?? null) : (cell as Cell);
  return { paths, tables: tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(cellOf)) })) };
}
