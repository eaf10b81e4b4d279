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
const MORE = new Set(['over', 'at_least']);
const LESS = new Set(['under', 'up_to', 'below', 'at_most']);
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
    if (['count', 'other', 'growth', 'share', 'duration'].includes(textOf(row, 'indicator')) || topOf(row) === 0)
      continue;
    const per = textOf(row, 'per');
    const title = `${textOf(row, 'indicator').replaceAll('_', ' ')} (${textOf(row, 'unit')}${per === '' ? '' : ` per ${per}`}${lengthOf(row)})`;
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

const YEAR = 365.25;

/** How long the period of a number is, so that a year is not compared with a month; empty when the text names none. */
function lengthOf(row: DataRow): string {
  const [start, end] = [textOf(row, 'period_start'), textOf(row, 'period_end')].map((day) => Date.parse(day));
  const days = ((end ?? Number.NaN) - (start ?? Number.NaN)) / 86_400_000 + 1;
  if (Number.isNaN(days)) return '';
  if (days < 2) return ', on a day';
  const months = Math.round((days / YEAR) * 12);
  if (months < 1) return ', in days';
  const [count, unit] = months % 12 === 0 ? [months / 12, 'year'] : [months, 'month'];
  return `, in ${count} ${unit}${count === 1 ? '' : 's'}`;
}

function panelMarkup({ title, rows }: Panel, top: number): Markup {
  const tops = rows.map(topOf);
  const x = scaleLinear([Math.min(0, ...tops), Math.max(0, ...tops)], [LEFT, WIDTH - RIGHT]);
  const zero = x(0);
  return html`<text x="8" y="${top + 18}" font-weight="bold">${title}</text>${rows.map((row, index) => {
    const y = top + HEAD + index * LINE;
    const fill = NOT_YET.has(textOf(row, 'status')) ? 'url(#hatch)' : 'var(--observations)';
    const low = cellOf(row, 'low');
    const [from, to] = [typeof low === 'number' ? x(low) : zero, x(topOf(row))];
    const [left, right] = [Math.min(from, to), Math.max(from, to)];
    // Where the bar reaches back from zero, its words stand on the other side of zero.
    const words = Math.max(right, zero);
    return html`<a href="#${textOf(row, 'observation_id')}"><text x="${LEFT - 8}" y="${y + 10}" text-anchor="end">${labelOf(row)}</text><rect x="${round(left)}" y="${y}" width="${round(Math.max(1, right - left))}" height="${BAR}" fill="${fill}"><title>${textOf(row, 'quote')}</title></rect>${arrow(textOf(row, 'qualifier'), to, y)}<text x="${round(words + 14)}" y="${y + 10}" fill="var(--soft)">${shortNumber(row)}</text></a>`;
  })}<line x1="${round(zero)}" x2="${round(zero)}" y1="${top + HEAD - 4}" y2="${top + HEAD + rows.length * LINE - 4}" stroke="var(--soft)"/>`;
}

/** Points to where the text leaves the end open: more than the bar, or less. */
function arrow(qualifier: string, to: number, y: number): Markup | null {
  const path = (d: string, colour: string) => html`<path d="${d}" fill="none" stroke="${colour}" stroke-width="2"/>`;
  if (MORE.has(qualifier)) return path(`M${round(to + 2)} ${y}l6 ${BAR / 2}l-6 ${BAR / 2}`, 'var(--observations)');
  return LESS.has(qualifier) ? path(`M${round(to - 2)} ${y}l-6 ${BAR / 2}l6 ${BAR / 2}`, 'var(--paper)') : null;
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
  const [size, name] = SCALES.find(([limit]) => Math.abs(value) >= limit) ?? [1, ''];
  const low = cellOf(row, 'low');
  const number = (amount: number) => String(Math.round((amount / size) * 100) / 100);
  return `${typeof low === 'number' ? `${number(low)} to ` : ''}${number(value)}${name} ${textOf(row, 'unit')}`;
}

const round = (number: number): number => Math.round(number * 10) / 10;
