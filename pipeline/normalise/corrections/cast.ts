/** Names in corrections -> the entities that they mean; an entity that the article has not been read to name is added. */
import type { Correction } from '../../../schemas/corrections.ts';
import type { EntityName } from '../../../schemas/corrections/cells.ts';
import type { ExtractedEntity, Mention, Span } from '../../../schemas/extracted.ts';
import { nearest } from '../../../schemas/nearest.ts';
import type { Scope } from '../scope.ts';
import { correctionProblem } from './problem.ts';
import { wholeWords } from './words.ts';

/** Who takes part: the entities of the article, and those that corrections bring in. */
export interface Cast {
  /**
   * The position of the entity that a name means; of several with that name, the one that is there before the change.
   * Throws a Problem `correction.entity`.
   */
  readonly find: (name: EntityName, correction: Correction, before?: readonly number[]) => number;
  readonly entityAt: (position: number) => ExtractedEntity;
  /** Whether two positions are one entity. */
  readonly isSame: (left: number, right: number) => boolean;
  /** Gives an entity a name of its own; the one before becomes an alias. */
  readonly rename: (position: number, name: string) => void;
  readonly entities: () => readonly ExtractedEntity[];
  readonly mentions: () => readonly Mention[];
}

type KnownNames = (name: string) => readonly ExtractedEntity[];

/** @param knownNames what the lexicons know under a name */
export function createCast(scope: Scope, knownNames: KnownNames): Cast {
  const entities = [...scope.extracted.entities];
  const mentions = [...scope.extracted.mentions];
  const idAt = (position: number) => scope.entities[position]?.entity_id ?? `new ${position}`;

  const said = formsSaid(scope);
  const formsAt = (position: number): string[] => {
    const { name = '', aliases = [] } = entities[position] ?? {};
    const row = scope.entities[position];
    return [name, ...aliases, ...(row === undefined ? [] : [row.name, ...row.aliases]), ...(said.get(position) ?? [])];
  };
  const isNamed = (position: number, { name }: EntityName) => {
    const row = scope.entities[position];
    return [entities[position]?.name, row?.name, row?.entity_id].includes(name);
  };
  /**
   * Positions of the best layer that fits, one for each entity: its name or id where the article mentions it, another form
   * of it, its name alone. So "Tashkent" is the country where the article says it for the country only.
   */
  const inArticle = (wanted: EntityName): number[] => {
    const positions = [...entities.keys()].filter((position) => agrees(entities[position], wanted));
    const form = wanted.name.toLowerCase();
    const named = positions.filter((position) => isNamed(position, wanted));
    const loose = positions.filter((position) => formsAt(position).some((other) => other.toLowerCase() === form));
    const layers = [named.filter((position) => said.has(position)), loose.filter((one) => !named.includes(one)), named];
    const fitting = layers.find((layer) => layer.length > 0) ?? [];
    return [...new Map(fitting.map((position) => [idAt(position), position])).values()];
  };
  const add = (entity: ExtractedEntity, form: string): number => {
    const same = entities.findIndex(({ key }) => key !== null && key === entity.key);
    if (same !== -1) return same;
    entities.push(entity);
    const position = entities.length - 1;
    mentions.push(...mentionsOf(scope, position, form, mentions));
    return position;
  };

  return {
    find: (wanted, correction, before = []) => {
      const same = before.filter((position) => isNamed(position, wanted) && agrees(entities[position], wanted));
      if (same.length === 1) return same[0] as number;
      const here = inArticle(wanted);
      if (here.length === 1) return here[0] as number;
      if (here.length > 1) {
        throw ambiguous(
          correction,
          wanted,
          here.map((position) => `${idAt(position)} (${entities[position]?.kind})`),
        );
      }
      const known = countryFirst(knownNames(wanted.name).filter((entity) => agrees(entity, wanted)));
      const [first] = known;
      if (first !== undefined && (known.length === 1 || isSettled(known, wanted))) return add(first, wanted.name);
      if (known.length > 1)
        throw ambiguous(
          correction,
          wanted,
          known.map(({ kind, country }) => `${kind} of ${country}`),
        );
      if (wanted.kind === undefined || !scope.article.text.includes(wanted.name)) {
        throw unknown(correction, wanted, [...entities.keys()].flatMap(formsAt));
      }
      const country = wanted.country ?? null;
      return add({ name: wanted.name, kind: wanted.kind, key: null, country, aliases: [] }, wanted.name);
    },
    entityAt: (position) => entities[position] as ExtractedEntity,
    isSame: (left, right) => idAt(left) === idAt(right),
    rename: (position, name) => {
      const entity = entities[position] as ExtractedEntity;
      entities[position] = { ...entity, name, key: null, aliases: [...new Set([...entity.aliases, entity.name])] };
    },
    entities: () => entities,
    mentions: () => mentions,
  };
}

/** What the text calls each entity: also "Tashkent" for a country. */
function formsSaid({ article, extracted }: Scope): ReadonlyMap<number, readonly string[]> {
  const forms = new Map<number, string[]>();
  for (const { entity, others, form, start, end } of extracted.mentions) {
    if (others.length > 0 || form === 'descriptor' || form === 'pronoun') continue;
    forms.set(entity, [...(forms.get(entity) ?? []), article.text.slice(start, end)]);
  }
  return forms;
}

function agrees(entity: ExtractedEntity | undefined, { kind, country }: EntityName): boolean {
  return (kind === undefined || entity?.kind === kind) && (country === undefined || entity?.country === country);
}

/** A country's name alone means the country: Georgia, Niger. */
function countryFirst(known: readonly ExtractedEntity[]): readonly ExtractedEntity[] {
  const country = known.find(({ kind }) => kind === 'country');
  return country === undefined ? known : [country];
}

// Of towns with one name in one country the lexicon has the larger one first.
function isSettled(known: readonly ExtractedEntity[], { kind }: EntityName): boolean {
  return kind !== undefined && new Set(known.map(({ country }) => country)).size === 1;
}

/** The places where the text says the name and no mention stands yet. */
function mentionsOf(
  { article, extracted }: Scope,
  entity: number,
  name: string,
  others: readonly Mention[],
): Mention[] {
  const isFree = ({ start, end }: Span) => !others.some((mention) => mention.start < end && start < mention.end);
  return wholeWords(article.text, name).flatMap((span) => {
    const passage = extracted.passages.findIndex(({ start, end }) => start <= span.start && span.end <= end);
    if (passage === -1 || !isFree(span)) return [];
    return [{ ...span, passage, entity, form: 'name' as const, others: [] }];
  });
}

function ambiguous(correction: Correction, { name }: EntityName, candidates: readonly string[]) {
  return correctionProblem(
    correction,
    'entity',
    `"${name}" may be ${candidates.join(', or ')}`,
    `Write the id, or {name: ${name}, kind: …, country: …}`,
  );
}

function unknown(correction: Correction, { name, kind }: EntityName, forms: readonly string[]) {
  const near = nearest(name, forms).map((form) => `"${form}"`);
  const guess = near.length === 0 ? '' : `Did you mean ${near.join(', ')}? `;
  const fix =
    kind === undefined
      ? `For someone new, write the name as the article does, with its kind: {name: ${name}, kind: organisation}`
      : 'Write the name as the article does';
  return correctionProblem(correction, 'entity', `The article is not known to name "${name}"`, `${guess}${fix}`);
}
