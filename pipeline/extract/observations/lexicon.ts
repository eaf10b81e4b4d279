import type { Reference } from '../../../schemas/reference.ts';
import type { Token } from '../grammar/sentence.ts';
import type { Dimension, Indicator, Status } from '../../../schemas/vocabulary.ts';

export type ObservationReference = Pick<Reference, 'indicators' | 'statusCues' | 'people' | 'changes'>;

export interface ObservationLexicon {
  /** The indicator that a word gives to a quantity of a dimension, if any. */
  readonly indicatorOf: (lemma: string, wordClass: 'noun' | 'verb', dimension: Dimension) => Indicator | undefined;
  /** "figures", "volume", "worth": the measure is named by what stands before or after "of". */
  readonly isContainer: (lemma: string) => boolean;
  /** Whether a word tells of less: "fell", "drop", "down". */
  readonly isFalling: (word: string) => boolean;
  /** "country", "side", "official": nouns whose small numbers only refer to who was named. */
  readonly isParty: (lemma: string) => boolean;
  /** What a word says of the standing of a number ("expected", "aims", "estimate"). */
  readonly statusOf: (word: Token) => Status | undefined;
}

/** Reads the reference rows once. */
export function observationLexicon({
  indicators,
  statusCues,
  people,
  changes,
}: ObservationReference): ObservationLexicon {
  const byWord = new Map<string, { readonly dimensions: ReadonlySet<string>; readonly indicator: Indicator }[]>();
  for (const { word, class: wordClass, dimensions, indicator } of indicators) {
    const key = `${wordClass} ${word}`;
    byWord.set(key, [...(byWord.get(key) ?? []), { dimensions: new Set(dimensions), indicator }]);
  }
  const peopleNouns = new Map(
    people.flatMap(
      ({ singular, plural, indicator }) =>
        [
          [singular, indicator],
          [plural, indicator],
        ] as const,
    ),
  );
  const falling = new Set(
    changes.filter(({ direction }) => direction === 'down').flatMap(({ word, forms }) => [word, ...forms]),
  );
  const statuses = new Map(statusCues.map(({ word, class: wordClass, status }) => [`${wordClass} ${word}`, status]));
  return {
    indicatorOf: (lemma, wordClass, dimension) =>
      byWord.get(`${wordClass} ${lemma}`)?.find(({ dimensions }) => dimensions.has(dimension))?.indicator ??
      (wordClass === 'noun' && dimension === 'people' ? peopleNouns.get(lemma) : undefined),
    isContainer: (lemma) => byWord.has(`container ${lemma}`),
    isFalling: (word) => falling.has(word),
    isParty: (lemma) => byWord.has(`party ${lemma}`),
    statusOf: ({ lemma, text, upos, xpos }) => {
      if (upos === 'NOUN') return statuses.get(`noun ${lemma}`);
      const modifier = statuses.get(`modifier ${text.toLowerCase()}`);
      if (upos !== 'VERB' || (xpos === 'VBN' && modifier !== undefined)) return modifier;
      return statuses.get(`verb ${lemma}`);
    },
  };
}
