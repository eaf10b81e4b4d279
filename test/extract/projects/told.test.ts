import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createExtractor } from '../../../pipeline/extract/extract.ts';
import { createAnalyser } from '../../../pipeline/extract/grammar/analyser.ts';
import { toArticle } from '../../../pipeline/files/articles.ts';
import { ingredients } from '../../support/reference.ts';

interface Told {
  readonly name: string;
  readonly kind: string;
  readonly status: string | null;
  readonly countries: readonly string[];
  readonly via?: readonly string[];
  readonly acronym?: string;
}

const extract = createExtractor(ingredients.reference, createAnalyser(ingredients.model));

function read(text: string): Told[] {
  const { entities, projects } = extract(toArticle('told', text, {}));
  const names = (positions: readonly number[]) => positions.map((position) => entities[position]?.name ?? '');
  return projects.map(({ entity, kind, status, countries, via, acronym }) => ({
    name: entities[entity]?.name ?? '',
    kind,
    status,
    countries: countries.map((position) => entities[position]?.country ?? ''),
    via: names(via),
    ...(acronym === null ? {} : { acronym }),
  }));
}

function isSame(one: Told, other: Told): boolean {
  const words = (name: string) =>
    name
      .toLowerCase()
      .split(/[\s()-]+/)
      .filter((word) => word.length > 3);
  const shared = words(one.name).filter((word) => words(other.name).includes(word));
  return one.name === other.name || shared.length > 1 || (shared.length === 1 && one.kind === other.kind);
}

const same = (one: readonly string[] = [], other: readonly string[] = []) =>
  [...one].sort().join() === [...other].sort().join();

/** Invented short texts with the projects that a reader takes from them; the floors only rise. */
test('projects of short texts', () => {
  const cases = readFileSync(new URL('told.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly text: string; readonly projects: readonly Told[] });
  const right = { found: 0, name: 0, kind: 0, status: 0, countries: 0, via: 0, acronym: 0 };
  let gold = 0;
  let emitted = 0;
  const report: string[] = [];
  for (const { text, projects } of cases) {
    const found = read(text);
    gold += projects.length;
    emitted += found.length;
    const open = [...found];
    for (const expected of projects) {
      const place = open.findIndex((one) => isSame(expected, one));
      const [match] = place === -1 ? [] : open.splice(place, 1);
      if (match === undefined) {
        report.push(`miss ${expected.name} | ${expected.kind} — ${text}`);
        continue;
      }
      const fields = {
        name: match.name === expected.name,
        kind: match.kind === expected.kind,
        status: match.status === expected.status,
        countries: same(match.countries, expected.countries),
        via: same(match.via, expected.via),
        acronym: match.acronym === expected.acronym,
      };
      right.found++;
      for (const [field, isRight] of Object.entries(fields) as [keyof typeof fields, boolean][]) {
        if (isRight) right[field]++;
        else
          report.push(
            `${field} ${expected.name}: expected ${String(expected[field])}, got ${String(match[field])} — ${text}`,
          );
      }
    }
    for (const extra of open) report.push(`extra ${extra.name} | ${extra.kind} — ${text}`);
  }
  const share = (count: number) => Math.round((count / right.found) * 100) / 100;
  const score = {
    precision: Math.round((right.found / emitted) * 100) / 100,
    recall: Math.round((right.found / gold) * 100) / 100,
    name: share(right.name),
    kind: share(right.kind),
    status: share(right.status),
    countries: share(right.countries),
    via: share(right.via),
    acronym: share(right.acronym),
  };
  if (process.env['LIST'] !== undefined) console.log([...report, JSON.stringify(score)].join('\n'));
  for (const [field, floor] of Object.entries({
    precision: 0.92,
    recall: 0.91,
    name: 0.9,
    kind: 0.97,
    status: 0.82,
    countries: 0.83,
    via: 0.9,
  })) {
    expect(score[field as keyof typeof score], field).toBeGreaterThanOrEqual(floor);
  }
});
