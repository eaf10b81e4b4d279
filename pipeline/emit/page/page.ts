/** The page: the articles with their facts, the tables, the pictures, the quality. One file each, which asks for no other. */
import { createHash } from 'node:crypto';
import { dataset } from '../../../schemas/dataset.ts';
import { type FileRecord, type OutputFile, textFile } from '../file.ts';
import type { DataRow, EmitInput } from '../rows.ts';
import { clientCode } from './client-code.ts';
import { type Fact, factsOf, tableOf, textOf } from './facts.ts';
import { html, Markup } from './markup.ts';
import { comparison } from './pictures/comparison.ts';
import { map } from './pictures/map.ts';
import { meetings } from './pictures/meetings.ts';
import { figure, type Picture, pictureFile } from './pictures/picture.ts';
import { timeline } from './pictures/timeline.ts';
import { qualitySection } from './quality-section.ts';
import { articleSection, KIND_NAMES, passagesOf, titleOf } from './reader.ts';
import { descriptions, LEFT_OUT, tableData } from './table-data.ts';
import { style } from './style.ts';

/** With more articles than this, each has a page of its own and the first page is an index. */
const MOST_ARTICLES = 10;

/** index.html, a page an article when there are many, and the pictures as files of their own. */
export function page(input: EmitInput, earlier: readonly FileRecord[]): readonly OutputFile[] {
  const facts = factsOf(input);
  const articles = tableOf(input, 'articles').rows;
  const pictures = [timeline, comparison, meetings, map]
    .map((draw) => draw(input))
    .filter((picture) => picture !== null);
  const titles = new Map(
    articles.map((row) => {
      const id = textOf(row, 'article_id');
      return [id, titleOf(row, passagesOf(input, id))];
    }),
  );
  const single = articles.length <= MOST_ARTICLES;
  const index = document({
    title: `${dataset.title}, version ${input.version}`,
    sections: single
      ? html`${legend()}${articles.map((article) => articleSection(input, article, facts))}`
      : articleIndex(articles, titles, facts),
    rest: html`${tablesSection()}${picturesSection(pictures, input.version)}${qualitySection(input, earlier)}`,
    fields: descriptions(input),
    data: tableData(input, single ? null : pathOf),
    links: [
      ['#articles', 'Articles'],
      ['#tables', 'Tables'],
      ['#pictures', 'Pictures'],
      ['#quality', 'Quality'],
    ],
  });
  const own = single
    ? []
    : articles.map((article) =>
        textFile(
          pathOf(article),
          document({
            title: titles.get(textOf(article, 'article_id')) ?? '',
            fields: descriptions(input),
            sections: html`${legend()}${articleSection(input, article, facts)}`,
            rest: null,
            data: null,
            links: [['../index.html', 'All articles, tables, pictures, quality']],
          }),
        ),
      );
  const files = pictures.map((picture) =>
    textFile(`pictures/${picture.name}.svg`, pictureFile(picture, input.version)),
  );
  return [textFile('index.html', index), ...own, ...files];
}

interface Parts {
  readonly title: string;
  readonly sections: Markup;
  readonly rest: Markup | null;
  /** What the columns of facts mean. */
  readonly fields: Markup;
  readonly data: Markup | null;
  readonly links: readonly (readonly [address: string, name: string])[];
}

function document({ title, sections, rest, fields, data, links }: Parts): string {
  // Only this style and this script may act; nothing may be fetched from anywhere.
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(clientCode)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`${new Markup('<!DOCTYPE html>')}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>
<h1>${title}</h1>
<p class="meta">${dataset.description}</p>
</header>
<nav aria-label="Parts of the page"><ul>${links.map(([address, name]) => html`<li><a href="${address}">${name}</a></li>`)}</ul></nav>
<main id="main">
<div id="articles">
${sections}</div>
${rest}
</main>
<footer><p class="meta">${dataset.licenseTitle}. ${dataset.rights}</p></footer>
<aside id="panel" aria-label="The fact that was chosen" hidden></aside>
<div id="message" role="status"></div>
<script type="application/json" id="descriptions">${fields}</script>
${data === null ? null : html`<script type="application/json" id="data">${data}</script>`}
<script>${new Markup(clientCode)}</script>
</body>
</html>
`.text;
}

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function legend(): Markup {
  return html`<ul class="legend" aria-label="Marks in the text">${Object.entries(KIND_NAMES).map(
    ([kind, [, many]]) => html`<li><mark class="${kind}">${many}</mark></li>`,
  )}</ul>
`;
}

function articleIndex(
  articles: readonly DataRow[],
  titles: ReadonlyMap<string, string>,
  facts: readonly Fact[],
): Markup {
  const counts = new Map<string, number>();
  for (const { evidence } of facts) {
    for (const article of new Set(evidence.map((piece) => piece.article))) {
      counts.set(article, (counts.get(article) ?? 0) + 1);
    }
  }
  return html`<h2>${articles.length} articles</h2>
<div class="bar"><label for="find-article">Find</label> <input id="find-article" type="search"></div>
<ul id="article-list">${articles.map((article) => {
    const id = textOf(article, 'article_id');
    return html`<li><a href="${pathOf(article)}">${titles.get(id)}</a> <span class="meta">${[textOf(article, 'publisher'), textOf(article, 'published'), `${counts.get(id) ?? 0} facts`].filter((part) => part !== '').join(' · ')}</span></li>`;
  })}</ul>
`;
}

/** Where the page of an article lies; ids may hold what a path may not. */
function pathOf(article: DataRow): string {
  return `articles/${encodeURIComponent(textOf(article, 'article_id')).replaceAll('%', '_')}.html`;
}

function tablesSection(): Markup {
  return html`<section id="tables" aria-labelledby="tables-title">
<h2 id="tables-title">Tables</h2>
<p class="meta">The same rows are in the files beside this page, as are those of ${LEFT_OUT.join(' and ')}.</p>
<noscript><p>The tables here need JavaScript.</p></noscript>
</section>
`;
}

function picturesSection(pictures: readonly Picture[], version: string): Markup {
  return html`<section id="pictures" aria-labelledby="pictures-title">
<h2 id="pictures-title">Pictures</h2>
${pictures.length === 0 ? html`<p>There is too little to draw.</p>` : pictures.map((picture) => figure(picture, version))}
</section>
`;
}
