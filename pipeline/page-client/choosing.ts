/** Choosing a fact: by its words, by its row, by the page's address. */
import { describeFields } from './descriptions.ts';
import { pageOfFact } from './data.ts';

const panel = document.querySelector<HTMLElement>('#panel');
/** The words or link that the panel was opened from, where closing returns to. */
let opener: HTMLElement | null = null;

/** Marks answer to clicks, Enter and the pointer that rests on them; links to facts lead to their words. */
export function listenToMarks(): void {
  document.addEventListener('click', (event) => {
    const link = linkOf(event.target);
    if (link !== null) {
      const run = link.dataset['run'];
      // The browser tells nothing when the address stays, and moves the focus away from words that are shown.
      if (run !== undefined) showWords(link.hash, run);
      else if (decodeURIComponent(location.hash) === decodeURIComponent(link.hash)) chooseFromAddress();
      else return;
      event.preventDefault();
      return;
    }
    const mark = markOf(event.target);
    if (mark !== null) open(mark);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    const mark = markOf(event.target);
    if (mark === null || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    open(mark);
    panel?.querySelector('button')?.focus();
  });
  document.addEventListener('mouseover', (event) => {
    const mark = markOf(event.target);
    if (mark !== null) mark.title = factsOf(mark).map(summaryOf).join('\n');
  });
}

/** Shows the fact that the address names, if it names one; a fact of another page is looked for there. */
export function chooseFromAddress(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id === '') return;
  const card = document.getElementById(id);
  const elsewhere = card === null ? pageOfFact(id) : null;
  if (elsewhere !== null) location.assign(`${elsewhere}#${encodeURIComponent(id)}`);
  if (card === null || !card.classList.contains('card')) return;
  choose([id]);
  const mark = marksOf(id)[0];
  if (mark !== undefined) show(mark);
}

/** Shows one of several runs of words that a fact rests on. */
function showWords(address: string, run: string): void {
  const id = decodeURIComponent(address.slice(1));
  const article = document.getElementById(id)?.closest('.article');
  const mark = article?.querySelector<HTMLElement>(`mark[data-run="${CSS.escape(run)}"]`) ?? null;
  if (mark === null) return;
  choose([id]);
  history.replaceState(null, '', address);
  show(mark);
}

function show(mark: HTMLElement): void {
  mark.scrollIntoView({ block: 'center' });
  mark.focus({ preventScroll: true });
  opener = mark;
}

function open(mark: HTMLElement): void {
  const facts = factsOf(mark);
  choose(facts);
  opener = mark;
  history.replaceState(null, '', `#${encodeURIComponent(facts[0] ?? '')}`);
  const hidden = panel !== null && panel.clientWidth > innerWidth / 2 ? panel.getBoundingClientRect().top : innerHeight;
  if (mark.getBoundingClientRect().bottom > hidden) mark.scrollIntoView({ block: 'center' });
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
  panel.scrollTop = 0;
  document.documentElement.classList.add('panelled');
}

function close(): void {
  if (panel === null || panel.hidden) return;
  panel.hidden = true;
  document.documentElement.classList.remove('panelled');
  opener?.focus({ preventScroll: true });
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
  const box = document.createElement('div');
  const card = document.getElementById(id);
  if (card === null) return box;
  const copy = card.cloneNode(true) as HTMLElement;
  box.className = copy.className.replace(' chosen', '');
  box.append(...copy.childNodes);
  describeFields(box, card.dataset['table'] ?? '');
  for (const details of box.querySelectorAll('details')) details.open = true;
  return box;
}

function linkOf(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest('a') : null;
  return link instanceof HTMLAnchorElement && link.getAttribute('href')?.startsWith('#') === true ? link : null;
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
