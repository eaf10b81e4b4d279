/** What the article names -> rows of entities with stable, readable ids. */
import type { Extracted, ExtractedEntity } from '../../schemas/extracted.ts';
import type { Row } from '../../schemas/tables.ts';
import type { EntityKind } from '../../schemas/vocabulary.ts';
import { slugOf } from './identifiers.ts';
import type { Identities } from './identities.ts';
import { compareText, sortedSet } from './order.ts';

const liesInCountry: ReadonlySet<EntityKind> = new Set(['city', 'province', 'facility']);

/** A row for each position of the article's entities; positions that mean the same share their row. */
export function entityRows(extracted: Extracted, identities: Identities): Row<'entities'>[] {
  const rows = extracted.entities.map((entity) => entityRow(entity, identities));
  const united = uniteEntities(rows);
  const byId = new Map(united.map((row) => [row.entity_id, row]));
  return rows.map((row) => byId.get(row.entity_id) ?? row);
}

function entityRow(entity: ExtractedEntity, identities: Identities): Row<'entities'> {
  const known = entity.key === null ? undefined : identities.get(entity.key);
  const name = known?.name ?? entity.name;
  const isCountry = entity.kind === 'country';
  return {
    entity_id: entityId(entity, name, identities),
    name,
    kind: entity.kind,
    iso3: isCountry ? entity.country : null,
    country: isCountry ? null : entity.country,
    wikidata_id: known?.wikidataId ?? null,
    latitude: known?.latitude ?? null,
    longitude: known?.longitude ?? null,
    aliases: sortedSet([entity.name, ...entity.aliases].filter((alias) => alias !== name)),
  };
}

/**
 * A readable id: the name, with its country for a place ("herat-afg", "herat-province-afg"), because many places share
 * a name; with its kind where a known entity of another kind has that name ("jordan-person").
 */
function entityId({ key, kind, country }: ExtractedEntity, name: string, identities: Identities): string {
  const slug = slugOf(name);
  if (liesInCountry.has(kind) && country !== null) {
    const division = kind === 'province' && !slug.includes('-') ? `${slug}-province` : slug;
    return `${division}-${country.toLowerCase()}`;
  }
  const holder = identities.holderOf(slug);
  return holder === undefined || holder === key ? slug : `${slug}-${kind.replace('_', '-')}`;
}

/**
 * Unites rows of one id, from any articles in any order: the result is the same for every order and grouping.
 * The name is the lexicon's or else the longest, then the first alphabetically; aliases unite as sets.
 */
export function uniteEntities(rows: readonly Row<'entities'>[]): Row<'entities'>[] {
  const byId = new Map<string, Row<'entities'>>();
  for (const row of rows) {
    const other = byId.get(row.entity_id);
    byId.set(row.entity_id, other === undefined ? row : unite(other, row));
  }
  return [...byId.values()].sort((left, right) => compareText(left.entity_id, right.entity_id));
}

function unite(left: Row<'entities'>, right: Row<'entities'>): Row<'entities'> {
  const name = betterName(left, right);
  return {
    entity_id: left.entity_id,
    name,
    kind: left.kind < right.kind ? left.kind : right.kind,
    iso3: least(left.iso3, right.iso3),
    country: least(left.country, right.country),
    wikidata_id: least(left.wikidata_id, right.wikidata_id),
    latitude: left.latitude ?? right.latitude,
    longitude: left.longitude ?? right.longitude,
    aliases: sortedSet([left.name, right.name, ...left.aliases, ...right.aliases].filter((alias) => alias !== name)),
  };
}

function betterName(left: Row<'entities'>, right: Row<'entities'>): string {
  if (left.name.length !== right.name.length) return left.name.length > right.name.length ? left.name : right.name;
  return left.name < right.name ? left.name : right.name;
}

function least(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
}
