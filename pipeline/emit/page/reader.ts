/** The article with its facts marked, and the cards of these facts. */
import type { DataRow, EmitInput } from '../rows.ts';
import { cellOf } from '../rows.ts';
import { type Fact, tableOf, textOf } from './facts.ts';
import { type FactMark, nestRuns, type Piece, type Run } from './marks.ts';
import { html, type Markup } from './markup.ts';

/** What a kind of fact is called, one and many. */
export const KIND_NAMES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  observations: ['number', 'numbers'],
  events: ['event', 'events'],
  projects: ['project', 'projects'],
  relations: ['relation', 'relations'],
};

/** An article without a title is called by at most so many of its first characters. */
const LONGEST_TITLE = 90;

/** The elements of one article: its text, then a card for each fact. */
export function articleSection(input: EmitInput, article: DataRow, facts: readonly Fact[]): Markup {
  const id = textOf(article, 'article_id');
  const own = facts.filter(({ evidence }) => evidence.some((piece) => piece.article === id));
  const passages = passagesOf(input, id);
  const runs = runsOf(own, id);
  const title = titleOf(article, passages);
  return html`<section class="article" id="article-${id}" aria-labelledby="title-${id}">
<h2 id="title-${id}">${title}</h2>
<p class="meta">${metaOf(article)}</p>
<div class="columns">
<div class="text" lang="${textOf(article, 'language')}">
${paragraphsOf(passages).map((paragraph) => paragraphMarkup(paragraph, runs))}
</div>
<div class="cards" aria-labelledby="facts-${id}" role="region">
<h3 id="facts-${id}">${own.length === 0 ? 'No facts were read' : `${own.length} ${own.length === 1 ? 'fact' : 'facts'}`}<span class="unseen"> of ${title}</span></h3>
${
  own.length === 0
    ? null
    : html`<ol>
${own.map((fact) => card(fact, id, runs))}
</ol>`
}
</div>
</div>
</section>
`;
}

/** The passages of an article, in its order. */
export function passagesOf(input: EmitInput, article: string): DataRow[] {
  return tableOf(input, 'passages')
    .rows.filter((row) => textOf(row, 'article_id') === article)
    .toSorted((left, right) => Number(cellOf(left, 'position')) - Number(cellOf(right, 'position')));
}

/** What an article is called: its title, else a heading above its text, else how its text begins, else its id. */
export function titleOf(article: DataRow, passages: readonly DataRow[]): string {
  const given = textOf(article, 'title');
  if (given !== '') return given;
  const first = passages.find((passage) => ['heading', 'body'].includes(textOf(passage, 'kind')));
  if (first === undefined) return textOf(article, 'article_id');
  return beginningOf(textOf(first, 'text').replaceAll(/\s+/g, ' ').trim());
}

function beginningOf(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  const cut = text.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2)).replace(/[\s,;:]+$/, '')} …`;
}

function metaOf(article: DataRow): Markup {
  const url = textOf(article, 'url');
  const parts = ['authors', 'publisher', 'published']
    .map((name) => textOf(article, name))
    .filter((text) => text !== '');
  // Only addresses of the web become links: a page must not run what an article brings.
  const link = /^https?:\/\//.test(url) ? html` · <a href="${url}" rel="noreferrer">source</a>` : null;
  return html`${parts.join(' · ')}${link}`;
}

function runsOf(facts: readonly Fact[], article: string): Run[] {
  const byPlace = new Map<string, { start: number; end: number; facts: FactMark[] }>();
  for (const { id, table, evidence } of facts) {
    for (const piece of evidence) {
      if (piece.article !== article) continue;
      const key = `${piece.start}-${piece.end}`;
      const run = byPlace.get(key) ?? { start: piece.start, end: piece.end, facts: [] };
      if (!run.facts.some((known) => known.id === id)) run.facts.push({ id, kind: table });
      byPlace.set(key, run);
    }
  }
  return [...byPlace.values()].sort((left, right) => left.start - right.start || right.end - left.end);
}

/** Passages by the paragraph that they stand in. */
function paragraphsOf(passages: readonly DataRow[]): DataRow[][] {
  const paragraphs: DataRow[][] = [];
  for (const passage of passages) {
    const last = paragraphs.at(-1);
    if (last?.[0] !== undefined && cellOf(last[0], 'paragraph') === cellOf(passage, 'paragraph')) last.push(passage);
    else paragraphs.push([passage]);
  }
  return paragraphs;
}

const ELEMENTS: Readonly<Record<string, readonly [open: string, note: string]>> = {
  heading: ['h3', ''],
  body: ['p', ''],
  pull_quote: ['blockquote', 'Pull quote, repeats the text'],
  byline: ['p', 'About the author'],
  boilerplate: ['p', 'Not part of the article'],
  caption: ['p', 'Caption'],
};

function paragraphMarkup(passages: readonly DataRow[], runs: readonly Run[]): Markup {
  const kind = textOf(passages[0] as DataRow, 'kind');
  const [, note] = ELEMENTS[kind] ?? ['p', ''];
  const content = passages.map((passage) => html`${passageMarkup(passage, runs)} `);
  const label = note === '' ? null : html`<span class="kind">${note}</span> `;
  if (kind === 'heading') return html`<h3 class="heading">${content}</h3>\n`;
  if (kind === 'pull_quote') return html`<blockquote class="pull_quote">${label}${content}</blockquote>\n`;
  return html`<p class="${kind}">${label}${content}</p>\n`;
}

function passageMarkup(passage: DataRow, runs: readonly Run[]): Markup {
  const characters = [...textOf(passage, 'text')];
  const start = Number(cellOf(passage, 'char_start'));
  const end = start + characters.length;
  const touching = runs.flatMap((run, index) => (run.start < end && run.end > start ? [{ run, index }] : []));
  const pieces = nestRuns(
    touching.map(({ run }) => run),
    start,
    end,
  );
  const markup = (piece: Piece): Markup => {
    if (piece.run === null) return html`${characters.slice(piece.start - start, piece.end - start).join('')}`;
    const { run, index } = touching[piece.run] as (typeof touching)[number];
    const kinds = [...new Set(run.facts.map(({ kind }) => kind))];
    const ids = run.facts.map(({ id }) => id).join(' ');
    return html`<mark class="${kinds.join(' ')}" data-facts="${ids}" data-run="${index}" tabindex="0">${piece.children.map(markup)}</mark>`;
  };
  return html`${pieces.map(markup)}`;
}

/** Fields that the card shows elsewhere: its article, and its words beneath. */
const SHOWN_ELSEWHERE = new Set(['article_id', 'quote']);

function card(
  { id, table, summary, fields, evidence, suggestion }: Fact,
  article: string,
  runs: readonly Run[],
): Markup {
  const [name = table] = KIND_NAMES[table] ?? [table];
  const told = fields.filter((field) => !SHOWN_ELSEWHERE.has(field.name));
  const words = evidence.map((piece) => {
    const run = runs.findIndex(({ start, end }) => start === piece.start && end === piece.end);
    const here = piece.article === article && run >= 0;
    return html`<li>${here ? html`<a href="#${id}" data-run="${run}"><q>${piece.quote}</q></a>` : html`<q>${piece.quote}</q> (${piece.article})`}</li>`;
  });
  return html`<li class="card ${table}" id="${id}" data-table="${table}">
<p><span class="kind">${name}</span> <a href="#${id}">${summary}</a></p>
<details><summary>Every field</summary>
<dl>${told.map((field) => html`<dt>${field.name}</dt><dd>${field.text}</dd>`)}</dl>
<ul class="evidence" aria-label="Evidence">${words}</ul>
<button type="button" class="suggest" data-snippet="${suggestion}">Suggest a correction</button>
</details>
</li>
`;
}
