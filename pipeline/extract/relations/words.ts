import type { Reference } from '../../../schemas/reference.ts';

export type RelationReference = Pick<Reference, 'titles' | 'classNouns' | 'relationWords'>;

/** The words that relations hang on. */
export interface RelationWords {
  /** "prime minister", "chief executive": a phrase that closes with an office. */
  readonly isOffice: (phrase: string) => boolean;
  /** "mines minister", "army chief": an office of a state, so that one without an owner is that of the country. */
  readonly isStateOffice: (phrase: string) => boolean;
  /** "fellow", "senior analyst": a phrase that closes with a part in an organisation that is no office. */
  readonly isRole: (phrase: string) => boolean;
  /** "Mr", "Colonel": what may stand between an office and a name. */
  readonly isRank: (word: string) => boolean;
  /** "contractor", "utility", "operator": what an organisation is. */
  readonly isCompanyNoun: (noun: string) => boolean;
  /** Whether a verb or noun states a predicate: `isA('own', 'owns')`. */
  readonly isA: (word: string, group: Reference['relationWords'][number]['group']) => boolean;
}

/** Reads the reference rows once. */
export function relationWordsOf({ titles, classNouns, relationWords }: RelationReference): RelationWords {
  const groups = new Set(relationWords.map(({ group, word }) => `${group} ${word}`));
  const isA: RelationWords['isA'] = (word, group) => groups.has(`${group} ${word.toLowerCase()}`);
  const named = (keep: (title: Reference['titles'][number]) => boolean): Set<string> =>
    new Set(titles.filter(keep).map(({ title }) => title.toLowerCase().replace(/\.$/, '')));
  const closesWithRole = (title: string): boolean => isA(title.split(' ').at(-1) ?? '', 'role');
  const stateOffices = named(
    ({ kind, acts_for, title }) => kind === 'office' && acts_for === 'state' && !closesWithRole(title),
  );
  const offices = named(({ kind, title }) => kind === 'office' && !closesWithRole(title));
  const ranks = named(({ kind }) => kind !== 'office');
  const companies = new Set(
    classNouns.filter(({ kind }) => kind === 'organisation').map(({ noun }) => noun.toLowerCase()),
  );
  // The longer ending decides: "special representative" is an office, "representative" is none.
  const officeLength = (phrase: string): number =>
    longest(phrase, (end) => offices.has(end) || stateOffices.has(end) || isA(end, 'office'));
  const roleLength = (phrase: string): number => longest(phrase, (end) => isA(end, 'role'));
  return {
    isOffice: (phrase) => officeLength(phrase) > roleLength(phrase),
    isStateOffice: (phrase) => longest(phrase, (end) => stateOffices.has(end)) > 0,
    isRole: (phrase) => roleLength(phrase) > 0 && roleLength(phrase) >= officeLength(phrase),
    isRank: (word) => ranks.has(word.toLowerCase().replace(/\.$/, '')),
    isCompanyNoun: (noun) => companies.has(noun.toLowerCase()) || isA(noun, 'company'),
    isA,
  };
}

/** The number of words of the longest ending of a phrase that is listed: 2 for "deputy prime minister", else 0. */
function longest(phrase: string, isListed: (ending: string) => boolean): number {
  const words = phrase.toLowerCase().split(/\s+/);
  const first = words.findIndex((_, index) => isListed(words.slice(index).join(' ')));
  return first === -1 ? 0 : words.length - first;
}
