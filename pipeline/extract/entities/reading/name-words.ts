/** The words around and inside names that tell what a name names. */
import type { Reference } from '../../../../schemas/reference.ts';
import { nameCueKinds } from '../../../../schemas/reference/names.ts';
import { type PhraseIndex, phraseIndex } from './phrases.ts';
import type { NamedKind } from './sighting.ts';

export type Title = Reference['titles'][number];
export type NameCueKind = Reference['nameCues'][number]['cue'];
export type NameNoun = Reference['nameNouns'][number];

export interface NameWords {
  /** Titles as written before a name, with a capital. */
  readonly titles: PhraseIndex<Title>;
  /** Nouns that close a name, with a capital. */
  readonly nameNouns: PhraseIndex<NameNoun>;
  /** Common nouns beside a name, singular and plural. */
  readonly classNouns: PhraseIndex<NamedKind>;
  /** Whether the word is an ordinary one, whatever its case and number. */
  readonly isCommon: (word: string) => boolean;
  readonly isAbbreviation: (word: string) => boolean;
  /** Whether the word, or its form in small letters, is a cue of that kind. */
  readonly hasCue: (cue: NameCueKind, word: string) => boolean;
}

export type NameWordReference = Pick<
  Reference,
  'titles' | 'nameNouns' | 'classNouns' | 'abbreviations' | 'commonWords' | 'nameCues'
>;

function pluralOf(noun: string): string {
  if (/(?:s|ch|sh|x)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

export function createNameWords(reference: NameWordReference): NameWords {
  const common = new Set(reference.commonWords.map((row) => row.word));
  const abbreviations = new Set(reference.abbreviations.map((row) => row.abbreviation));
  const cues = new Map(nameCueKinds.map((cue) => [cue, new Set<string>()]));
  for (const { cue, word } of reference.nameCues) cues.get(cue)?.add(word);
  return {
    titles: phraseIndex(reference.titles.map((row) => [row.title, row] as const)),
    nameNouns: phraseIndex(reference.nameNouns.map((row) => [row.noun, row] as const)),
    classNouns: phraseIndex(
      reference.classNouns.flatMap(({ noun, kind }) => [[noun, kind] as const, [pluralOf(noun), kind] as const]),
    ),
    isCommon: (word) => {
      const small = word.toLowerCase();
      return common.has(small) || (small.endsWith('s') && common.has(small.slice(0, -1)));
    },
    hasCue: (cue, word) => cues.get(cue)?.has(word) === true || cues.get(cue)?.has(word.toLowerCase()) === true,
    isAbbreviation: (word) => abbreviations.has(word.toUpperCase()),
  };
}
