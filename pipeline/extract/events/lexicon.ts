import type { Reference } from '../../../schemas/reference.ts';
import { type IrregularVerbs, type WordClasses, wordClasses } from './words.ts';

export type VerbRow = Reference['eventVerbs'][number];
export type NounRow = Reference['eventNouns'][number];
export type ModeRow = Reference['eventModes'][number];
export type LightReading = Reference['lightVerbs'][number]['reading'];
export type ComplementReading = Reference['complementVerbs'][number]['reading'];

/** The lexicons of events, by word. */
export interface EventLexicon {
  readonly classes: WordClasses;
  readonly verbs: ReadonlyMap<string, readonly VerbRow[]>;
  readonly nouns: ReadonlyMap<string, readonly NounRow[]>;
  readonly light: ReadonlyMap<
    string,
    readonly { readonly particles: readonly string[]; readonly reading: LightReading }[]
  >;
  readonly complements: ReadonlyMap<string, ComplementReading>;
  readonly irregular: IrregularVerbs;
  readonly modes: readonly ModeRow[];
  /** ISO 3166 alpha-3 by the name of a capital. */
  readonly capitals: ReadonlyMap<string, string>;
  /** "Haitians", "Afghans". */
  readonly peoples: ReadonlySet<string>;
}

function byWord<Row>(rows: readonly Row[], wordsOf: (row: Row) => readonly string[]): Map<string, Row[]> {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    for (const word of wordsOf(row)) index.set(word, [...(index.get(word) ?? []), row]);
  }
  return index;
}

/** Indexes the lexicons. */
export function eventLexicon(reference: Reference): EventLexicon {
  return {
    classes: wordClasses(reference.eventWords),
    verbs: byWord(reference.eventVerbs, ({ verb }) => verb),
    nouns: byWord(reference.eventNouns, ({ noun }) => noun),
    light: new Map(
      [...byWord(reference.lightVerbs, ({ verb }) => verb)].map(([verb, rows]) => [
        verb,
        rows.map(({ particle, reading }) => ({ particles: particle, reading })),
      ]),
    ),
    complements: new Map(
      reference.complementVerbs.flatMap(({ verb, reading }) => verb.map((word) => [word, reading] as const)),
    ),
    irregular: new Map(reference.irregularVerbs.map(({ form, base }) => [form, base])),
    modes: reference.eventModes,
    peoples: new Set(reference.countryWords.flatMap(({ nouns }) => nouns)),
    capitals: new Map(
      reference.countryWords.flatMap(({ iso3, capitals }) => capitals.map((capital) => [capital, iso3] as const)),
    ),
  };
}
