/** Who has, does, pays or suffers what a quantity says, with whom, and what it is about. */
import type { Quantity } from '../../../schemas/extracted.ts';
import type { Indicator } from '../../../schemas/vocabulary.ts';
import type { Token } from '../grammar/sentence.ts';
import { childrenOf } from '../grammar/structure/tree.ts';
import { isParty, type Naming } from '../naming.ts';
import { aboutNearby, aboutOf, type Meant, ofWorks } from './about.ts';
import { type Claims, claimsOf, ownFirst } from './claims.ts';
import { withNested } from './nested.ts';
import type { Frame } from './frame.ts';
import type { ObservationLexicon } from './lexicon.ts';
import { doersIn } from './doers.ts';
import { gappedParty, ownersOf } from './owners.ts';
import { placeOf } from './places.ts';
import { alignedSubject, betweenOf, pairInSentence, partBy, partOfWhole } from './sides.ts';

export interface Parties {
  readonly subjects: readonly number[];
  readonly counterpart: number | null;
  readonly about: number | null;
  readonly place: number | null;
}

/** Prepositions before the other party of a two-sided number, where no word of the clause says more. */
const towards: Partial<Record<Indicator, readonly string[]>> = {
  bilateral_trade: ['with', 'to', 'from'],
  exports: ['to', 'with'],
  imports: ['from', 'with'],
  trade_balance: ['with'],
  investment: ['in', 'into'],
  contract_value: ['with', 'to'],
  contract_count: ['with'],
  financing: ['to', 'for'],
  aid_value: ['to', 'for'],
  aid_mass: ['to', 'for'],
  debt: ['to'],
  energy_supplied: ['to', 'from'],
  commodity_volume: ['to', 'from'],
  cargo_volume: ['to', 'from'],
  border_length: ['with'],
  share: ['of', 'in', 'to'],
  duration: ['with', 'between'],
  growth: ['to', 'from', 'with'],
  count: ['to'],
  price: ['to'],
  other: ['to', 'with'],
};

/** Two doers of these are the two sides of one number: "A and B signed 10 contracts". */
const twoSided: ReadonlySet<Indicator> = new Set([
  'duration',
  'bilateral_trade',
  'contract_count',
  'contract_value',
  'border_length',
]);

/** Numbers that people suffer: whose they are must be said with them; who did it is not their subject. */
const suffered: ReadonlySet<Indicator> = new Set(['casualties', 'displaced_people', 'population']);

/** Reads the parties of a quantity with a known indicator. */
export function partiesOf(
  frame: Frame,
  quantity: Quantity,
  indicator: Indicator,
  noun: Token | null,
  naming: Naming,
  lexicon: ObservationLexicon,
  meant: Meant,
): Parties {
  const named = aboutOf(frame, noun, naming, meant);
  const between = betweenOf(frame, naming, indicator === 'bilateral_trade' ? noun : null);
  const pair = between.length < 2 && indicator === 'bilateral_trade' ? pairInSentence(frame, naming) : between;
  if (pair.length >= 2 && !ofWorks.has(indicator)) {
    return { subjects: pair.slice(0, 1), counterpart: pair[1] as number, about: named, place: null };
  }
  const claims = claimsOf(frame, indicator, noun, naming, lexicon.partyFrames);
  const about =
    named ?? (claims.subject.length > 0 && ofWorks.has(indicator) ? null : aboutNearby(frame, indicator, meant));
  const isOfWork = ofWorks.has(indicator) && (about !== null || indicator === 'project_cost');
  if (isOfWork) {
    const payers = about === null ? claims.subject.slice(0, 1) : [];
    return { subjects: payers, counterpart: null, about, place: null };
  }
  const gap = gappedParty(frame, quantity, naming);
  // "Chad hosts 900,000 refugees and Egypt 500,000": where the first are a place has them, the second does too.
  const isPlaced = claims.subject.length === 0 && claims.place.length > 0 && gap?.preposition === null;
  if (isPlaced && gap.place !== null) return { subjects: [], counterpart: null, about, place: gap.place };
  const apart = gap !== undefined && gap.preposition === null ? gap.entity : null;
  const gapped =
    apart ?? alignedSubject(frame, naming) ?? (indicator === 'share' ? partBy(frame, quantity, naming) : undefined);
  const acts = ({ lemma }: Token): boolean => lexicon.actsForOwner(lemma.toLowerCase());
  if (indicator === 'share' && gapped === undefined && !claims.isNobodys) {
    const sides = partOfWhole(frame, naming, doersIn(frame, naming, acts));
    if (sides !== undefined)
      return { ...sides, about, place: placeOf(frame, indicator, naming, [...sides.subjects, sides.counterpart]) };
  }
  const found =
    gapped !== undefined
      ? [gapped]
      : claims.subject.length > 0
        ? claims.subject
        : plainSubjects(frame, indicator, noun, naming, acts, lexicon.isAgent, claims);
  const twoDoers = twoSided.has(indicator) && found.length === 2;
  const subjects = twoDoers ? found.slice(0, 1) : found;
  const repeated = gap !== undefined && gap.preposition !== null && gap.entity !== null ? [gap.entity] : [];
  const [claimed] = [...repeated, ...claims.counterpart].filter((entity) => !subjects.includes(entity));
  const counterpart = twoDoers
    ? (found[1] as number)
    : (claimed ?? counterpartOf(frame, indicator, [...subjects, ...claims.subject], naming));
  const [claimedPlace] = claims.place.filter((entity) => !subjects.includes(entity) && entity !== counterpart);
  const place = claimedPlace ?? placeOf(frame, indicator, naming, [...subjects, counterpart]);
  // Investment from nobody named is the host's.
  const isHosts = indicator === 'investment' && subjects.length === 0 && counterpart !== null;
  if (isHosts) return { subjects: [counterpart], counterpart: null, about, place };
  return { subjects, counterpart, about, place };
}

/** Owners and doers, where no word of the clause says more. */
function plainSubjects(
  frame: Frame,
  indicator: Indicator,
  noun: Token | null,
  naming: Naming,
  acts: (noun: Token) => boolean,
  isAgent: (lemma: string) => boolean,
  { isNobodys, counterpart }: Claims,
): number[] {
  const isOthers = suffered.has(indicator) || isNobodys;
  const owners = ownersOf(frame, noun, naming, (subject) => !isOthers && acts(subject), isAgent).filter(
    (entity) => !counterpart.includes(entity),
  );
  if (owners.length > 0 || isOthers || isAside(frame, indicator)) return owners;
  return doersIn(frame, naming, acts).filter((entity) => !counterpart.includes(entity));
}

/** Numbers that describe a thing, whoever deals with it: "will build a 400-kV line", "will fund a hospital with 80 beds". */
const describing: ReadonlySet<Indicator> = new Set([...ofWorks, 'area', 'count', 'other', 'headcount']);

function isAside({ nouns, preposition }: Frame, indicator: Indicator): boolean {
  if (!describing.has(indicator)) return false;
  const isOfThing = indicator !== 'count' && indicator !== 'headcount' && nouns.some(({ tie }) => tie === 'modified');
  const isWith = preposition === 'with' && nouns.some(({ tie }) => tie === 'governor' || tie === 'object');
  return isOfThing || isWith;
}

function counterpartOf(frame: Frame, indicator: Indicator, subjects: readonly number[], naming: Naming): number | null {
  const prepositions = towards[indicator];
  if (prepositions === undefined) return null;
  const tied = [...frame.nouns.map(({ token }) => token), frame.anchor, ...(frame.verb === null ? [] : [frame.verb])];
  const heads = withNested(tied, naming);
  const objects = frame.verb === null ? [] : childrenOf(frame.sentence, frame.verb, 'obj', 'iobj');
  const [object] = objects
    .filter(({ index }) => index < frame.anchor.index)
    .flatMap((token) => naming.at(token))
    .map(naming.party);
  if (object !== undefined && isParty(naming.kindOf(object)) && !subjects.includes(object)) return object;
  for (const head of heads) {
    for (const phrase of ownFirst(frame.anchor, [head], naming, prepositions)) {
      // "took 36 percent of sales and Canada 4 percent": another part is not the whole.
      if (indicator === 'share' && childrenOf(frame.sentence, phrase.head, 'nummod').length > 0) continue;
      const found = naming
        .ofPhrase(phrase.head)
        .map(naming.party)
        .find((entity) => isParty(naming.kindOf(entity)) && !subjects.includes(entity));
      if (found !== undefined) return found;
    }
  }
  return null;
}
