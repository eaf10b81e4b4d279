import type { MentionForm } from '../../schemas/vocabulary.ts';
import type { Row, Tables } from '../../schemas/tables.ts';
import type { GoldEntity, GoldProject } from './gold.ts';

/** What gold says of names: its entities and projects, and the country codes of names that are not listed. */
export interface GoldNames {
  readonly entities: readonly GoldEntity[];
  readonly projects: readonly GoldProject[];
  /** ISO 3166 alpha-3 code of a country's name, or undefined. */
  readonly countryCode?: (name: string) => string | undefined;
}

/** Decides whether an emitted entity is the one that gold names. */
export interface NameBook {
  /** Whether the emitted entity is the one of that name. */
  readonly isNamed: (entityId: string, goldName: string) => boolean;
  /** The same, but a country is never a place inside it, nor its capital. */
  readonly isPlace: (entityId: string, goldName: string) => boolean;
  /** The ISO code of a country named in gold, or undefined. */
  readonly codeOf: (goldName: string) => string | undefined;
  /** The emitted entity's name and, where it differs, id. */
  readonly label: (entityId: string) => string;
  /** Forms of an emitted entity, normalised: name, aliases, acronym, names in the text. */
  readonly formsOf: (entityId: string) => ReadonlySet<string>;
}

/** A name without case, accents, quotes, full stops, hyphens, a leading article or a closing possessive. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’](?:s\b)?(?=[\s\p{P}]*$)/iu, '')
    .replace(/["'’‘“”.,;:!?]/gu, '')
    .replace(/[\p{Pd}_/\s]+/gu, ' ')
    .replace(/&/gu, 'and')
    .trim()
    .toLowerCase()
    .replace(/^(?:the|an?) (?=.)/u, '');
}

/** The normalised forms that one spelling stands for: with and without the acronym in its brackets, and the acronym. */
export function formsOfName(name: string): string[] {
  const bracketed = /\(([^()]{1,60})\)/u.exec(name);
  if (bracketed === null) return [normaliseName(name)];
  const inside = bracketed[1] ?? '';
  const without = name.replace(bracketed[0], ' ');
  const acronym = /^[\p{Lu}\p{N}-]{2,}$/u.test(inside) ? [inside] : [];
  return [name.replace(/[()]/gu, ' '), without, ...acronym].map(normaliseName).filter((form) => form !== '');
}

const referring: ReadonlySet<MentionForm> = new Set(['descriptor', 'pronoun']);

function formsOfEntities(tables: Pick<Tables, 'entities' | 'mentions' | 'projects'>): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  const add = (id: string, name: string): void => {
    const known = forms.get(id) ?? new Set<string>();
    for (const form of formsOfName(name)) known.add(form);
    forms.set(id, known);
  };
  for (const entity of tables.entities)
    for (const name of [entity.name, ...entity.aliases]) add(entity.entity_id, name);
  for (const project of tables.projects)
    for (const name of [project.name, project.acronym]) if (name !== null) add(project.project_id, name);
  for (const mention of tables.mentions) if (!referring.has(mention.form)) add(mention.entity_id, mention.text);
  return forms;
}

/** The same names are asked for again and again while rows are paired, so each answer is kept. */
function remembered<T>(answer: (name: string) => T): (name: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (name) => {
    const kept = known.get(name) ?? { answer: answer(name) };
    known.set(name, kept);
    return kept.answer;
  };
}

/**
 * Makes the name book of one article.
 * @param sameProjects emitted project ids with the names of the gold projects that they were matched with.
 */
export function nameBook(
  gold: GoldNames,
  tables: Pick<Tables, 'entities' | 'mentions' | 'projects'>,
  sameProjects: ReadonlyMap<string, string> = new Map(),
): NameBook {
  const rows = new Map<string, Row<'entities'>>(tables.entities.map((row) => [row.entity_id, row]));
  const emittedForms = formsOfEntities(tables);
  const none: ReadonlySet<string> = new Set();
  const shares = (name: string, names: readonly string[]): boolean => {
    const forms = formsOfName(name);
    return names.flatMap(formsOfName).some((form) => forms.includes(form));
  };
  const listedAs = remembered(
    (name) =>
      gold.entities.find((entity) => shares(name, [entity.name])) ??
      gold.entities.find((entity) => shares(name, entity.aliases)),
  );
  const projectOf = remembered((name) =>
    gold.projects.find((project) =>
      shares(name, [project.name, ...(project.acronym === null ? [] : [project.acronym])]),
    ),
  );
  const codeOf = remembered((name) => {
    const entity = listedAs(name);
    if (entity !== undefined) return entity.iso3 ?? undefined;
    const emitted = tables.entities.find((row) => row.iso3 !== null && shares(name, [row.name]));
    return gold.countryCode?.(name) ?? emitted?.iso3 ?? undefined;
  });
  const goldForms = remembered((name) => {
    const entity = listedAs(name);
    const project = projectOf(name);
    const names = [name, ...(entity === undefined ? [] : [entity.name, ...entity.aliases])];
    if (project !== undefined) names.push(project.name, ...(project.acronym === null ? [] : [project.acronym]));
    return names.flatMap(formsOfName);
  });
  const isNamed = (entityId: string, name: string): boolean => {
    const emittedCode = rows.get(entityId)?.iso3 ?? undefined;
    const code = codeOf(name);
    if (emittedCode !== undefined && code !== undefined) return emittedCode === code;
    const project = sameProjects.get(entityId);
    if (project !== undefined && projectOf(name)?.name === project) return true;
    const forms = emittedForms.get(entityId) ?? none;
    return goldForms(name).some((form) => forms.has(form));
  };
  const isPlace = (entityId: string, name: string): boolean => {
    const kind = listedAs(name)?.kind;
    const agrees = kind === undefined || (kind === 'country') === (rows.get(entityId)?.kind === 'country');
    return agrees && isNamed(entityId, name);
  };
  const label = (entityId: string): string => rows.get(entityId)?.name ?? entityId;
  return { isNamed, isPlace, codeOf, label, formsOf: (entityId) => emittedForms.get(entityId) ?? none };
}
