import type { Reference } from '../../../schemas/reference.ts';
import type { ProjectKind } from '../../../schemas/vocabulary.ts';

export type ProjectNoun = Reference['projectNouns'][number];
export type ProjectWord = Reference['projectWords'][number];
type Role = ProjectWord['role'];

/** The words of infrastructure, by word. */
export interface ProjectLexicon {
  /** The rows of a noun in the order of the file. */
  readonly nouns: ReadonlyMap<string, readonly ProjectNoun[]>;
  readonly words: Readonly<Record<Role, ReadonlyMap<string, ProjectWord>>>;
  /** Works of wide renown by the first three letters of their names, the longest name first. */
  readonly works: ReadonlyMap<string, readonly { readonly name: string; readonly noun: ProjectNoun }[]>;
}

/** The lexicons that projects are read with. */
export type ProjectReference = Pick<Reference, 'projectNouns' | 'projectWords' | 'works'>;

/** Indexes the lexicons. */
export function projectLexicon({ projectNouns, projectWords, works }: ProjectReference): ProjectLexicon {
  const nouns = new Map<string, ProjectNoun[]>();
  for (const row of projectNouns) nouns.set(row.noun, [...(nouns.get(row.noun) ?? []), row]);
  const ofRole = (role: Role) =>
    new Map(projectWords.filter((row) => row.role === role).map((row) => [row.word, row] as const));
  return {
    nouns,
    words: {
      verb: ofRole('verb'),
      operation: ofRole('operation'),
      noun: ofRole('noun'),
      adjective: ofRole('adjective'),
      phrase: ofRole('phrase'),
      route: ofRole('route'),
      measure: ofRole('measure'),
      part: ofRole('part'),
    },
    works: knownNames(works),
  };
}

/** Kinds of works where things happen that are not about them. */
const PLACES: ReadonlySet<ProjectKind> = new Set(['port', 'airport', 'bridge', 'canal', 'road']);

function knownNames(works: Reference['works']): ProjectLexicon['works'] {
  const names = new Map<string, { readonly name: string; readonly noun: ProjectNoun }[]>();
  for (const { name: chief, aliases, kind, source, note } of works) {
    const standing = PLACES.has(kind) ? 'site' : 'works';
    for (const name of [chief, ...aliases]) {
      const noun: ProjectNoun = { noun: chief.toLowerCase(), with: [], kind, standing, source, note };
      names.set(name.slice(0, 3), [...(names.get(name.slice(0, 3)) ?? []), { name, noun }]);
    }
  }
  for (const list of names.values()) list.sort((one, other) => other.name.length - one.name.length);
  return names;
}

const LINES: ReadonlySet<ProjectKind> = new Set([
  'railway',
  'road',
  'pipeline',
  'power_line',
  'canal',
  'transport_corridor',
  'fibre_optic',
]);

/** True for works that lead from place to place. */
export function isLine(kind: ProjectKind | null): boolean {
  return kind !== null && LINES.has(kind);
}

/** True for works that stand in one place and lead nowhere. */
export function isSpot(kind: ProjectKind | null): boolean {
  return kind !== null && kind !== 'bridge' && kind !== 'power' && !isLine(kind);
}

/**
 * The row of a noun by the words beside it; undefined when the noun is none of infrastructure. A noun that leaves its
 * kind open takes that of another noun before it: "dam project".
 */
export function nounRow(lexicon: ProjectLexicon, noun: string, beside: readonly string[]): ProjectNoun | undefined {
  const row = lexicon.nouns
    .get(noun)
    ?.find((one) => one.with.length === 0 || one.with.some((word) => beside.includes(word)));
  if (row === undefined || row.kind !== null || row.standing !== 'general') return row;
  const other = beside
    .flatMap((word) => lexicon.nouns.get(word) ?? [])
    .find(({ kind, standing }) => kind !== null && (standing === 'works' || standing === 'site'));
  return other === undefined ? row : { ...row, kind: other.kind, standing: other.standing };
}
