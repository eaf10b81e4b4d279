/** When the events took place: a bar as wide as the date is imprecise. */
import { scaleUtc } from 'd3-scale';
import { cellOf, type EmitInput } from '../../rows.ts';
import { tableOf, textOf } from '../facts.ts';
import { html } from '../markup.ts';
import type { Picture } from './picture.ts';

const WIDTH = 900;
const LEFT = 110;
const RIGHT = 20;
const TOP = 24;
const LINE = 16;
const GAP = 10;
const DAY = 86_400_000;
/** Events with open dates reach this far beyond what is known. */
const OPEN_DAYS = 365;
/** With more bars than this they carry no words. */
const MOST_LABELS = 60;
const LONGEST_LABEL = 60;
/** Width of a character, about. */
const CHARACTER = 6.3;
/** More lines than this are no picture any more. */
const MOST = 400;

interface Bar {
  readonly id: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly open: boolean;
  readonly label: string;
  readonly date: string;
}

interface Placed {
  readonly bar: Bar;
  readonly left: number;
  readonly width: number;
  readonly label: string;
  /** Whether the words stand behind the bar. */
  readonly right: boolean;
  /** What bar and words take of the line. */
  readonly from: number;
  readonly to: number;
}

/** The timeline, or null when fewer than two events have a date. */
export function timeline(input: EmitInput): Picture | null {
  const bars = barsOf(input).slice(0, MOST);
  if (bars.length < 2) return null;
  const types = [...new Set(bars.map(({ type }) => type))].sort();
  const from = Math.min(...bars.map(({ start }) => start));
  const to = Math.max(...bars.map(({ end }) => end));
  const x = scaleUtc([new Date(from), new Date(Math.max(to, from + DAY))], [LEFT, WIDTH - RIGHT]).nice();
  const worded = bars.length <= MOST_LABELS;
  const placed = bars.map((bar) => place(bar, (time) => x(new Date(time)), worded));
  const lanes = types.flatMap((type) => lanesOf(type, placed));
  const tops: number[] = [];
  let y = TOP;
  for (const [index, lane] of lanes.entries()) {
    if (index > 0 && lanes[index - 1]?.type !== lane.type) y += GAP;
    tops.push(y);
    y += LINE;
  }
  const height = y + 30;
  const year = (date: Date) => (date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : x.tickFormat()(date));
  const drawing = html`
<g stroke="var(--line)">${x.ticks(8).map((tick) => html`<line x1="${round(x(tick))}" x2="${round(x(tick))}" y1="${TOP - 6}" y2="${height - 22}"/>`)}</g>
<g fill="var(--soft)" text-anchor="middle">${x.ticks(8).map((tick) => html`<text x="${round(x(tick))}" y="${height - 8}">${year(tick)}</text>`)}</g>
${lanes.map((lane, index) => {
  const top = tops[index] as number;
  const first = index === 0 || lanes[index - 1]?.type !== lane.type;
  return html`${first ? html`<text x="${LEFT - 10}" y="${top + 10}" text-anchor="end">${lane.type}</text>` : null}${lane.bars.map(
    ({ bar, left, width, label, right }) =>
      html`<a href="#${bar.id}"><rect x="${round(left)}" y="${top}" width="${round(width)}" height="${LINE - 4}" rx="2" fill="var(--events)"${bar.open ? html` fill-opacity="0.55" stroke="var(--events)" stroke-dasharray="3 2"` : null}><title>${bar.label} (${bar.date})</title></rect>${label === '' ? null : html`<text x="${round(right ? left + width + 4 : left - 4)}" y="${top + 10}"${right ? null : html` text-anchor="end"`} fill="var(--soft)">${label}</text>`}</a>`,
  )}`;
})}`;
  return {
    name: 'timeline',
    title: `${bars.length} events by type and date; the wider a bar, the less exactly the text dates it`,
    alternative: `Events between ${isoDay(from)} and ${isoDay(to)}, one line a type: ${types.map((type) => `${type} ${bars.filter((bar) => bar.type === type).length}`).join(', ')}.`,
    width: WIDTH,
    height,
    drawing,
    table: {
      head: ['date', 'type', 'event'],
      rows: bars.map(({ date, type, label }) => [date, type, label]),
    },
  };
}

function barsOf(input: EmitInput): Bar[] {
  return tableOf(input, 'events')
    .rows.flatMap((row): Bar[] => {
      const [start, end] = [cellOf(row, 'date_start'), cellOf(row, 'date_end')].map((day) =>
        day === null ? null : Date.parse(`${String(day)}T00:00:00Z`),
      );
      if ((start ?? null) === null && (end ?? null) === null) return [];
      const open = (start ?? null) === null || (end ?? null) === null;
      const first = start ?? (end as number) - OPEN_DAYS * DAY;
      return [
        {
          id: textOf(row, 'event_id'),
          type: textOf(row, 'type'),
          start: first,
          end: (end ?? first + OPEN_DAYS * DAY) + DAY,
          open,
          label: textOf(row, 'summary'),
          date: textOf(row, 'date'),
        },
      ];
    })
    .sort((left, right) => left.start - right.start || left.end - right.end || (left.id < right.id ? -1 : 1));
}

/** Where a bar stands, and where its words: behind it, or before it where they would leave the picture. */
function place(bar: Bar, x: (time: number) => number, worded: boolean): Placed {
  const left = x(bar.start);
  const width = Math.max(4, x(bar.end) - left);
  const label = worded ? shortened(bar.label) : '';
  const room = label === '' ? 3 : label.length * CHARACTER + 10;
  const right = left + width + room <= WIDTH || left - room < LEFT;
  return { bar, left, width, label, right, from: right ? left : left - room, to: left + width + (right ? room : 3) };
}

/** The bars of a type in as few lines as hold them and their words without overlap. */
function lanesOf(type: string, bars: readonly Placed[]): { type: string; bars: Placed[] }[] {
  const lanes: { type: string; bars: Placed[] }[] = [];
  for (const one of bars.filter(({ bar }) => bar.type === type)) {
    const free = lanes.find(({ bars: there }) => there.every(({ from, to }) => to <= one.from || one.to <= from));
    if (free === undefined) lanes.push({ type, bars: [one] });
    else free.bars.push(one);
  }
  return lanes;
}

function shortened(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

const round = (number: number): number => Math.round(number * 10) / 10;
