/** Where it is: the places of the text and the routes of its projects. */
import {
  geoGraticule10,
  geoMercator,
  type GeoPath,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
  type GeoStreamWrapper,
} from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import { cellOf, type EmitInput } from '../../rows.ts';
import { tableOf, textOf } from '../facts.ts';
import { html, type Markup } from '../markup.ts';
import type { Picture } from './picture.ts';

const WIDTH = 900;
const HEIGHT = 520;
const MARGIN = 60;
/** A map is never nearer than this many degrees across. */
const NARROWEST = 8;
/** From this many degrees across on, coarse outlines do. */
const WIDE = 40;
/** Outlines have a point every so many pixels at most. */
const FINEST = 1.2;
/** Width of a character of a name, about. */
const CHARACTER = 7;

interface Place {
  readonly id: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** The map, or null when no place of the text is known by its coordinates. */
export function map(input: EmitInput): Picture | null {
  const places = placesOf(input);
  if (places.length === 0) return null;
  const projection = geoMercator()
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [WIDTH - MARGIN, HEIGHT - MARGIN],
      ],
      extentOf(places),
    )
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
  const longitudes = places.map(({ longitude }) => longitude);
  const wide = Math.max(...longitudes) - Math.min(...longitudes) > WIDE;
  const topology = (wide ? coarse : fine) as unknown as Topology;
  const path = geoPath(thinned(projection)).digits(1);
  const countries = topology.objects['countries'] as GeometryCollection<{ name: string }>;
  // Each border once, not once for each of its two countries.
  const borders = mesh(topology, countries, (left, right) => left !== right);
  const land = feature(topology, topology.objects['land'] as GeometryCollection);
  const at = ({ longitude, latitude }: Place) => projection([longitude, latitude]) as [number, number];
  const routes = routesOf(input, places);
  const named = labelled(places, at);
  const stateNames = statesOf(topology, countries, geoPath(projection), named);
  const drawing = html`<rect width="${WIDTH}" height="${HEIGHT}" fill="var(--sea)"/>
<path d="${path(geoGraticule10()) ?? ''}" fill="none" stroke="var(--line)" stroke-width="0.5"/>
<path d="${path(land) ?? ''}" fill="var(--land)" stroke="var(--border)" stroke-width="0.7"/>
<path d="${path(borders) ?? ''}" fill="none" stroke="var(--border)" stroke-width="0.7"/>
<g fill="var(--soft)" text-anchor="middle" letter-spacing="1">${stateNames.map(({ name, x, y }) => html`<text x="${x}" y="${y}" fill="var(--soft)">${name}</text>`)}</g>
<g fill="none" stroke="var(--projects)" stroke-width="2.5" stroke-dasharray="7 4">${routes.map(({ name, stops }) => html`<polyline points="${stops.map((stop) => at(stop).map(round).join(',')).join(' ')}"><title>${name}</title></polyline>`)}</g>
<g>${named.map(({ place, x, y, label }) => html`<circle cx="${x}" cy="${y}" r="4" fill="var(--relations)"><title>${place.name}</title></circle>${label === null ? null : html`<text x="${label.x}" y="${label.y}"${label.anchor === 'start' ? null : html` text-anchor="${label.anchor}"`} paint-order="stroke" stroke="var(--land)" stroke-width="3">${place.name}</text>`}`)}</g>
${legend(routes.length > 0)}`;
  return {
    name: 'map',
    title: `${places.length === 1 ? '1 place' : `${places.length} places`} that the text names${routes.length === 0 ? '' : `, and the ${routes.length === 1 ? 'route of 1 project' : `routes of ${routes.length} projects`} (straight lines between ${routes.length === 1 ? 'its' : 'their'} places)`}`,
    alternative: `Map of ${places.map(({ name }) => name).join(', ')}. ${routes.map(({ name, stops }) => `${name}: ${stops.map((stop) => stop.name).join(' – ')}`).join('; ')}`,
    width: WIDTH,
    height: HEIGHT,
    drawing,
    table: {
      head: ['place', 'latitude', 'longitude'],
      rows: places.map(({ name, latitude, longitude }) => [name, String(latitude), String(longitude)]),
    },
  };
}

function placesOf(input: EmitInput): Place[] {
  return tableOf(input, 'entities').rows.flatMap((row) => {
    const [latitude, longitude] = [cellOf(row, 'latitude'), cellOf(row, 'longitude')];
    if (typeof latitude !== 'number' || typeof longitude !== 'number') return [];
    return [{ id: textOf(row, 'entity_id'), name: textOf(row, 'name'), latitude, longitude }];
  });
}

function extentOf(places: readonly Place[]): GeoPermissibleObjects {
  const [west, east] = spread(places.map(({ longitude }) => longitude));
  const [south, north] = spread(places.map(({ latitude }) => latitude));
  return {
    type: 'MultiPoint',
    coordinates: [
      [west, Math.max(-80, south)],
      [east, Math.min(80, north)],
    ],
  };
}

function spread(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const missing = Math.max(0, NARROWEST - (high - low)) / 2;
  return [low - missing, high + missing];
}

/** The projects of which at least two places are known, with these in their order. */
function routesOf(input: EmitInput, places: readonly Place[]): { name: string; stops: Place[] }[] {
  const byName = new Map(places.map((place) => [place.name, place]));
  return tableOf(input, 'projects').rows.flatMap((row) => {
    const via = cellOf(row, 'via');
    const stops = (Array.isArray(via) ? via : []).flatMap((name: string) => byName.get(name) ?? []);
    return stops.length < 2 ? [] : [{ name: textOf(row, 'name'), stops }];
  });
}

/** What the signs mean. */
function legend(routes: boolean): Markup {
  const line = html`<path d="M98 ${HEIGHT - 18}h34" stroke="var(--projects)" stroke-width="2.5" stroke-dasharray="7 4"/><text x="140" y="${HEIGHT - 14}">route of a project</text>`;
  return html`<g><rect x="8" y="${HEIGHT - 32}" width="${routes ? 250 : 80}" height="26" rx="4" fill="var(--paper)" fill-opacity="0.9"/><circle cx="22" cy="${HEIGHT - 18}" r="4" fill="var(--relations)"/><text x="34" y="${HEIGHT - 14}">place</text>${routes ? line : null}</g>`;
}

/** Leaves out points that lie within a pixel of the one before: nobody sees them, and they are most of the bytes. */
function thinned(projection: GeoProjection): GeoStreamWrapper {
  return {
    stream: (sink) => {
      let [lastX, lastY] = [Number.NaN, Number.NaN];
      let skipped: [number, number] | null = null;
      const put = (x: number, y: number) => {
        [lastX, lastY, skipped] = [x, y, null];
        sink.point(x, y);
      };
      return projection.stream({
        point: (x, y) => {
          if (Math.abs(x - lastX) < FINEST && Math.abs(y - lastY) < FINEST) skipped = [x, y];
          else put(x, y);
        },
        lineStart: () => {
          [lastX, lastY, skipped] = [Number.NaN, Number.NaN, null];
          sink.lineStart();
        },
        lineEnd: () => {
          // The end of a border is where it meets the next one.
          if (skipped !== null) put(...skipped);
          sink.lineEnd();
        },
        polygonStart: () => sink.polygonStart(),
        polygonEnd: () => sink.polygonEnd(),
      });
    },
  };
}

interface Named {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  readonly label: Label | null;
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every place with its position and, where there is room beside, above or below it, its name; else the tooltip has it. */
function labelled(places: readonly Place[], at: (place: Place) => [number, number]): Named[] {
  const dots = places.map((place) => at(place).map(round) as [number, number]);
  const taken: Box[] = dots.map(([x, y]) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  return places.map((place, index): Named => {
    const [x, y] = dots[index] as [number, number];
    const width = place.name.length * CHARACTER;
    const own = taken[index];
    for (const label of labelsAround(x, y)) {
      const box = boxOf(label, width);
      if (!inFrame(box) || taken.some((other) => other !== own && overlap(other, box))) continue;
      taken.push(box);
      return { place, x, y, label };
    }
    return { place, x, y, label: null };
  });
}

function labelsAround(x: number, y: number): Label[] {
  return [
    { x: round(x + 7), y: round(y + 4), anchor: 'start' },
    { x: round(x - 7), y: round(y + 4), anchor: 'end' },
    { x, y: round(y - 8), anchor: 'middle' },
    { x, y: round(y + 17), anchor: 'middle' },
  ];
}

/** Names of the countries that are large enough in the picture, where no place stands in the way. */
function statesOf(
  topology: Topology,
  countries: GeometryCollection<{ name: string }>,
  path: GeoPath,
  places: readonly Named[],
): { name: string; x: number; y: number }[] {
  const taken: Box[] = places.flatMap(({ place, x, y, label }) => [
    { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 },
    ...(label === null ? [] : [boxOf(label, place.name.length * CHARACTER)]),
  ]);
  return feature(topology, countries).features.flatMap((country) => {
    const { name } = country.properties;
    const width = name.length * (CHARACTER + 1);
    if (path.area(country) < (width * width) / 3) return [];
    const [x, y] = path.centroid(country).map(round) as [number, number];
    const box = boxOf({ x, y, anchor: 'middle' }, width);
    if (!inFrame(box) || taken.some((other) => overlap(other, box))) return [];
    taken.push(box);
    return [{ name, x, y }];
  });
}

function boxOf({ x, y, anchor }: Label, width: number): Box {
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - 10, bottom: y + 3 };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Inside the picture and not beneath its legend. */
function inFrame({ left, right, top, bottom }: Box): boolean {
  return left > 4 && right < WIDTH - 4 && top > 4 && bottom < HEIGHT - 36;
}

const round = (number: number): number => Math.round(number * 10) / 10;
