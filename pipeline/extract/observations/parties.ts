/** Who has, does, pays or suffers what a quantity says, with whom, and what it is about. */
import type { Indicator } from '../../../schemas/vocabulary.ts';
import type { Token } from '../grammar/sentence.ts';
import { doersOf, isPassive, passiveAgentsOf } from '../grammar/structure/clause.ts';
import { prepositionalPhrases } from '../grammar/structure/prepositions.ts';
import { ancestorsOf } from '../grammar/structure/tree.ts';
import type { Frame } from './frame.ts';
import { isParty, type Naming } from './naming.ts';

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
  other: ['to', 'with'],
};

/** Numbers of works: what they are of is `about`, and nobody is their subject unless the text names a payer or owner. */
const ofWorks: ReadonlySet<Indicator> = new Set(['project_cost', 'length', 'power_capacity', 'throughput_capacity']);

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
export function partiesOf(frame: Frame, indicator: Indicator, noun: Token | null, naming: Naming): Parties {
  const about = aboutOf(frame, naming);
  const pair = betweenOf(frame, naming);
  if (pair.length >= 2 && indicator !== 'length') {
    return { subjects: pair.slice(0, 1), counterpart: pair[1] as number, about, place: null };
  }
  const subjects = ofWorks.has(indicator) ? [] : subjectsOf(frame, noun, naming);
  const counterpart = ofWorks.has(indicator) ? null : counterpartOf(frame, indicator, subjects, naming);
  const place = placed.has(indicator) ? placeOf(frame, naming, [...subjects, counterpart]) : null;
  return { subjects, counterpart, about, place };
}

/** The owner of the measure, else who does what the verb says; through the clauses above when the own has nobody. */
function subjectsOf(frame: Frame, noun: Token | null, naming: Naming): number[] {
  const { sentence, verb, nouns } = frame;
  const owned = [noun, ...nouns.filter(({ tie }) => tie !== 'object').map(({ token }) => token)].flatMap((token) =>
    token === null ? [] : naming.owners(token),
  );
  if (owned.length > 0) return unique(owned.slice(0, 1).map(naming.party));
  const doers = verb === null ? [] : doersOf(sentence, verb).flatMap((token) => naming.ofPhrase(token));
  const able = doers.map(naming.party).filter((entity) => isParty(naming.kindOf(entity)));
  if (able.length > 0) return unique(able);
  if (verb !== null && isPassive(sentence, verb)) {
    const agents = passiveAgentsOf(sentence, verb)
      .flatMap((token) => naming.ofPhrase(token))
      .map(naming.party);
    if (agents.length > 0) return unique(agents);
  }
  for (const above of verb === null ? [] : ancestorsOf(sentence, verb)) {
    const found = doersOf(sentence, above)
      .flatMap((token) => naming.ofPhrase(token))
      .map(naming.party);
    const usable = found.filter((entity) => isParty(naming.kindOf(entity)));
    if (usable.length > 0 && above.deprel !== 'ccomp') return unique(usable);
  }
  return [];
}

function counterpartOf(frame: Frame, indicator: Indicator, subjects: readonly number[], naming: Naming): number | null {
  const prepositions = towards[indicator];
  if (prepositions === undefined) return null;
  const heads = [...frame.nouns.map(({ token }) => token), frame.anchor, ...(frame.verb === null ? [] : [frame.verb])];
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

/** "between A and B", and nouns that stand for both ("the two countries"). */
function betweenOf(frame: Frame, naming: Naming): number[] {
  const heads = [...frame.nouns.map(({ token }) => token), ...(frame.verb === null ? [] : [frame.verb])];
  const found = heads.flatMap((head) =>
    prepositionalPhrases(frame.sentence, head, 'between').flatMap((phrase) => naming.at(phrase.head)),
  );
  return unique(found.map(naming.party)).filter((entity) => isParty(naming.kindOf(entity)));
}

/** The project, agreement or gathering that the number belongs to. */
function aboutOf(frame: Frame, naming: Naming): number | null {
  const { sentence, nouns, anchor, verb } = frame;
  const heads = [...nouns.map(({ token }) => token), anchor];
  const phrases = [...heads, ...(verb === null ? [] : [verb])].flatMap((head) =>
    prepositionalPhrases(sentence, head, 'of', 'for', 'in', 'on', 'under', 'to').map((phrase) => phrase.head),
  );
  const isWork = (entity: number): boolean =>
    naming.kindOf(entity) === 'project' || naming.kindOf(entity) === 'agreement';
  return [...heads, ...phrases].flatMap(naming.at).find(isWork) ?? null;
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

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}
