/** What every picture has around it. */
import { dataset } from '../../../../schemas/dataset.ts';
import { html, type Markup } from '../markup.ts';

export interface Picture {
  /** Name of its file and its place in the page. */
  readonly name: string;
  /** What it shows, as a sentence. */
  readonly title: string;
  /** What a reader who cannot see it should know. */
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
  /** Content of the SVG element. */
  readonly drawing: Markup;
  /** The numbers beneath. */
  readonly table: PictureTable;
}

export interface PictureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Colours that the pictures use by name; the page sets them, a file of its own carries them. */
const COLOURS: Readonly<Record<string, string>> = {
  '--ink': '#1b1f24',
  '--soft': '#57606a',
  '--paper': '#ffffff',
  '--line': '#d0d7de',
  '--observations': '#0550ae',
  '--events': '#9a3412',
  '--projects': '#116329',
  '--relations': '#6639ba',
  '--sea': '#eaf2f8',
  '--land': '#fbfaf6',
  '--border': '#a8b1ba',
};

/** The picture with title, alternative text, source and data table. */
export function figure(picture: Picture, version: string): Markup {
  const { name, title, table } = picture;
  return html`<figure id="picture-${name}">
<figcaption><h3>${title}</h3></figcaption>
<div class="scroll" tabindex="0" role="region" aria-label="${title}">${svg(picture, null)}</div>
<p class="source">${sourceOf(version)} · <button type="button" class="save" data-picture="${name}">Save as SVG</button> <button type="button" class="save-png" data-picture="${name}">Save as PNG</button></p>
<details><summary>The data of this picture</summary>
<div class="scroll" tabindex="0" role="region" aria-label="Data of: ${title}"><table>
<thead><tr>${table.head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${table.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div></details>
</figure>
`;
}

/** The picture as a file of its own: with its title, its colours and its source. */
export function pictureFile(picture: Picture, version: string): string {
  const { text } = svg(picture, sourceOf(version));
  // Links of the page lead from the file of its own to the page.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text.replaceAll('href="#', 'href="../index.html#')}\n`;
}

function svg({ name, title, alternative, width, height, drawing }: Picture, source: string | null): Markup {
  const top = source === null ? 0 : 34;
  const bottom = source === null ? 0 : 26;
  const style =
    source === null
      ? null
      : html`<style>svg{${Object.entries(COLOURS).map(([colour, value]) => html`${colour}:${value};`)}}text{font-family:sans-serif;font-size:12px;fill:var(--ink)}</style><rect width="100%" height="100%" y="${-top}" fill="var(--paper)"/>`;
  const frame =
    source === null
      ? null
      : html`<text x="8" y="-12" font-weight="bold">${title}</text><text x="8" y="${height + 16}" fill="var(--soft)">${source}</text>`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" role="group" aria-labelledby="${name}-title ${name}-description" viewBox="0 ${-top} ${width} ${height + top + bottom}" width="${width}" height="${height + top + bottom}"><title id="${name}-title">${title}</title><desc id="${name}-description">${alternative}</desc>${style}${frame}${drawing}</svg>`;
}

function sourceOf(version: string): string {
  return `Source: ${dataset.title}, version ${version}, ${dataset.license}`;
}
