/** The tables: search, filter, sort, choose columns, copy, save. A page of rows at a time, so that thousands do not lag. */
import { type Cell, type Column, type Data, dataOf, type Row, type Table } from './data.ts';
import { descriptionOf } from './descriptions.ts';
import { element } from './elements.ts';
import { cellText, firstView, rowsOf, type View } from './rows.ts';
import { tableControls } from './table-controls.ts';

const ROWS = 50;
/** Cells of more characters than this are wrapped. */
const LONG = 36;
const FACT_TABLES = ['observations', 'events', 'projects', 'relations'];

/** Builds the section of the tables from the data in the page. */
export function showTables(): void {
  const section = document.querySelector('#tables');
  const data = dataOf();
  const first = data?.tables.find(({ name }) => name === 'observations') ?? data?.tables[0];
  if (section === null || data === null || first === undefined) return;
  const view = firstView(first);
  const choice = element('div', { className: 'bar' });
  const controls = element('div', { className: 'bar' });
  const body = element('div', { className: 'scroll', tabIndex: 0, ariaLabel: 'Rows' });
  body.setAttribute('role', 'region');
  const pages = element('div', { className: 'bar' });
  section.append(choice, controls, body, pages);

  const draw = (): void => {
    const rows = rowsOf(view);
    body.replaceChildren(tableElement(view, rows, data, draw));
    pages.replaceChildren(...pageButtons(view, rows.length, draw));
  };
  const open = (table: Table): void => {
    Object.assign(view, firstView(table));
    for (const button of choice.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button.dataset['table'] === table.name));
    }
    controls.replaceChildren(...tableControls(view, draw));
    draw();
  };
  for (const table of data.tables) {
    const textContent = `${table.title} (${table.rows.length})`;
    const button = element('button', { type: 'button', textContent, title: table.description });
    button.dataset['table'] = table.name;
    button.addEventListener('click', () => open(table));
    choice.append(button);
  }
  open(first);
}

function tableElement(view: View, rows: readonly Row[], data: Data, draw: () => void): HTMLElement {
  const { table } = view;
  const shown = table.columns.flatMap((column, index) => (view.hidden.has(column.name) ? [] : [{ column, index }]));
  const head = element('tr', {}, ...shown.map(({ column, index }) => headCell(view, column, index, draw)));
  const lines = rows
    .slice(view.page * ROWS, (view.page + 1) * ROWS)
    .map((row) =>
      element('tr', {}, ...shown.map(({ column, index }) => bodyCell(row[index] ?? null, column, table, data))),
    );
  const textContent = `${table.description} ${rows.length} of ${table.rows.length} rows.`;
  return element(
    'table',
    {},
    element('caption', { textContent }),
    element('thead', {}, head),
    element('tbody', {}, ...lines),
  );
}

function headCell(view: View, { name, type, description }: Column, index: number, draw: () => void): HTMLElement {
  const direction = view.sorted === index ? (view.descending ? 'descending' : 'ascending') : 'none';
  const arrow = { none: '', ascending: ' ▲', descending: ' ▼' }[direction];
  const button = element('button', { type: 'button', textContent: name.replaceAll('_', ' ') + arrow });
  button.dataset['column'] = name;
  button.addEventListener('click', () => {
    Object.assign(view, { descending: view.sorted === index && !view.descending, sorted: index, page: 0 });
    draw();
    document.querySelector<HTMLElement>(`#tables thead button[data-column="${CSS.escape(name)}"]`)?.focus();
  });
  const title = description ?? descriptionOf(view.table.name, name);
  const cell = element('th', { scope: 'col', title, className: isNumber(type) ? 'number' : '' }, button);
  cell.setAttribute('aria-sort', direction);
  return cell;
}

function bodyCell(cell: Cell, { name, type }: Column, table: Table, data: Data): HTMLElement {
  const text = cellText(cell);
  const address = addressOf(name, text, table, data);
  const className = isNumber(type) ? 'number' : /(?:^|_)id$/.test(name) ? 'id' : text.length > LONG ? 'long' : '';
  const shown = typeof cell === 'number' && name !== 'quad' ? grouped(text) : text;
  return element(
    'td',
    { className },
    address === null ? shown : element('a', { href: address, textContent: shown, title: text }),
  );
}

/** Facts lead to their words, articles to their place; with many articles the address finds the page. */
function addressOf(column: string, text: string, table: Table, { paths }: Data): string | null {
  if (text === '') return null;
  const isFact = FACT_TABLES.includes(table.name) && table.columns[0]?.name === column;
  if (isFact || ['fact_id', 'event_id', 'project_id'].includes(column)) return `#${encodeURIComponent(text)}`;
  if (column !== 'article_id') return null;
  return paths === null ? `#article-${encodeURIComponent(text)}` : (paths[text] ?? null);
}

function isNumber(type: string): boolean {
  return type === 'number' || type === 'integer';
}

/** 4800000000 -> 4,800,000,000 */
function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.');
  if (!/^-?\d{5,}$/.test(whole)) return text;
  return whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
}

function pageButtons(view: View, count: number, draw: () => void): HTMLElement[] {
  const last = Math.max(0, Math.ceil(count / ROWS) - 1);
  const turn = (textContent: string, page: number) => {
    const button = element('button', { type: 'button', textContent, disabled: page < 0 || page > last });
    button.addEventListener('click', () => {
      view.page = page;
      draw();
    });
    return button;
  };
  const where = element('span', { className: 'meta', textContent: `Page ${view.page + 1} of ${last + 1}` });
  return last === 0 ? [] : [turn('Back', view.page - 1), where, turn('On', view.page + 1)];
}
