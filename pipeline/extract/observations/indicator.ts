/** What a quantity measures, by the words that it hangs on. */
import type { Quantity } from '../../../schemas/extracted.ts';
import type { Dimension, Indicator } from '../../../schemas/vocabulary.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { prepositionalPhrases } from '../grammar/structure/prepositions.ts';
import { childrenOf } from '../grammar/structure/tree.ts';
import type { Frame, Tie } from './frame.ts';
import type { ObservationLexicon } from './lexicon.ts';

export interface Measured {
  readonly indicator: Indicator;
  /** The noun that names the measure, or null. */
  readonly noun: Token | null;
  /** Which of the steps below settled it; part of the rule's id. */
  readonly by: 'noun' | 'verb' | 'project' | 'dimension';
}

/** Dimensions that say by themselves what is measured when no word does. */
const defaults: Readonly<Record<Dimension, Indicator>> = {
  money: 'other',
  length: 'length',
  area: 'area',
  mass: 'commodity_volume',
  volume: 'commodity_volume',
  energy: 'energy_output',
  power: 'power_capacity',
  voltage: 'other',
  speed: 'other',
  time: 'duration',
  people: 'headcount',
  count: 'count',
  percent: 'share',
  percentage_points: 'growth',
  ratio: 'growth',
  data: 'other',
  frequency: 'other',
  temperature: 'other',
  other: 'other',
};

const ofProject: Readonly<Partial<Record<Dimension, Indicator>>> = {
  money: 'project_cost',
  length: 'length',
  power: 'power_capacity',
  mass: 'throughput_capacity',
  volume: 'throughput_capacity',
};

const levels: ReadonlySet<string> = new Set(['to', 'from', 'at']);

const strong: ReadonlySet<Tie> = new Set(['counted', 'substance', 'modified', 'governor']);

/**
 * The indicator of a quantity. Nouns tied to the quantity itself come first, then the verb, then subject and object of
 * the verb; a project that is modified ("the $5bn railway") before the verb; last what the dimension alone says.
 */
export function measuredBy(
  frame: Frame,
  { dimension, per }: Quantity,
  lexicon: ObservationLexicon,
  isProject: (token: Token) => boolean,
): Measured {
  if (dimension === 'time') return { indicator: 'duration', noun: frame.nouns[0]?.token ?? null, by: 'dimension' };
  if (dimension === 'money' && per !== null && !isTime(per)) {
    return { indicator: 'price', noun: substanceOf(frame), by: 'dimension' };
  }
  const nounHit = (ties: (tie: Tie) => boolean): Measured | undefined => {
    for (const { token, tie } of frame.nouns) {
      if (!ties(tie)) continue;
      const found = byNoun(frame.sentence, token, dimension, lexicon);
      if (found !== undefined) return { ...found, by: 'noun' };
      if (tie !== 'subject' && tie !== 'object' && isProject(token)) {
        const indicator = ofProject[dimension];
        if (indicator !== undefined) return { indicator, noun: token, by: 'project' };
      }
    }
    return undefined;
  };
  const verbHit = (): Measured | undefined => {
    // "rose to 27 percent" gives a level, "rose by 5 percent" a growth.
    const isLevel = dimension === 'percent' && levels.has(frame.preposition ?? '');
    const indicator = frame.verb && !isLevel && lexicon.indicatorOf(frame.verb.lemma, 'verb', dimension);
    return indicator ? { indicator, noun: measureNoun(frame), by: 'verb' } : undefined;
  };
  const suffered = dimension === 'people' ? sufferedBy(frame, lexicon) : undefined;
  if (suffered !== undefined) return { indicator: suffered, noun: measureNoun(frame), by: 'verb' };
  const isFlow = (dimension === 'mass' || dimension === 'volume') && per !== null && isTime(per);
  if (isFlow && frame.nouns.some(({ token }) => isProject(token))) {
    return { indicator: 'throughput_capacity', noun: measureNoun(frame), by: 'project' };
  }
  return (
    nounHit((tie) => strong.has(tie)) ??
    verbHit() ??
    nounHit((tie) => !strong.has(tie)) ?? {
      indicator: defaults[dimension],
      noun: measureNoun(frame),
      by: 'dimension',
    }
  );
}

/** "Gunmen killed 47 people", "47 people killed in the raid": what befell people says more than what they are. */
function sufferedBy({ sentence, anchor, verb, nouns }: Frame, lexicon: ObservationLexicon): Indicator | undefined {
  const active = new Set<string>(nouns.filter(({ tie }) => tie === 'subject').map(({ token }) => token.lemma));
  const verbs = [...childrenOf(sentence, anchor, 'acl', 'amod'), ...(verb === null ? [] : [verb])];
  const found = verbs
    .map(({ lemma }) => lexicon.indicatorOf(lemma, 'verb', 'people'))
    .find((indicator) => indicator !== undefined);
  return active.has(anchor.lemma) && found === 'casualties' ? undefined : found;
}

/** A noun, the nouns before it ("trade figures"), or what a container is of ("the value of exports"). */
function byNoun(
  sentence: Sentence,
  noun: Token,
  dimension: Dimension,
  lexicon: ObservationLexicon,
): { indicator: Indicator; noun: Token } | undefined {
  const modifiers = childrenOf(sentence, noun, 'compound', 'amod', 'nmod:poss', 'nmod');
  const phrase = modifiers.find(({ index }) => index === noun.index - 1);
  const whole = phrase && lexicon.indicatorOf(`${phrase.lemma} ${noun.lemma}`.toLowerCase(), 'noun', dimension);
  if (whole !== undefined) return { indicator: whole, noun };
  const own = lexicon.indicatorOf(noun.lemma.toLowerCase(), 'noun', dimension);
  if (own !== undefined && !lexicon.isContainer(noun.lemma)) return { indicator: own, noun };
  const before = childrenOf(sentence, noun, 'compound', 'amod').toReversed();
  const inside = lexicon.isContainer(noun.lemma)
    ? [...before, ...prepositionalPhrases(sentence, noun, 'of', 'for', 'in').map(({ head }) => head)]
    : before;
  for (const token of inside) {
    const indicator = lexicon.indicatorOf(token.lemma.toLowerCase(), 'noun', dimension);
    if (indicator !== undefined) return { indicator, noun };
  }
  return own === undefined ? undefined : { indicator: own, noun };
}

function measureNoun({ nouns }: Frame): Token | null {
  return (nouns.find(({ tie }) => tie !== 'subject' || nouns.length === 1) ?? nouns[0])?.token ?? null;
}

function substanceOf({ nouns }: Frame): Token | null {
  return nouns[0]?.token ?? null;
}

const times = new Set(['year', 'month', 'day', 'week', 'h', 'quarter', 'season', 's', 'min']);

/** Whether a rate counts by time: "a year", "per day". */
export function isTime(per: string): boolean {
  return times.has(per);
}
