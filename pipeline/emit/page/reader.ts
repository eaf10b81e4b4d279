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

/** The elements of one article: its text, then a card for each fact. */
export function articleSection(input: EmitInput, article: DataRow, facts: readonly Fact[]): Markup {
  const id = textOf(article, 'article_id');
  const own = facts.filter(({ evidence }) => evidence.some((piece) => piece.article === id));
  const passages = tableOf(input, 'passages')
    .rows.filter((row) => textOf(row, 'article_id') === id)
    .toSorted((left, right) => Number(cellOf(left, 'position')) - Number(cellOf(right, 'position')));
  const runs = runsOf(own, id);
  const title = textOf(article, 'title') || id;
  return html`<section class="article" id="article-${id}" aria-labelledby="title-${id}">
<h2 id="title-${id}">${title}</h2>
<p class="meta">${metaOf(article)}</p>
<div class="columns">
<div class="text" lang="${textOf(article, 'language')}">
${paragraphsOf(passages).map((paragraph) => paragraphMarkup(paragraph, runs))}
</div>
<div class="cards" aria-label="Facts of this article" role="region">
<h3>${own.length} facts</h3>
<ol>
${own.map(card)}
</ol>
</div>
</div>
</section>
`;
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

function card({ id, table, summary, fields, evidence, suggestion }: Fact): Markup {
  const [name = table] = KIND_NAMES[table] ?? [table];
  return html`<li class="card ${table}" id="${id}" data-table="${table}">
<p><span class="kind">${name}</span> <a href="#${id}">${summary}</a></p>
<details><summary>Every field</summary>
<dl>${fields.map((field) => html`<dt title="${field.description}">${field.name}</dt><dd>${field.text}</dd>`)}</dl>
<ul class="evidence" aria-label="Evidence">${evidence.map(({ quote }) => html`<li><q>${quote}</q></li>`)}</ul>
<button type="button" class="suggest" data-snippet="${suggestion}">Suggest a correction</button>
</details>
</li>
`;
}
