/** What a quantity measures, by the words that it hangs on. */
import type { Quantity } from '../../../schemas/extracted.ts';
import type { Dimension, Indicator } from '../../../schemas/vocabulary.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { prepositionalPhrases } from '../grammar/structure/prepositions.ts';
import { childrenOf, headOf } from '../grammar/structure/tree.ts';
import type { Frame, Tie } from './frame.ts';
import type { ObservationLexicon } from './lexicon.ts';
import { nearestMeasure } from './nearby.ts';
import { type NamedMeasure, namedBy } from './named.ts';
import { comparisonAfter, movedBefore } from './sign.ts';
import { sufferedBy } from './suffered.ts';

export interface Measured {
  readonly indicator: Indicator;
  /** The noun that names the measure, or null. */
  readonly noun: Token | null;
  /** Which of the steps below settled it; part of the rule's id. */
  readonly by: 'noun' | 'verb' | 'project' | 'nearby' | 'dimension';
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

/** Dimensions that say too little by themselves. */
const searched: ReadonlySet<Dimension> = new Set(['money', 'mass', 'volume']);

const strong: ReadonlySet<Tie> = new Set(['counted', 'substance', 'modified', 'governor']);

/** What the words of the sentence name. */
export interface Names {
  readonly isProject: (token: Token) => boolean;
  /** Whether a word stands inside the name of a party or place. */
  readonly isName: (token: Token) => boolean;
}

/**
 * The indicator of a quantity. Nouns tied to the quantity itself come first, then the verb, then subject and object of
 * the verb; a project that is modified ("the $5bn railway") before the verb; last what the dimension alone says.
 */
export function measuredBy(
  frame: Frame,
  quantity: Quantity,
  lexicon: ObservationLexicon,
  { isProject, isName }: Names,
  before: Sentence | undefined,
): Measured {
  const { dimension, per } = quantity;
  if (dimension === 'time') return { indicator: 'duration', noun: frame.nouns[0]?.token ?? null, by: 'dimension' };
  const nounHit = (ties: (tie: Tie) => boolean): Measured | undefined => {
    for (const { token, tie } of frame.nouns) {
      if (!ties(tie)) continue;
      const found = namedBy(frame.sentence, token, dimension, lexicon, isName);
      if (found !== undefined) return { ...found, by: 'noun' };
      if (tie !== 'subject' && tie !== 'object' && isProject(token)) {
        const indicator = ofProject[dimension];
        if (indicator !== undefined) return { indicator, noun: token, by: 'project' };
      }
    }
    return undefined;
  };
  const isCompared =
    comparisonAfter(frame, quantity, lexicon) !== undefined || movedBefore(frame, quantity) !== undefined;
  if (dimension === 'percent' && isCompared) {
    return { indicator: 'growth', noun: measureNoun(frame), by: 'verb' };
  }
  // "a capacity of 2 million tonnes of cement", "reserves of 430 million tons of copper": the stuff comes last.
  const isStuff = dimension === 'mass' || dimension === 'volume';
  const strongHit =
    (isStuff ? nounHit((tie) => strong.has(tie) && tie !== 'substance') : undefined) ??
    nounHit((tie) => strong.has(tie));
  if (dimension === 'money' && per !== null && !isTime(per)) {
    return { indicator: rateOf(frame, lexicon), noun: substanceOf(frame), by: 'dimension' };
  }
  const isPeople = dimension === 'people' || (dimension === 'count' && lexicon.isGroup(frame.anchor.lemma));
  const suffered = isPeople ? sufferedBy(frame, lexicon) : undefined;
  if (suffered !== undefined && !(dimension === 'count' && suffered === 'headcount')) {
    return { indicator: suffered, noun: measureNoun(frame), by: 'verb' };
  }
  const isFlow = (dimension === 'mass' || dimension === 'volume') && per !== null && isTime(per);
  if (isFlow && (frame.nouns.some(({ token }) => isProject(token)) || isAbility(frame, quantity, lexicon))) {
    return { indicator: 'throughput_capacity', noun: measureNoun(frame), by: 'project' };
  }
  if (dimension === 'people' && isWholePeople(frame, quantity)) {
    return { indicator: 'population', noun: frame.anchor, by: 'noun' };
  }
  const ofVerb = verbOf(frame, quantity, lexicon);
  const bought = dimension === 'money' ? boughtWith(frame, lexicon) : undefined;
  if (bought !== undefined) return { ...bought, by: 'noun' };
  if (dimension === 'money' && isRaised(frame, lexicon)) {
    return { indicator: 'revenue', noun: strongHit?.noun ?? measureNoun(frame), by: 'verb' };
  }
  if (strongHit !== undefined && !isMoved(frame, strongHit.indicator, ofVerb)) return strongHit;
  const byDimension: Measured = { indicator: defaults[dimension], noun: measureNoun(frame), by: 'dimension' };
  // "signed the contract in 14 places": what is counted by a noun of its own is nothing else.
  if (dimension === 'count' && quantity.counted !== null) return byDimension;
  // "will raise earnings to $5bn": what is brought to a level is the object, not who brings it.
  const ofObject = frame.preposition === 'to' ? nounHit((tie) => tie === 'object') : undefined;
  const weakHit = ofObject ?? nounHit((tie) => !strong.has(tie));
  // "transit fees could bring $120m": the noun says which revenue.
  if (ofVerb === 'revenue' && weakHit?.indicator === 'transit_revenue') return weakHit;
  if (ofVerb !== undefined) return { indicator: ofVerb, noun: measureNoun(frame), by: 'verb' };
  if (weakHit !== undefined || !searched.has(dimension)) return weakHit ?? byDimension;
  const near = nearestMeasure(frame, quantity.start, dimension, lexicon, before, isName);
  return near === undefined ? byDimension : { ...near, by: 'nearby' };
}

/** "can carry 1.2 million barrels a day", "will be able to handle 5 million tonnes a year". */
function isAbility(frame: Frame, quantity: Quantity, lexicon: ObservationLexicon): boolean {
  const { sentence, verb } = frame;
  if (verb === null || verbOf(frame, quantity, lexicon) !== 'cargo_volume') return false;
  const words = [...childrenOf(sentence, verb, 'aux'), headOf(sentence, verb)];
  return words.some((word) => word !== undefined && /^(?:can|could|able|capable|designed?)$/.test(word.lemma));
}

/** "paid 8 billion shillings for imports of power". */
function boughtWith({ sentence, verb, anchor }: Frame, lexicon: ObservationLexicon): NamedMeasure | undefined {
  if (verb === null || !/^(?:pay|spend)$/.test(verb.lemma)) return undefined;
  return [verb, anchor]
    .flatMap((head) => prepositionalPhrases(sentence, head, 'for', 'on'))
    .map(({ head }) => namedBy(sentence, head, 'money', lexicon))
    .find((found) => found?.indicator === 'imports');
}

/** "would raise $2.7 billion in new taxes", "taxes that bring in $3 billion": a tax that is raised is revenue. */
function isRaised({ sentence, anchor, verb, nouns }: Frame, lexicon: ObservationLexicon): boolean {
  if (verb === null || (verb.lemma !== 'raise' && lexicon.ofVerb(verb.lemma, 'money') !== 'revenue')) return false;
  const inTaxes = [verb, anchor].flatMap((head) => prepositionalPhrases(sentence, head, 'in', 'from'));
  return [...inTaxes.map(({ head }) => head), ...nouns.map(({ token }) => token)].some(
    ({ lemma }) => lexicon.ofNoun(lemma, 'percent') === 'share' && lexicon.ofNoun(lemma, 'money') === 'other',
  );
}

/** "smuggled 9 tonnes of cocaine": what was done with goods says more than what they are called. */
function isMoved({ nouns }: Frame, named: Indicator, done: Indicator | undefined): boolean {
  const isSubstance = nouns[0]?.tie === 'substance' && (named === 'commodity_volume' || named === 'other');
  return isSubstance && (done === 'aid_mass' || done === 'cargo_volume' || (done === 'other' && named !== 'other'));
}

/** "Vanuatu's 335,000 people" are its population. */
function isWholePeople({ sentence, anchor }: Frame, { counted }: Quantity): boolean {
  const isPlain = anchor.lemma === 'people' || anchor.lemma === 'person';
  return isPlain && counted !== null && childrenOf(sentence, anchor, 'nmod:poss').some(({ upos }) => upos === 'PROPN');
}

/** Money per piece is a price, unless its noun or verb says otherwise: "a subsidy of $30 a ton", "wages of $5 a piece". */
function rateOf({ sentence, nouns, verb }: Frame, lexicon: ObservationLexicon): Indicator {
  const named = nouns.map(({ token }) => namedBy(sentence, token, 'rate', lexicon)).find((one) => one !== undefined);
  return named?.indicator ?? (verb === null ? undefined : lexicon.ofVerb(verb.lemma, 'rate')) ?? 'price';
}

/** What the verb of the clause says, with its preposition first. */
function verbOf(
  { verb, preposition }: Frame,
  { dimension }: Quantity,
  lexicon: ObservationLexicon,
): Indicator | undefined {
  // "rose to 27 percent" gives a level, "rose by 5 percent" a growth.
  if (verb === null || (dimension === 'percent' && levels.has(preposition ?? ''))) return undefined;
  // "bring it to $1bn", "recovered to 87bn": a level is named by its noun.
  const isMove = preposition === 'to' && (lexicon.ofVerb(verb.lemma, 'percent') === 'growth' || verb.lemma === 'bring');
  if (dimension === 'money' && isMove) return undefined;
  const phrase = preposition === null ? undefined : lexicon.ofVerb(`${verb.lemma} ${preposition}`, dimension);
  return phrase ?? lexicon.ofVerb(verb.lemma, dimension);
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
