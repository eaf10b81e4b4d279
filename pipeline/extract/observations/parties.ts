/** Who has, does, pays or suffers what a quantity says, with whom, and what it is about. */
import type { Quantity } from '../../../schemas/extracted.ts';
import type { Indicator } from '../../../schemas/vocabulary.ts';
import type { Token } from '../grammar/sentence.ts';
import { doersOf, isPassive, isPredicate, passiveAgentsOf } from '../grammar/structure/clause.ts';
import { prepositionalPhrases } from '../grammar/structure/prepositions.ts';
import { attributionOf } from '../grammar/structure/speech.ts';
import { childrenOf, hasRelation, headOf, subtreeOf } from '../grammar/structure/tree.ts';
import type { Frame } from './frame.ts';
import { isParty, type Naming } from '../naming.ts';
import { betweenOf, pairInSentence, routeOf, unique } from './sides.ts';

export interface Parties {
  readonly subjects: readonly number[];
  readonly counterpart: number | null;
  readonly about: number | null;
  readonly place: number | null;
}

/** Prepositions before the other party of a two-sided number. */
const towards: Partial<Record<Indicator, readonly string[]>> = {
  bilateral_trade: ['with', 'to', 'from'],
  exports: ['to', 'with'],
  imports: ['from', 'with'],
  trade_balance: ['with'],
  investment: ['in', 'into', 'from'],
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
  headcount: ['to'],
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

/** Numbers of works: what they are of is `about`, and nobody is their subject unless the text names a payer or owner. */
const ofWorks: ReadonlySet<Indicator> = new Set(['project_cost', 'length', 'power_capacity', 'throughput_capacity']);

/** Sums that come from somebody. */
const given: ReadonlySet<Indicator> = new Set(['financing', 'aid_value', 'aid_mass']);

/** Verbs whose subject is given the sum. */
const receiving: ReadonlySet<string> = new Set(['receive', 'get', 'secure', 'obtain', 'borrow', 'win']);

/** Numbers that people suffer: whose they are must be said with them; who did it is not their subject. */
const suffered: ReadonlySet<Indicator> = new Set(['casualties', 'displaced_people', 'population']);

/** Numbers of happenings: where they stand is their place. */
const placed: ReadonlySet<Indicator> = new Set([
  'casualties',
  'displaced_people',
  'headcount',
  'count',
  'price',
  'other',
]);

/** Reads the parties of a quantity with a known indicator. */
export function partiesOf(
  frame: Frame,
  quantity: Quantity,
  indicator: Indicator,
  noun: Token | null,
  naming: Naming,
): Parties {
  const about = aboutOf(frame, noun, naming);
  const between = betweenOf(frame, naming);
  const pair = between.length < 2 && indicator === 'bilateral_trade' ? pairInSentence(frame, naming) : between;
  if (pair.length >= 2 && !ofWorks.has(indicator)) {
    return { subjects: pair.slice(0, 1), counterpart: pair[1] as number, about, place: null };
  }
  const isOfWork = ofWorks.has(indicator) && (about !== null || indicator === 'project_cost');
  const route = routeOf(frame, naming);
  if (route !== undefined && !isOfWork) return { ...route, about, place: null };
  const found = isOfWork ? [] : subjectsOf(frame, quantity, indicator, noun, naming);
  const twoDoers = twoSided.has(indicator) && found.length === 2;
  const subjects = twoDoers ? found.slice(0, 1) : found;
  const other = isOfWork ? null : counterpartOf(frame, indicator, found, naming);
  const counterpart = twoDoers ? (found[1] as number) : other;
  if (given.has(indicator) && frame.verb !== null && receiving.has(frame.verb.lemma) && subjects.length === 1) {
    return {
      subjects: counterpart === null ? [] : [counterpart],
      counterpart: subjects[0] as number,
      about,
      place: null,
    };
  }
  const place = placed.has(indicator) ? placeOf(frame, naming, [...subjects, counterpart]) : null;
  return { subjects, counterpart, about, place };
}

function subjectsOf(
  frame: Frame,
  quantity: Quantity,
  indicator: Indicator,
  noun: Token | null,
  naming: Naming,
): number[] {
  const gapped = gappedSubject(frame, quantity, naming);
  if (gapped !== undefined) return [gapped];
  const owners = ownersOf(frame, noun, naming);
  const givers = given.has(indicator) ? giversOf(frame, naming) : [];
  if (givers.length > 0) return givers;
  if (owners.length > 0 || suffered.has(indicator)) return owners;
  return doers(frame, naming);
}

/** Whose the measure is: "Kenya's exports", "3,000 fighters from groups such as A and B". */
function ownersOf({ sentence, anchor, nouns }: Frame, noun: Token | null, naming: Naming): number[] {
  const heads = [noun, ...nouns.filter(({ tie }) => tie !== 'object').map(({ token }) => token)];
  for (const head of heads) {
    const owned = head === null ? [] : naming.owners(head);
    if (owned.length > 0) return unique(owned).slice(0, 2);
  }
  const counted = nouns.find(({ tie }) => tie === 'counted') === undefined ? [] : [anchor];
  const members = counted.flatMap((head) =>
    prepositionalPhrases(sentence, head, 'from', 'of').flatMap((phrase) =>
      subtreeOf(sentence, phrase.head).flatMap((token) => naming.at(token)),
    ),
  );
  return unique(members).filter((entity) => isParty(naming.kindOf(entity)) && naming.kindOf(entity) !== 'country');
}

/** "a loan of $90m from China": who gives is the subject, whatever the verb is about. */
function giversOf({ sentence, nouns, anchor }: Frame, naming: Naming): number[] {
  const heads = [anchor, ...nouns.filter(({ tie }) => tie !== 'subject').map(({ token }) => token)];
  const from = heads.flatMap((head) => prepositionalPhrases(sentence, head, 'from', 'by'));
  return unique(from.flatMap((phrase) => naming.ofPhrase(phrase.head)).map(naming.party)).filter((entity) =>
    isParty(naming.kindOf(entity)),
  );
}

/** Who does what the verb says, else the agent of a passive; through clauses that share their subject. */
function doers({ sentence, verb }: Frame, naming: Naming): number[] {
  let clause: Token | undefined = verb ?? undefined;
  const saying = verb === null ? undefined : attributionOf(sentence, verb)?.marker;
  while (clause !== undefined && (clause !== saying || clause === verb)) {
    const heads = doersOf(sentence, clause).concat(
      isPassive(sentence, clause) ? passiveAgentsOf(sentence, clause) : [],
    );
    const found = heads.flatMap((token) => naming.ofPhrase(token)).map(naming.party);
    const able = unique(found).filter(
      (entity) => isParty(naming.kindOf(entity)) || naming.kindOf(entity) === 'facility',
    );
    if (able.length > 0) return able;
    // What somebody says is not theirs: a clause under a verb of saying stops here.
    clause = hasRelation(clause, 'advcl', 'acl', 'xcomp', 'conj') ? clauseAbove(sentence, clause) : undefined;
  }
  return [];
}

function clauseAbove(sentence: Frame['sentence'], clause: Token): Token | undefined {
  let above = headOf(sentence, clause);
  while (above !== undefined && !isPredicate(sentence, above)) above = headOf(sentence, above);
  return above;
}

/** "Georgia took 2.6 bcm and Turkey 9.8 bcm": a party right before the number that has lost its verb. */
function gappedSubject({ sentence, verb }: Frame, { start }: Quantity, naming: Naming): number | undefined {
  const before = sentence.tokens.findLast((token) => token.end <= start);
  if (before === undefined || verb === null || before.index < verb.index) return undefined;
  const [entity] = naming.at(before).map(naming.party);
  const mark = sentence.tokens.findLast(
    (token) => token.index < before.index && naming.at(token)[0] !== naming.at(before)[0],
  );
  const isGap = mark !== undefined && (mark.lemma === 'and' || mark.text === ',' || mark.text === ';');
  return isGap && entity !== undefined && isParty(naming.kindOf(entity)) ? entity : undefined;
}

function counterpartOf(frame: Frame, indicator: Indicator, subjects: readonly number[], naming: Naming): number | null {
  const prepositions = towards[indicator];
  if (prepositions === undefined) return null;
  const heads = [...frame.nouns.map(({ token }) => token), frame.anchor, ...(frame.verb === null ? [] : [frame.verb])];
  const objects = frame.verb === null ? [] : childrenOf(frame.sentence, frame.verb, 'obj', 'iobj');
  const [object] = objects.flatMap((token) => naming.at(token)).map(naming.party);
  if (object !== undefined && isParty(naming.kindOf(object)) && !subjects.includes(object)) return object;
  for (const head of heads) {
    for (const phrase of prepositionalPhrases(frame.sentence, head, ...prepositions)) {
      const found = naming
        .ofPhrase(phrase.head)
        .map(naming.party)
        .find((entity) => isParty(naming.kindOf(entity)) && !subjects.includes(entity));
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** The project, agreement or gathering that the number belongs to. */
function aboutOf(frame: Frame, noun: Token | null, naming: Naming): number | null {
  const { sentence, nouns, anchor, verb } = frame;
  const heads = [...(noun === null ? [] : [noun]), ...nouns.map(({ token }) => token), anchor];
  const phrases = [...heads, ...(verb === null ? [] : [verb])].flatMap((head) =>
    prepositionalPhrases(sentence, head, 'of', 'for', 'in', 'on', 'under', 'to').map((phrase) => phrase.head),
  );
  const isWork = (entity: number): boolean =>
    naming.kindOf(entity) === 'project' || naming.kindOf(entity) === 'agreement';
  return [...heads.flatMap((head) => naming.around(head)), ...phrases.flatMap(naming.at)].find(isWork) ?? null;
}

function placeOf(frame: Frame, naming: Naming, taken: readonly (number | null)[]): number | null {
  const heads = [frame.anchor, ...frame.nouns.map(({ token }) => token), ...(frame.verb === null ? [] : [frame.verb])];
  for (const head of heads) {
    for (const phrase of prepositionalPhrases(frame.sentence, head, 'in', 'at', 'near', 'on', 'inside', 'across')) {
      const [found] = naming.at(phrase.head);
      if (found === undefined || taken.includes(found)) continue;
      if (['country', 'region', 'province', 'city', 'facility'].includes(naming.kindOf(found))) return found;
    }
  }
  return null;
}
