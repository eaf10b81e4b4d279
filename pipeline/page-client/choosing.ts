/** Choosing a fact: by its words, by its row, by the page's address. */

const panel = document.querySelector<HTMLElement>('#panel');

/** Marks answer to clicks, Enter and the pointer that rests on them. */
export function listenToMarks(): void {
  document.addEventListener('click', (event) => {
    const mark = markOf(event.target);
    if (mark !== null) open(mark);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    const mark = markOf(event.target);
    if (mark === null || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    open(mark);
  });
  document.addEventListener('mouseover', (event) => {
    const mark = markOf(event.target);
    if (mark !== null) mark.title = factsOf(mark).map(summaryOf).join('\n');
  });
}

/** Shows the fact that the address names, if it names one. */
export function chooseFromAddress(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const card = id === '' ? null : document.getElementById(id);
  if (card === null || !card.classList.contains('card')) return;
  choose([id]);
  const mark = marksOf(id)[0];
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus({ preventScroll: true });
}

function open(mark: HTMLElement): void {
  const facts = factsOf(mark);
  choose(facts);
  history.replaceState(null, '', `#${encodeURIComponent(facts[0] ?? '')}`);
}

function choose(facts: readonly string[]): void {
  for (const old of document.querySelectorAll('.chosen')) old.classList.remove('chosen');
  for (const id of facts) {
    document.getElementById(id)?.classList.add('chosen');
    for (const mark of marksOf(id)) mark.classList.add('chosen');
  }
  if (panel === null) return;
  panel.replaceChildren(heading(), ...facts.map(cardCopy));
  panel.hidden = false;
}

function close(): void {
  if (panel !== null) panel.hidden = true;
}

function heading(): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'bar';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Close';
  button.addEventListener('click', close);
  bar.append(button);
  return bar;
}

function cardCopy(id: string): HTMLElement {
  const copy = document.getElementById(id)?.cloneNode(true) as HTMLElement;
  copy.removeAttribute('id');
  copy.classList.remove('chosen');
  const box = document.createElement('div');
  box.className = copy.className;
  box.append(...copy.childNodes);
  for (const details of box.querySelectorAll('details')) details.open = true;
  return box;
}

function markOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('mark[data-facts]') : null;
}

function marksOf(fact: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`mark[data-facts~="${CSS.escape(fact)}"]`)];
}

function factsOf(mark: HTMLElement): string[] {
  return (mark.dataset['facts'] ?? '').split(' ');
}

function summaryOf(fact: string): string {
  return document.getElementById(fact)?.querySelector('p')?.textContent ?? '';
}
