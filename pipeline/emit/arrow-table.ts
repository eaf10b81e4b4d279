/** A table as Arrow sees it: shared by the Arrow files and by the schema that the Parquet files carry. */
import {
  Bool,
  type DataType,
  DateDay,
  Dictionary,
  Field,
  Float64,
  Int32,
  Int64,
  List,
  Message,
  makeData,
  makeVector,
  RecordBatch,
  Schema,
  Struct,
  Table,
  Utf8,
  type Vector,
  vectorFromArray,
} from 'apache-arrow';
import { dataset } from '../../schemas/dataset.ts';
import type { Column } from '../../schemas/table.ts';
import { cellOf, type EmitInput, type TableData } from './rows.ts';

/** What the file says of itself: title, description, version, licence. */
export function fileMetadata(table: TableData, version: string): [string, string][] {
  return [
    ['title', table.title],
    ['description', table.description],
    ['dataset', dataset.name],
    ['version', version],
    ['license', dataset.license],
    ['rights', dataset.rights],
  ];
}

/** Fields with type, nullability, description and unit; vocabularies are dictionaries. */
export function arrowSchema(table: TableData, version: string): Schema {
  const fields = table.columns.map((column, index) => {
    const metadata = new Map([['description', column.description]]);
    if (column.unit !== undefined) metadata.set('unit', column.unit);
    return new Field(column.name, arrowType(column, index), !column.required, metadata);
  });
  return new Schema(fields, new Map(fileMetadata(table, version)));
}

/** The rows in one record batch. */
export function arrowTable(table: TableData, { version }: Pick<EmitInput, 'version'>): Table {
  const schema = arrowSchema(table, version);
  const children = table.columns.map((column, index) => {
    const type = schema.fields[index]?.type as DataType;
    return arrowVector(table, column, type).data[0] ?? makeData({ type, nullCount: 0 });
  });
  const data = makeData({ type: new Struct(schema.fields), length: table.rows.length, nullCount: 0, children });
  return new Table(schema, [new RecordBatch(schema, data)]);
}

/** The value of Parquet's `ARROW:schema`: the schema as an encapsulated IPC message, in base64. */
export function encodedArrowSchema(schema: Schema): string {
  const message = Message.encode(Message.from(schema));
  // Continuation marker and length; the message is already padded to eight bytes.
  const prefix = new DataView(new ArrayBuffer(8));
  prefix.setInt32(0, -1, true);
  prefix.setInt32(4, message.byteLength, true);
  return Buffer.concat([new Uint8Array(prefix.buffer), message]).toString('base64');
}

function arrowType({ type }: Column, index: number): DataType {
  switch (type) {
    case 'text':
      return new Utf8();
    case 'code':
      // The id is given because the library would count them over the life of the process.
      return new Dictionary(new Utf8(), new Int32(), index);
    case 'integer':
      return new Int64();
    case 'number':
      return new Float64();
    case 'boolean':
      return new Bool();
    case 'date':
      return new DateDay();
    case 'list':
      return new List(new Field('element', new Utf8(), false));
  }
}

function arrowVector({ rows }: TableData, column: Column, type: DataType): Vector {
  const cells = rows.map((row) => cellOf(row, column.name));
  switch (column.type) {
    case 'code':
      return codeVector(cells as (string | null)[], Object.keys(column.codes ?? {}), type as Dictionary<Utf8, Int32>);
    case 'integer':
      return vectorFromArray(
        (cells as (number | null)[]).map((cell) => (cell === null ? null : BigInt(cell))),
        type,
      );
    case 'date':
      return vectorFromArray(
        (cells as (string | null)[]).map((cell) => (cell === null ? null : new Date(cell))),
        type,
      );
    default:
      return vectorFromArray(cells, type);
  }
}

/** Positions in the whole vocabulary, so that a category keeps its number in every version. */
function codeVector(
  cells: readonly (string | null)[],
  codes: readonly string[],
  type: Dictionary<Utf8, Int32>,
): Vector {
  const positions = new Map(codes.map((code, position) => [code, position]));
  const indices = vectorFromArray(
    cells.map((cell) => (cell === null ? null : (positions.get(cell) ?? null))),
    new Int32(),
  );
  const [data] = indices.data;
  return makeVector(
    makeData({
      type,
      length: cells.length,
      nullCount: indices.nullCount,
      nullBitmap: data?.nullBitmap,
      data: data?.values ?? new Int32Array(),
      dictionary: vectorFromArray(codes, new Utf8()),
    }),
  );
}
