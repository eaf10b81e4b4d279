/** The tables: search, sort, choose columns, copy, save. A page of rows at a time, so that thousands do not lag. */
import { copyText, saveFile } from './message.ts';

type Cell = string | number | boolean | string[] | null;

interface Column {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

interface Data {
  readonly single: boolean;
  readonly articles: Readonly<Record<string, string>>;
  readonly tables: readonly Table[];
}

interface View {
  table: Table;
  search: string;
  /** Index of the column that rows are sorted by, or null. */
  sorted: number | null;
  descending: boolean;
  hidden: Set<string>;
  page: number;
}

const ROWS = 50;
/** Cells of more characters than this are wrapped. */
const LONG = 36;
/** Columns that only machines read, left out at first. */
const TECHNICAL = /(?:^|_)(?:id|ids|sha256|basis|rule|origin)$|^(?:char_|position|paragraph|quad|intensity)/;
const FACT_TABLES = ['observations', 'events', 'projects', 'relations'];

/** Builds the section of the tables from the data in the page. */
export function showTables(): void {
  const section = document.querySelector('#tables');
  const source = document.querySelector('#data')?.textContent;
  if (section === null || source === undefined || source === null) return;
  const data = JSON.parse(source) as Data;
  const first = data.tables.find(({ name }) => name === 'observations') ?? data.tables[0];
  if (first === undefined) return;
  const view: View = { table: first, search: '', sorted: null, descending: false, hidden: technical(first), page: 0 };
  const choice = element('div', { className: 'bar' });
  const controls = element('div', { className: 'bar' });
  const body = element('div', { className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: 'Rows' });
  const pages = element('div', { className: 'bar' });
  section.append(choice, controls, body, pages);

  const draw = (): void => {
    const rows = rowsOf(view);
    body.replaceChildren(tableElement(view, rows, data, draw));
    pages.replaceChildren(...pageButtons(view, rows.length, draw));
  };
  const open = (table: Table): void => {
    Object.assign(view, { table, search: '', sorted: null, descending: false, hidden: technical(table), page: 0 });
    for (const button of choice.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button.dataset['table'] === table.name));
    }
    controls.replaceChildren(...controlElements(view, draw));
    draw();
  };
  for (const table of data.tables) {
    const button = element('button', {
      type: 'button',
      textContent: `${table.title} (${table.rows.length})`,
      title: table.description,
    });
    button.dataset['table'] = table.name;
    button.addEventListener('click', () => open(table));
    choice.append(button);
  }
  open(first);
}

function technical({ columns }: Table): Set<string> {
  return new Set(
    columns
      .slice(1)
      .map(({ name }) => name)
      .filter((name) => TECHNICAL.test(name)),
  );
}

function rowsOf({ table, search, sorted, descending }: View): (readonly Cell[])[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = table.rows.filter((row) => {
    const text = row.map(cellText).join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  if (sorted === null) return found;
  const sign = descending ? -1 : 1;
  // Empty cells come last in both directions.
  return found.sort((left, right) => {
    const [a, b] = [left[sorted] ?? null, right[sorted] ?? null];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * (cellText(a) < cellText(b) ? -1 : cellText(a) > cellText(b) ? 1 : 0);
  });
}

function tableElement(view: View, rows: readonly (readonly Cell[])[], data: Data, draw: () => void): HTMLElement {
  const shown = view.table.columns.flatMap((column, index) =>
    view.hidden.has(column.name) ? [] : [{ column, index }],
  );
  const head = element('tr', {});
  for (const { column, index } of shown) {
    const cell = element('th', { scope: 'col', title: column.description });
    const direction = view.sorted === index ? (view.descending ? 'descending' : 'ascending') : 'none';
    cell.setAttribute('aria-sort', direction);
    const arrow = direction === 'none' ? '' : direction === 'ascending' ? ' ▲' : ' ▼';
    const button = element('button', { type: 'button', textContent: column.name + arrow });
    button.addEventListener('click', () => {
      Object.assign(view, { descending: view.sorted === index && !view.descending, sorted: index, page: 0 });
      draw();
      document
        .querySelectorAll<HTMLElement>('#tables thead button')
        [shown.findIndex((one) => one.index === index)]?.focus();
    });
    cell.append(button);
    head.append(cell);
  }
  const body = element('tbody', {});
  for (const row of rows.slice(view.page * ROWS, (view.page + 1) * ROWS)) {
    const line = element('tr', {});
    for (const { column, index } of shown) line.append(cellElement(row[index] ?? null, column, view.table, data));
    body.append(line);
  }
  const table = element('table', {});
  const caption = element('caption', {
    textContent: `${view.table.description} ${rows.length} of ${view.table.rows.length} rows.`,
  });
  const thead = element('thead', {});
  thead.append(head);
  table.append(caption, thead, body);
  return table;
}

function cellElement(cell: Cell, { name, type }: Column, table: Table, data: Data): HTMLElement {
  const text = cellText(cell);
  const element_ = element('td', { className: classOf(text, type) });
  const isFact = FACT_TABLES.includes(table.name) && table.columns[0]?.name === name;
  const address =
    isFact || name === 'fact_id' || name === 'event_id'
      ? factAddress(text, table, data)
      : articleAddress(name, text, data);
  if (address === null || text === '') element_.textContent = text;
  else element_.append(element('a', { href: address, textContent: text }));
  return element_;
}

function classOf(text: string, type: string): string {
  if (type === 'number' || type === 'integer') return 'number';
  return text.length > LONG ? 'long' : '';
}

function factAddress(id: string, _table: Table, data: Data): string | null {
  return data.single ? `#${encodeURIComponent(id)}` : null;
}

function articleAddress(column: string, id: string, data: Data): string | null {
  if (column !== 'article_id') return null;
  const path = data.articles[id];
  return path === undefined ? null : data.single ? `#article-${id}` : path;
}

function controlElements(view: View, draw: () => void): HTMLElement[] {
  const label = element('label', { textContent: 'Search ' });
  const field = element('input', { type: 'search', id: 'find-row' });
  field.addEventListener('input', () => {
    Object.assign(view, { search: field.value, page: 0 });
    draw();
  });
  label.append(field);
  const columns = element('details', {});
  columns.append(element('summary', { textContent: 'Columns' }));
  for (const { name } of view.table.columns) {
    const choice = element('label', {});
    const box = element('input', { type: 'checkbox', checked: !view.hidden.has(name) });
    box.addEventListener('change', () => {
      if (box.checked) view.hidden.delete(name);
      else view.hidden.add(name);
      draw();
    });
    choice.append(box, ` ${name} `);
    columns.append(choice);
  }
  const copy = element('button', { type: 'button', textContent: 'Copy rows' });
  copy.addEventListener('click', () => void copyText(separated(view, '\t')));
  const save = element('button', { type: 'button', textContent: 'Save as CSV' });
  save.addEventListener('click', () =>
    saveFile(`${view.table.name}.csv`, new Blob([separated(view, ',')], { type: 'text/csv' })),
  );
  return [label, columns, copy, save];
}

function separated(view: View, separator: string): string {
  const quote = (text: string) => (/["\r\n\t,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [view.table.columns.map(({ name }) => name), ...rowsOf(view).map((row) => row.map(cellText))];
  return lines.map((line) => `${line.map(quote).join(separator)}\n`).join('');
}

function pageButtons(view: View, count: number, draw: () => void): HTMLElement[] {
  const last = Math.max(0, Math.ceil(count / ROWS) - 1);
  const turn = (text: string, page: number) => {
    const button = element('button', { type: 'button', textContent: text, disabled: page < 0 || page > last });
    button.addEventListener('click', () => {
      view.page = page;
      draw();
    });
    return button;
  };
  const where = element('span', { className: 'meta', textContent: `Page ${view.page + 1} of ${last + 1}` });
  return last === 0 ? [] : [turn('Back', view.page - 1), where, turn('On', view.page + 1)];
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  return Array.isArray(cell) ? cell.map((part) => part.replaceAll(/[\\;]/g, '\\$&')).join('; ') : String(cell);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<Record<string, string | number | boolean>>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
