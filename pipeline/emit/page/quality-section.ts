/** What was measured, what was left out, how to cite: the part of the page that says whether to believe it. */
import { dataset } from '../../../schemas/dataset.ts';
import type { FileRecord } from '../file.ts';
import { citationOf } from '../metadata/about.ts';
import type { EmitInput } from '../rows.ts';
import { html, type Markup } from './markup.ts';

/** The groups of gold articles, in the order in which they say more of a stranger's article. */
const GROUPS: readonly (readonly [key: string, title: string])[] = [
  ['set-aside', 'articles that no rule was written on'],
  ['tuned', 'articles on which the rules are tuned'],
  ['seed', 'the seed article'],
];

interface Measured {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly whole?: { readonly recall: number };
}

/** The section on quality. */
export function qualitySection(input: EmitInput, files: readonly FileRecord[]): Markup {
  return html`<section id="quality" aria-labelledby="quality-title">
<h2 id="quality-title">How good is it?</h2>
<p>What rules read is right more often than not, never always. These figures were measured on articles that people read by hand.</p>
${GROUPS.map(([key, title]) => measuredTable(input.quality, key, title))}
<h3>Left out</h3>
${input.refused.length === 0 ? html`<p>Nothing that was read was left out.</p>` : refusedTable(input)}
<h3>Corrections</h3>
${input.corrections.length === 0 ? html`<p>No reader has corrected these rows yet.</p>` : correctionsTable(input)}
<h3>Issues</h3>
${input.issues.length === 0 ? html`<p>Nothing looked doubtful.</p>` : issuesTable(input)}
<h3>Cite</h3>
<p>${citationOf(input.version)} ${dataset.rights}</p>
<h3>Files</h3>
<details><summary>${files.length} files with their checksums</summary>
<div class="scroll" tabindex="0" role="region" aria-label="Files">
<table><thead><tr><th scope="col">file</th><th scope="col" class="number">bytes</th><th scope="col">SHA-256</th></tr></thead>
<tbody>${files.map(({ path, size, sha256 }) => html`<tr><td>${path}</td><td class="number">${size}</td><td><code>${sha256}</code></td></tr>`)}</tbody></table></div></details>
</section>
`;
}

function measuredTable(quality: unknown, group: string, title: string): Markup | null {
  const articles = memberOf(memberOf(quality, 'articles'), group);
  const tables = memberOf(articles, 'tables') as Readonly<Record<string, Measured>> | undefined;
  if (tables === undefined) return null;
  const rows = Object.entries(tables).map(
    ([name, { precision, recall, f1, whole }]) =>
      html`<tr><th scope="row">${name}</th>${[precision, recall, f1, whole?.recall].map((share) => html`<td class="number">${share === undefined ? '' : share.toFixed(2)}</td>`)}</tr>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Measured: ${title}"><table class="measured"><caption>${String(memberOf(articles, 'articles'))} ${title}</caption>
<thead><tr><th scope="col">table</th><th scope="col" class="number">precision</th><th scope="col" class="number">recall</th><th scope="col" class="number">F1</th><th scope="col" class="number">whole rows right</th></tr></thead>
<tbody>${rows}</tbody></table></div>
`;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function refusedTable({ refused }: EmitInput): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Facts left out"><table>
<thead><tr><th scope="col">article</th><th scope="col">table</th><th scope="col">words</th><th scope="col">reason</th></tr></thead>
<tbody>${refused.map((row) => html`<tr><td>${row.article_id}</td><td>${row.table}</td><td><q>${row.quote}</q></td><td>${row.reason}</td></tr>`)}</tbody></table></div>
`;
}

function correctionsTable({ corrections }: EmitInput): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Corrections"><table>
<thead><tr><th scope="col">article</th><th scope="col">table</th><th scope="col">words</th><th scope="col">what was done</th><th scope="col">reason</th><th scope="col">by</th><th scope="col">date</th></tr></thead>
<tbody>${corrections.map((row) => html`<tr><td>${row.article_id}</td><td>${row.table}</td><td><q>${row.quote}</q></td><td>${row.outcome}</td><td>${row.reason}</td><td>${row.by}</td><td>${row.date}</td></tr>`)}</tbody></table></div>
`;
}

function issuesTable({ issues }: EmitInput): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Issues"><table>
<thead><tr><th scope="col">severity</th><th scope="col">article</th><th scope="col">what</th><th scope="col">cure</th></tr></thead>
<tbody>${issues.map((row) => html`<tr><td>${row.severity}</td><td>${row.article_id}</td><td>${row.message}</td><td>${row.fix}</td></tr>`)}</tbody></table></div>
`;
}
