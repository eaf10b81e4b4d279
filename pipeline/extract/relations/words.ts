import type { Reference } from '../../../schemas/reference.ts';

export type RelationReference = Pick<Reference, 'titles' | 'classNouns' | 'relationWords'>;

/** The words that relations hang on. */
export interface RelationWords {
  /** "prime minister", "chief executive": an office, in small letters. */
  readonly isOffice: (phrase: string) => boolean;
  /** "fellow", "spokesman", "analyst": a part in an organisation that is no office. */
  readonly isRole: (noun: string) => boolean;
  /** "contractor", "utility", "operator": what an organisation is. */
  readonly isCompanyNoun: (noun: string) => boolean;
  /** Whether a verb or noun states a predicate: `isA('own', 'owns')`. */
  readonly isA: (word: string, group: Reference['relationWords'][number]['group']) => boolean;
}

/** Reads the reference rows once. */
export function relationWordsOf({ titles, classNouns, relationWords }: RelationReference): RelationWords {
  const offices = new Set(titles.filter(({ kind }) => kind === 'office').map(({ title }) => title.toLowerCase()));
  const companies = new Set(
    classNouns.filter(({ kind }) => kind === 'organisation').map(({ noun }) => noun.toLowerCase()),
  );
  const groups = new Set(relationWords.map(({ group, word }) => `${group} ${word}`));
  const isA: RelationWords['isA'] = (word, group) => groups.has(`${group} ${word.toLowerCase()}`);
  const isOffice = (phrase: string): boolean => {
    const words = phrase.toLowerCase().split(/\s+/);
    return words.some(
      (_, index) => offices.has(words.slice(index).join(' ')) || isA(words.slice(index).join(' '), 'office'),
    );
  };
  return {
    isOffice,
    isRole: (noun) => isA(noun, 'role'),
    isCompanyNoun: (noun) => companies.has(noun.toLowerCase()) || isA(noun, 'company'),
    isA,
  };
}
