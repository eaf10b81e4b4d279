/** Who deals with whom: a matrix of participants. */
import type { EmitInput } from '../../rows.ts';
import { tableOf, textOf } from '../facts.ts';
import { html } from '../markup.ts';
import type { Picture } from './picture.ts';

const CELL = 26;
const LEFT = 210;
const TOP = 190;
const MOST = 24;
const LONGEST_LABEL = 28;

interface Pair {
  readonly actor: string;
  readonly other: string;
  readonly types: readonly string[];
}

/** The matrix, or null when no event has two participants. */
export function meetings(input: EmitInput): Picture | null {
  const pairs = pairsOf(input);
  if (pairs.length === 0) return null;
  const weight = new Map<string, number>();
  for (const { actor, other, types } of pairs) {
    for (const name of [actor, other]) weight.set(name, (weight.get(name) ?? 0) + types.length);
  }
  const names = [...weight]
    .sort(([left, many], [right, more]) => more - many || (left < right ? -1 : 1))
    .slice(0, MOST)
    .map(([name]) => name);
  const shown = pairs.filter(({ actor, other }) => names.includes(actor) && names.includes(other));
  const most = Math.max(...shown.map(({ types }) => types.length));
  const width = LEFT + names.length * CELL + 110;
  const height = TOP + names.length * CELL + 10;
  const drawing = html`
<g>${names.map((name, index) => html`<text x="${LEFT - 8}" y="${TOP + index * CELL + 17}" text-anchor="end">${short(name)}</text><text transform="translate(${LEFT + index * CELL + 17} ${TOP - 8}) rotate(-60)">${short(name)}</text>`)}</g>
<g stroke="var(--line)">${[...names, ''].map((_, index) => html`<line x1="${LEFT}" x2="${LEFT + names.length * CELL}" y1="${TOP + index * CELL}" y2="${TOP + index * CELL}"/><line y1="${TOP}" y2="${TOP + names.length * CELL}" x1="${LEFT + index * CELL}" x2="${LEFT + index * CELL}"/>`)}</g>
${shown.map(({ actor, other, types }) => {
  const [column, row] = [names.indexOf(other), names.indexOf(actor)];
  const size = CELL - 4;
  const opacity = Math.round((0.15 + (0.6 * types.length) / most) * 100) / 100;
  return html`<rect x="${LEFT + column * CELL + 2}" y="${TOP + row * CELL + 2}" width="${size}" height="${size}" fill="var(--events)" fill-opacity="${opacity}"><title>${actor} to ${other}: ${types.join(', ')}</title></rect><text x="${LEFT + column * CELL + CELL / 2}" y="${TOP + row * CELL + 17}" text-anchor="middle">${types.length}</text>`;
})}`;
  return {
    name: 'meetings',
    title: 'Who deals with whom: events by the one who acts (row) and the one it concerns (column)',
    alternative: shown.map(({ actor, other, types }) => `${actor} to ${other}: ${types.join(', ')}`).join('; '),
    width,
    height,
    drawing,
    table: {
      head: ['who', 'with or to whom', 'events'],
      rows: shown.map(({ actor, other, types }) => [actor, other, types.join(', ')]),
    },
  };
}

/** Each actor with each recipient; where an event has actors only, each with each. */
function pairsOf(input: EmitInput): Pair[] {
  const names = new Map(tableOf(input, 'entities').rows.map((row) => [textOf(row, 'entity_id'), textOf(row, 'name')]));
  const types = new Map(tableOf(input, 'events').rows.map((row) => [textOf(row, 'event_id'), textOf(row, 'type')]));
  const parts = new Map<string, { actors: string[]; recipients: string[] }>();
  for (const row of tableOf(input, 'participants').rows) {
    const event = parts.get(textOf(row, 'event_id')) ?? { actors: [], recipients: [] };
    const name = names.get(textOf(row, 'entity_id')) ?? textOf(row, 'entity_id');
    (textOf(row, 'role') === 'actor' ? event.actors : event.recipients).push(name);
    parts.set(textOf(row, 'event_id'), event);
  }
  const pairs = new Map<string, { actor: string; other: string; types: string[] }>();
  for (const [event, { actors, recipients }] of parts) {
    const others = recipients.length > 0 ? recipients : actors;
    for (const actor of actors) {
      for (const other of others) {
        if (actor === other) continue;
        const pair = pairs.get(`${actor}\n${other}`) ?? { actor, other, types: [] };
        pair.types.push(types.get(event) ?? '');
        pairs.set(`${actor}\n${other}`, pair);
      }
    }
  }
  return [...pairs.values()]
    .map((pair) => ({ ...pair, types: pair.types.sort() }))
    .sort((left, right) => (left.actor + left.other < right.actor + right.other ? -1 : 1));
}

function short(name: string): string {
  return name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1)}…` : name;
}
