/** The facts of the dataset as the page tells them. */
import { type Column } from '../../../schemas/table.ts';
import { createEntityNames, currentFields } from '../../../schemas/corrections/current-fields.ts';
import { suggestionText } from '../../../schemas/corrections/suggestion.ts';
import { type FactTable, factTables } from '../../../schemas/vocabulary.ts';
import { type Cell, cellOf, type DataRow, type EmitInput, keyOf, type TableData } from '../rows.ts';

export interface Evidence {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface Fact {
  /** Its id, which is also the name of its place in the page. */
  readonly id: string;
  /** The table that it is a row of. */
  readonly table: string;
  /** One line for people. */
  readonly summary: string;
  /** Filled fields, in the order of the columns. */
  readonly fields: readonly { readonly name: string; readonly text: string }[];
  readonly evidence: readonly Evidence[];
  readonly row: DataRow;
  /** A correction of its fields, as YAML to start from. */
  readonly suggestion: string;
}

/** Every fact, in the order of the tables and rows. */
export function factsOf(input: EmitInput): Fact[] {
  const evidence = new Map<string, Evidence[]>();
  for (const row of tableOf(input, 'evidence').rows) {
    const id = `${textOf(row, 'fact_table')} ${textOf(row, 'fact_id')}`;
    const piece = {
      article: textOf(row, 'article_id'),
      start: Number(cellOf(row, 'char_start')),
      end: Number(cellOf(row, 'char_end')),
      quote: textOf(row, 'quote'),
    };
    evidence.set(id, [...(evidence.get(id) ?? []), piece]);
  }
  const entities = tableOf(input, 'entities').rows;
  const nameOf = createEntityNames(
    entities.map((row) => ({ entity_id: textOf(row, 'entity_id'), name: textOf(row, 'name') })),
  );
  return input.tables
    .filter(({ name }) => name in factTables)
    .flatMap((table) =>
      table.rows.map((row) => {
        const id = keyOf(row, table.key);
        return {
          id,
          table: table.name,
          summary: summaryOf(table.name, row),
          fields: table.columns.flatMap((column) => fieldOf(column, row)),
          evidence: (evidence.get(`${table.name} ${id}`) ?? []).toSorted((left, right) => left.start - right.start),
          row,
          suggestion: suggestionText({
            kind: 'change',
            table: table.name as FactTable,
            quote: textOf(row, 'quote'),
            id,
            fields: currentFields(table.name as FactTable, row, nameOf),
            reason: '',
            by: '',
            date: '',
          }),
        };
      }),
    );
}

/** A table by its name. */
export function tableOf({ tables }: EmitInput, name: string): TableData {
  const table = tables.find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`Unexpected absence of the table ${name}`);
  return table;
}

/** A cell as text; null and the empty list are the empty text. */
export function textOf(row: DataRow, column: string): string {
  return cellText(cellOf(row, column));
}

/** A cell as people read it: lists with commas, numbers with thin groups. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell);
  return typeof cell === 'object' ? cell.join(', ') : String(cell);
}

/** A number with commas between thousands: 4800000000 -> 4,800,000,000. */
export function numberText(number: number): string {
  const [whole = '', fraction] = String(number).split('.');
  if (!/^-?\d{5,}$/.test(whole)) return String(number);
  return whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
}

/** The value of an observation with its hedge and unit: "over 461,400,000 USD". */
export function valueText(row: DataRow): string {
  const [value, low, high] = [cellOf(row, 'value'), cellOf(row, 'low'), cellOf(row, 'high')];
  const qualifier = textOf(row, 'qualifier');
  const hedge = ['exactly', 'between'].includes(qualifier) ? '' : `${qualifier.replaceAll('_', ' ')} `;
  const number = value === null ? `${cellText(low)} to ${cellText(high)}` : cellText(value);
  const unit = textOf(row, 'unit');
  const per = textOf(row, 'per');
  return `${hedge}${number}${unit === '1' ? '' : ` ${unit}`}${per === '' ? '' : ` per ${per}`}`;
}

function fieldOf({ name }: Column, row: DataRow): Fact['fields'] {
  const text = textOf(row, name);
  return text === '' ? [] : [{ name, text }];
}

function summaryOf(table: string, row: DataRow): string {
  const words = (text: string) => text.replaceAll('_', ' ');
  switch (table) {
    case 'observations': {
      const parties = [textOf(row, 'subject'), textOf(row, 'counterpart')].filter((name) => name !== '').join(' – ');
      const about = textOf(row, 'about');
      const period = textOf(row, 'period');
      const whose = [parties, about].filter((name) => name !== '').join(', ');
      const when = period === '' ? '' : ` (${period})`;
      return `${words(textOf(row, 'indicator'))}${whose === '' ? '' : ` of ${whose}`}: ${valueText(row)}${when}`;
    }
    case 'events': {
      const date = textOf(row, 'date');
      return `${textOf(row, 'summary')}${date === '' ? '' : ` (${date})`}`;
    }
    case 'projects':
      return `${textOf(row, 'name')}: ${words(textOf(row, 'kind'))}${textOf(row, 'status') === '' ? '' : `, ${textOf(row, 'status')}`}`;
    default: {
      const not = textOf(row, 'polarity') === 'negative' ? 'not: ' : '';
      return `${not}${textOf(row, 'subject')} ${words(textOf(row, 'predicate'))} ${textOf(row, 'object')}`;
    }
  }
}
