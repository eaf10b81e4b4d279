/** Datasets made from the schemas, full of text that file formats stumble over. */
import fc from 'fast-check';
import type { Dataset } from '../../../schemas/dataset.ts';
import { type Column, columnsOf, type Table } from '../../../schemas/table.ts';
import { type TableName, type Tables, tableNames, tables } from '../../../schemas/tables.ts';
import { spreadsheetLimit } from '../../../schemas/spreadsheet.ts';
import type { Cell, DataRow } from '../../../pipeline/emit/rows.ts';

// biome-ignore format: a list of samples reads better packed
const awkwardText = [
  '=1+1', '+49 30 1234', '-5', '@SUM(A1)', '\tindented', '\rreturned', '=HYPERLINK("https://example.org","x")',
  'NA', 'N/A', 'null', 'NULL', 'None', 'nan', 'NaN', 'true', 'FALSE', '001', '1e5', '0x10', '1,5', '2024-08-05', '1/2',
  'a,b', 'say "so"', '"', '""', "it's", 'a;b', 'a; b', 'a\\b', '\\', ';', '; ', 'a\\; b', 'line\nbreak', 'line\r\nbreak',
  '\n', '\r', '\t', ' ', '  both ends  ', '\u00a0', 'a\ufeffmark', '\u0001', 'a\u0000b', '\u000b\u000c\u001f', '\u007f\u0085',
  '_x0001_', '_x005F_', '_x0041', '\u202eright to left\u202c', '\u200fשלום', 'مرحبا', '😀 emoji 👩‍👩‍👧', '\ufffe\uffff', '\u{10ffff}',
  '\uff1d\uff11', '<b>&amp;</b>', ']]>', '{"json": [1]}', '| pipe | `tick`', '# heading', "'quoted", '–—“”’', '\u2028\u2029',
  'e\u0301 \u00e9', 'İıß', 'a'.repeat(300), '../../etc/passwd', '%41%', "'); DROP TABLE events; --", '<urn:x> "y"@en .', '_:b0', '"^^<urn:x>', '?q=${x}', 'a/b', 'a:b', 'a b#c?d', '\u001b[31m', '\u{f0000}',
];

/** Text of at least one character, well formed, awkward more often than not. */
export const awkward: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...awkwardText),
    fc.array(fc.constantFrom(...awkwardText), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  )
  // Readers in JavaScript drop a byte order mark at the start of any text; a test of its own looks at the bytes.
  .filter((text) => !text.startsWith('\ufeff') && spreadsheetLimit(text) === null);

const day = fc.oneof(
  fc.constantFrom(
    '1899-12-31',
    '1900-01-01',
    '1900-02-28',
    '1900-03-01',
    '1969-12-31',
    '0001-01-01',
    '9999-12-31',
    '2024-02-29',
  ),
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

const number = fc.oneof(
  fc.constantFrom(0, 0.1, -0.1, 461400000, 1e21, 1e-7, 5e-324, 1.7976931348623157e308, 0.30000000000000004),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
);

const integer = fc.oneof(fc.nat(10_000), fc.maxSafeInteger());

type Keys = Readonly<Record<string, readonly string[]>>;

function cell(column: Column, keys: Keys): fc.Arbitrary<Cell> {
  const required = requiredCell(column, keys);
  return column.required ? required : fc.option(required, { nil: null, freq: 3 });
}

function requiredCell(column: Column, keys: Keys): fc.Arbitrary<Cell> {
  const referenced = column.references === undefined ? undefined : keys[column.references.split('.')[0] as string];
  const text = referenced === undefined ? awkward : fc.constantFrom(...referenced);
  switch (column.type) {
    case 'text':
      return text;
    case 'code':
      return fc.constantFrom(...Object.keys(column.codes ?? {}));
    case 'integer':
      return integer;
    case 'number':
      return number;
    case 'boolean':
      return fc.boolean();
    case 'date':
      return day;
    case 'list':
      return referenced?.length === 0 ? fc.constant([]) : fc.array(text, { maxLength: 4 });
  }
}

function rowOf(table: Table, keys: Keys, key: string | undefined): fc.Arbitrary<DataRow> {
  const cells = columnsOf(table).map((column) => [
    column.name,
    column.name === table.key[0] && key !== undefined ? fc.constant(key) : cell(column, keys),
  ]);
  const row: fc.Arbitrary<DataRow> = fc
    .record(Object.fromEntries(cells) as Record<string, fc.Arbitrary<Cell>>)
    .map(withPlaceInOrder);
  if (table.name !== 'evidence') return row;
  const facts = ['observations', 'events', 'projects', 'relations'].flatMap((name) =>
    (keys[name] ?? []).map((id) => ({ fact_table: name, fact_id: id })),
  );
  return fc.tuple(row, fc.constantFrom(...facts)).map(([other, fact]) => ({ ...other, ...fact }));
}

/** The end of a run of characters comes after its start, as after `validate`. */
function withPlaceInOrder(row: DataRow): DataRow {
  if (!('char_start' in row && 'char_end' in row)) return row;
  const [start = 0, length = 0] = [row['char_start'], row['char_end']].map(
    (cell) => Math.abs(Number(cell)) % 1_000_000,
  );
  return { ...row, char_start: start, char_end: start + length + 1 };
}

/** Keys are unique and references point to rows, as after `validate`. Facts of a kind: at most `size`. */
export function datasetArbitrary(size: number): fc.Arbitrary<Dataset> {
  const keyed = tableNames.filter((name) => tables[name].key.length === 1);
  const keyLists = fc.record(
    Object.fromEntries(
      keyed.map((name) => [name, fc.uniqueArray(awkward, { minLength: 1, maxLength: size, size: 'max' })]),
    ),
  ) as fc.Arbitrary<Record<string, string[]>>;
  // A project is an entity.
  const consistent = keyLists.chain((keys) =>
    fc.subarray(keys['entities'] ?? [], { minLength: 1 }).map((projects) => ({ ...keys, projects })),
  );
  return consistent.chain((keys: Keys) => {
    const lists = tableNames.map((name): [TableName, fc.Arbitrary<DataRow[]>] => {
      const table: Table = tables[name];
      const own = keys[name];
      if (own !== undefined) return [name, fc.tuple(...own.map((key) => rowOf(table, keys, key)))];
      const selector = (row: DataRow) => JSON.stringify(table.key.map((column) => row[column]));
      return [
        name,
        fc.uniqueArray(rowOf(table, keys, undefined), {
          minLength: Math.ceil(size / 3),
          maxLength: size,
          selector,
          size: 'max',
        }),
      ];
    });
    return fc.record(Object.fromEntries(lists)).map((rows) => asDataset(rows as unknown as Tables));
  });
}

/** The same dataset for the same seed. */
export function sampleDataset(size: number, seed: number): Dataset {
  return fc.sample(datasetArbitrary(size), { seed, numRuns: 1 })[0] as Dataset;
}

/** A dataset without a row. */
export function emptyDataset(): Dataset {
  return asDataset(Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables);
}

/** Wraps tables; one issue and one refused fact, so that their files are not empty. */
export function asDataset(rows: Tables): Dataset {
  const place = { article_id: 'a', table: 'events', char_start: 3, char_end: 9 };
  const none = { facts: 0, rows: 0, merged: 0, refused: 0 };
  return {
    version: '0.1.0',
    tables: rows,
    issues: [
      {
        ...place,
        code: 'cell.formula',
        severity: 'warning',
        row: 'x',
        column: 'quote',
        message: 'Unexpected =1, expected text',
        actual: '=1',
        expected: null,
        fix: null,
      },
    ],
    refused: [{ ...place, reason: 'no-actor', rule: 'events/verb', quote: 'did so' }],
    account: {
      observations: none,
      events: { facts: 1, rows: 0, merged: 0, refused: 1 },
      projects: none,
      relations: none,
    },
    corrections: [
      {
        ...place,
        outcome: 'retracted',
        fact_id: null,
        replaces: 'event-0a1b2c3d4e5f',
        reason: 'They said so',
        by: 'A. Reader',
        date: '2024-09-01',
        quote: 'did so',
      },
    ],
    quality: { tables: { events: { precision: 0.9 } } },
  };
}
