/** Numbers that can be compared: the same indicator, unit and kind of rate, one panel each. */
import { scaleLinear } from 'd3-scale';
import { cellOf, type DataRow, type EmitInput } from '../../rows.ts';
import { tableOf, textOf, valueText } from '../facts.ts';
import { html, type Markup } from '../markup.ts';
import type { Picture } from './picture.ts';

const WIDTH = 900;
const LEFT = 330;
const RIGHT = 150;
const LINE = 22;
const BAR = 12;
const HEAD = 30;
const MOST_PANELS = 12;
const MOST_BARS = 15;
const LONGEST_LABEL = 48;
/** Hedges that leave the end of the bar open. */
const OPEN = new Set(['over', 'at_least', 'under', 'up_to']);
const NOT_YET = new Set(['forecast', 'target', 'planned']);

interface Panel {
  readonly title: string;
  readonly rows: readonly DataRow[];
}

/** The comparison, or null when no two numbers are alike. */
export function comparison(input: EmitInput): Picture | null {
  const panels = panelsOf(input);
  if (panels.length === 0) return null;
  const parts: Markup[] = [];
  let y = 0;
  for (const panel of panels) {
    parts.push(panelMarkup(panel, y));
    y += HEAD + panel.rows.length * LINE + 12;
  }
  const hatch = html`<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="var(--observations)" fill-opacity="0.25"/><line x1="0" y1="0" x2="0" y2="6" stroke="var(--observations)" stroke-width="3"/></pattern></defs>`;
  const count = panels.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    name: 'comparison',
    title: `${count} numbers side by side where the text measures the same thing; hatched: not yet real; arrow: the text leaves the end open`,
    alternative: panels
      .map(({ title, rows }) => `${title}: ${rows.map((row) => `${labelOf(row)} ${valueText(row)}`).join(', ')}`)
      .join('. '),
    width: WIDTH,
    height: y,
    drawing: html`${hatch}${parts}`,
    table: {
      head: ['measure', 'whose', 'value', 'status', 'words'],
      rows: panels.flatMap(({ title, rows }) =>
        rows.map((row) => [title, labelOf(row), valueText(row), textOf(row, 'status'), textOf(row, 'quote')]),
      ),
    },
  };
}

function panelsOf(input: EmitInput): Panel[] {
  const groups = new Map<string, DataRow[]>();
  for (const row of tableOf(input, 'observations').rows) {
    if (['count', 'other', 'growth', 'duration'].includes(textOf(row, 'indicator')) || topOf(row) <= 0) continue;
    const per = textOf(row, 'per');
    const title = `${textOf(row, 'indicator').replaceAll('_', ' ')} (${textOf(row, 'unit')}${per === '' ? '' : ` per ${per}`})`;
    groups.set(title, [...(groups.get(title) ?? []), row]);
  }
  return [...groups]
    .filter(([, rows]) => rows.length > 1)
    .sort(([left, many], [right, more]) => more.length - many.length || (left < right ? -1 : 1))
    .slice(0, MOST_PANELS)
    .map(([title, rows]) => ({
      title,
      rows: rows.toSorted((left, right) => topOf(right) - topOf(left)).slice(0, MOST_BARS),
    }));
}

function panelMarkup({ title, rows }: Panel, top: number): Markup {
  const x = scaleLinear([0, Math.max(...rows.map(topOf))], [LEFT, WIDTH - RIGHT]);
  return html`<text x="8" y="${top + 18}" font-weight="bold">${title}</text>${rows.map((row, index) => {
    const y = top + HEAD + index * LINE;
    const fill = NOT_YET.has(textOf(row, 'status')) ? 'url(#hatch)' : 'var(--observations)';
    const low = cellOf(row, 'low');
    const from = typeof low === 'number' ? x(low) : LEFT;
    const to = x(topOf(row));
    const arrow = OPEN.has(textOf(row, 'qualifier'))
      ? html`<path d="M${round(to + 2)} ${y}l6 ${BAR / 2}l-6 ${BAR / 2}" fill="none" stroke="var(--observations)" stroke-width="2"/>`
      : null;
    return html`<a href="#${textOf(row, 'observation_id')}"><text x="${LEFT - 8}" y="${y + 10}" text-anchor="end">${labelOf(row)}</text><rect x="${round(from)}" y="${y}" width="${round(Math.max(1, to - from))}" height="${BAR}" fill="${fill}"><title>${textOf(row, 'quote')}</title></rect>${arrow}<text x="${round(to + 12)}" y="${y + 10}" fill="var(--soft)">${shortNumber(row)}</text></a>`;
  })}`;
}

function labelOf(row: DataRow): string {
  const parties = [textOf(row, 'subject'), textOf(row, 'counterpart')].filter((name) => name !== '').join(' – ');
  const whose = [parties, textOf(row, 'about')].filter((name) => name !== '').join(', ') || textOf(row, 'measure');
  const period = textOf(row, 'period');
  const label = `${whose}${period === '' ? '' : ` ${period}`}`;
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
}

function topOf(row: DataRow): number {
  const [value, high] = [cellOf(row, 'value'), cellOf(row, 'high')];
  if (typeof value === 'number') return value;
  return typeof high === 'number' ? high : 0;
}

const SCALES: readonly (readonly [size: number, name: string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

function shortNumber(row: DataRow): string {
  const value = topOf(row);
  const [size, name] = SCALES.find(([limit]) => value >= limit) ?? [1, ''];
  const low = cellOf(row, 'low');
  const number = (amount: number) => String(Math.round((amount / size) * 100) / 100);
  return `${typeof low === 'number' ? `${number(low)} to ` : ''}${number(value)}${name} ${textOf(row, 'unit')}`;
}

const round = (number: number): number => Math.round(number * 10) / 10;
