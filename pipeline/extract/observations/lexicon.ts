import type { Reference } from '../../../schemas/reference.ts';
import type { Token } from '../grammar/sentence.ts';
import { type PartyFrames, partyFramesOf } from './party-frames.ts';
import type { Dimension, Indicator, Status } from '../../../schemas/vocabulary.ts';

export type ObservationReference = Pick<
  Reference,
  'indicators' | 'statusCues' | 'people' | 'changes' | 'agentNouns' | 'partyFrames'
>;

/** A dimension, or money per piece of something, which is a price unless a word says otherwise. */
export type Lookup = Dimension | 'rate';

/** Which side of a verb a number is. */
export type Role = 'subject' | 'object';

export interface ObservationLexicon {
  /** The indicator that a noun or noun phrase gives to a quantity of a dimension, if any. */
  readonly ofNoun: (phrase: string, dimension: Lookup) => Indicator | undefined;
  /** That of a verb, alone or with its preposition ("trade at"); of people only where the number is on the side that it wants. */
  readonly ofVerb: (phrase: string, dimension: Lookup, role?: Role) => Indicator | undefined;
  /** "figures", "volume", "worth": the measure is named by what stands before or after "of". */
  readonly isContainer: (lemma: string) => boolean;
  /** Whether a word tells of less: "fell", "drop", "down". */
  readonly isFalling: (word: string) => boolean;
  /** Whether a word right behind a part tells how much more or less: "down", "lower", "more". */
  readonly isComparison: (word: string) => boolean;
  /** Whether a noun names a balance below or above zero: "deficit", "surplus". */
  readonly balanceOf: (noun: string) => 'up' | 'down' | undefined;
  /** "country", "side", "official": nouns whose small numbers only refer to who was named. */
  readonly isParty: (lemma: string) => boolean;
  /** "thing", "reason": nouns whose small numbers only announce what follows. */
  readonly isIdle: (lemma: string) => boolean;
  /** "say", "warn": verbs whose subject only speaks. */
  readonly isSaying: (lemma: string) => boolean;
  /** "family", "household": people whose unit is a plain count. */
  readonly isGroup: (lemma: string) => boolean;
  /** Whether those whom a noun names act for whom they belong to: "officials", "companies"; "farmers" do not. */
  readonly actsForOwner: (lemma: string) => boolean;
  /** "minister", "envoy", "customs": who speaks and acts for a country or body. */
  readonly isAgent: (lemma: string) => boolean;
  readonly partyFrames: PartyFrames;
  /** What a word, alone or with the number's preposition, says of the standing of a number: "expected", "put at". */
  readonly statusOf: (word: Token, preposition?: string | null) => Status | undefined;
  /** What a verb says that has another verb below it: "is set to". */
  readonly governed: (verb: Token) => Status | undefined;
  /** Whether a word is of one of the classes that tell deeds from outcomes. */
  readonly isCue: (wordClass: 'making' | 'result' | 'resolving' | 'deed', word: Token) => boolean;
}

/** Reads the reference rows once. */
export function observationLexicon({
  indicators,
  statusCues,
  people,
  changes,
  agentNouns,
  partyFrames,
}: ObservationReference): ObservationLexicon {
  const measures = new Map<string, Indicator>();
  const classes = new Set<string>();
  for (const { word, class: wordClass, dimensions, indicator, holds } of indicators) {
    classes.add(`${wordClass} ${word}`);
    for (const dimension of dimensions) measures.set(`${wordClass} ${word} ${dimension} ${holds ?? ''}`, indicator);
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
    changes
      .filter(({ direction, kind }) => direction === 'down' && kind !== 'balance')
      .flatMap(({ word, forms }) => [word, ...forms]),
  );
  const agents = new Set(agentNouns.map(({ noun }) => noun));
  const comparisons = new Set(changes.filter(({ kind }) => kind === 'comparison').map(({ word }) => word));
  const balances = new Map(
    changes.flatMap(({ word, kind, direction }) =>
      kind === 'balance' && direction !== 'either' ? [[word, direction] as const] : [],
    ),
  );
  const statuses = new Map(statusCues.map(({ word, class: wordClass, status }) => [`${wordClass} ${word}`, status]));
  const isOf = (wordClass: string) => (lemma: string) => classes.has(`${wordClass} ${lemma}`);
  return {
    ofNoun: (phrase, dimension) =>
      measures.get(`noun ${phrase} ${dimension} `) ?? (dimension === 'people' ? peopleNouns.get(phrase) : undefined),
    ofVerb: (phrase, dimension, role) =>
      measures.get(`verb ${phrase} ${dimension} `) ??
      (role === undefined ? undefined : measures.get(`verb ${phrase} ${dimension} ${role}`)),
    isContainer: isOf('container'),
    isFalling: (word) => falling.has(word),
    isComparison: (word) => comparisons.has(word),
    balanceOf: (noun) => balances.get(noun),
    isParty: isOf('party'),
    isIdle: isOf('idle'),
    isSaying: isOf('saying'),
    isGroup: isOf('group'),
    actsForOwner: (lemma) => agents.has(lemma) || agents.has(lemma.replace(/s$/, '')) || !peopleNouns.has(lemma),
    isAgent: (lemma) => agents.has(lemma),
    partyFrames: partyFramesOf(partyFrames),
    statusOf: ({ lemma, text, upos, xpos }, preposition) => {
      if (upos === 'NOUN') return statuses.get(`noun ${lemma}`);
      const modifier = statuses.get(`modifier ${text.toLowerCase()}`);
      if (upos !== 'VERB' || (xpos === 'VBN' && modifier !== undefined)) return modifier;
      return statuses.get(`verb ${lemma} ${preposition ?? ''}`) ?? statuses.get(`verb ${lemma}`);
    },
    governed: ({ lemma }) => statuses.get(`governing ${lemma}`),
    isCue: (wordClass, { lemma }) => statuses.has(`${wordClass} ${lemma}`),
  };
}
