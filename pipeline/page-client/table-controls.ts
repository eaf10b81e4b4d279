/** What stands above a table: search, filter, choice of columns, copy, save. */
import { element } from './elements.ts';
import { copyText, saveFile } from './message.ts';
import { choicesOf, separated, type View } from './rows.ts';

/** The controls of a table; each changes the view and draws anew. */
export function tableControls(view: View, draw: () => void): HTMLElement[] {
  return [searchField(view, draw), filter(view, draw), columnChoice(view, draw), ...saving(view)];
}

function searchField(view: View, draw: () => void): HTMLElement {
  const field = element('input', { type: 'search', id: 'find-row' });
  field.addEventListener('input', () => {
    Object.assign(view, { search: field.value, page: 0 });
    draw();
  });
  return element('label', {}, 'Search ', field);
}

/** One list of every column with few different texts, and these texts. */
function filter(view: View, draw: () => void): HTMLElement {
  const list = element('select', { id: 'only-rows' }, element('option', { value: '', textContent: 'all rows' }));
  for (const [column, { name }] of view.table.columns.entries()) {
    const group = element('optgroup', { label: name.replaceAll('_', ' ') });
    for (const text of choicesOf(view.table, column)) {
      group.append(element('option', { value: `${column} ${text}`, textContent: text === '' ? '(empty)' : text }));
    }
    if (group.childElementCount > 0) list.append(group);
  }
  list.addEventListener('change', () => {
    const [, column = '', text = ''] = /^(\d+) (.*)$/s.exec(list.value) ?? [];
    Object.assign(view, { only: list.value === '' ? null : { column: Number(column), text }, page: 0 });
    draw();
  });
  return element('label', {}, 'Show ', list);
}

function columnChoice(view: View, draw: () => void): HTMLElement {
  const choices = view.table.columns.map(({ name }) => {
    const box = element('input', { type: 'checkbox', checked: !view.hidden.has(name) });
    box.addEventListener('change', () => {
      if (box.checked) view.hidden.delete(name);
      else view.hidden.add(name);
      draw();
    });
    return element('label', {}, box, ` ${name.replaceAll('_', ' ')} `);
  });
  return element('details', { className: 'choice' }, element('summary', { textContent: 'Columns' }), ...choices);
}

function saving(view: View): HTMLElement[] {
  const copy = element('button', { type: 'button', textContent: 'Copy rows' });
  copy.addEventListener('click', () => void copyText(separated(view, '\t')));
  const save = element('button', { type: 'button', textContent: 'Save as CSV' });
  save.addEventListener('click', () =>
    saveFile(`${view.table.name}.csv`, new Blob([separated(view, ',')], { type: 'text/csv' })),
  );
  return [copy, save];
}
