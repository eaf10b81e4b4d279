/** Where it is: the places of the text and the routes of its projects. */
import { geoGraticule10, geoMercator, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import { cellOf, type EmitInput } from '../../rows.ts';
import { tableOf, textOf } from '../facts.ts';
import { html } from '../markup.ts';
import type { Picture } from './picture.ts';

const WIDTH = 900;
const HEIGHT = 520;
const MARGIN = 60;
/** A map is never nearer than this many degrees across. */
const NARROWEST = 8;
/** From this many degrees across on, coarse outlines do. */
const WIDE = 40;

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
  const path = geoPath(projection).digits(1);
  const longitudes = places.map(({ longitude }) => longitude);
  const wide = Math.max(...longitudes) - Math.min(...longitudes) > WIDE;
  const topology = (wide ? coarse : fine) as unknown as Topology;
  const countries = feature(topology, topology.objects['countries'] as never) as unknown as {
    readonly features: readonly (GeoPermissibleObjects & { readonly properties: { readonly name: string } })[];
  };
  const outlines = countries.features.flatMap((country) => {
    const line = path(country);
    return line === null ? [] : [{ line, name: country.properties.name }];
  });
  const at = ({ longitude, latitude }: Place) => projection([longitude, latitude]) as [number, number];
  const routes = routesOf(input, places);
  const drawing = html`<rect width="${WIDTH}" height="${HEIGHT}" fill="var(--sea)"/>
<path d="${path(geoGraticule10()) ?? ''}" fill="none" stroke="var(--line)" stroke-width="0.5"/>
<g fill="var(--land)" stroke="var(--border)" stroke-width="0.7">${outlines.map(({ line, name }) => html`<path d="${line}"><title>${name}</title></path>`)}</g>
<g fill="none" stroke="var(--projects)" stroke-width="2.5" stroke-dasharray="7 4">${routes.map(({ name, stops }) => html`<polyline points="${stops.map((stop) => at(stop).map(round).join(',')).join(' ')}"><title>${name}</title></polyline>`)}</g>
<g>${labelled(places, at).map(({ place, x, y, label }) => html`<circle cx="${x}" cy="${y}" r="4" fill="var(--relations)"><title>${place.name}</title></circle>${label ? html`<text x="${x + 7}" y="${y + 4}" paint-order="stroke" stroke="var(--land)" stroke-width="3">${place.name}</text>` : null}`)}</g>`;
  return {
    name: 'map',
    title: `${places.length} places that the text names${routes.length === 0 ? '' : `, and the routes of ${routes.length} projects (straight lines between their places)`}`,
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

/** Every place with its position; a name that would lie on another one is left to the tooltip. */
function labelled(places: readonly Place[], at: (place: Place) => [number, number]) {
  const taken: { x: number; y: number; width: number }[] = [];
  return places.map((place) => {
    const [x, y] = at(place).map(round) as [number, number];
    const width = place.name.length * 7;
    const label = taken.every(
      (other) => Math.abs(other.y - y) > 14 || other.x > x + width || x > other.x + other.width,
    );
    if (label) taken.push({ x, y, width });
    return { place, x, y, label };
  });
}

const round = (number: number): number => Math.round(number * 10) / 10;
