import type { Passage } from '../../../../schemas/extracted.ts';
import type { EventType } from '../../../../schemas/vocabulary.ts';
import type { PlacedTelling, Telling } from '../telling.ts';

const deedsOfNobody: ReadonlySet<EventType> = new Set([
  'PROTEST',
  'ASSAULT',
  'COERCE',
  'GOVERN',
  'BUILD',
  'AID',
  'RETREAT',
  'MOBILIZE',
  'CONCEDE',
  'SANCTION',
]);
/** Types whose simple present is a habit or a fact of the world more often than the news of a headline. */
const habits: ReadonlySet<EventType> = new Set(['COOPERATE', 'AID', 'CONSULT']);

/** Why a telling is given up, or null when it stands. */
export function declineReason(telling: Telling, kind: Passage['kind']): string | null {
  const parties = telling.actors.length + telling.recipients.length;
  if (telling.inanimate) return 'A thing does it, or a force of nature';
  if (telling.type === 'AGREE' && telling.auxiliary === 'negated') return 'A plan that is denied';
  if (parties === 0 && telling.auxiliary === 'negated') return 'Not done, and nobody is named';
  if (parties === 0 && telling.aside) return 'Named in passing, without a party';
  if (
    telling.participle &&
    telling.type === 'SUPPORT' &&
    telling.head.deprel === 'acl' &&
    telling.recipients.length === 0
  )
    return 'A participle that says who is behind a party';
  if (telling.participle && telling.type === 'CONSULT' && telling.head.xpos === 'VBN')
    return 'A participle that tells how an agreement came about';
  if (parties === 0 && telling.participle && telling.type !== 'PROTEST' && !telling.forced)
    return 'A participle without a party';
  if (parties === 0 && !deedsOfNobody.has(telling.type) && !telling.bodied) return 'No party is named';
  if (parties === 0 && telling.auxiliary === 'future' && telling.type !== 'GOVERN')
    return 'To come, and nobody is named';
  if (telling.actors.length === 0 && telling.auxiliary === 'hypothetical' && telling.type !== 'GOVERN') {
    return 'Possible, and nobody is named who would do it';
  }
  if (
    telling.simplePresent &&
    telling.type !== 'BUILD' &&
    kind !== 'heading' &&
    (habits.has(telling.type) || telling.actors.length === 0)
  ) {
    return 'A present tense that tells a habit';
  }
  return null;
}

/**
 * A noun whose verb tells the same kind of event adds nothing ("the attack killed nine"), nor does a participle of the
 * same parties ("attacked the village, killing nine").
 */
export function withoutEchoes(tellings: readonly Telling[]): Telling[] {
  const told = tellings.filter((one) => !tellings.some((other) => isNamedBy(one, other)));
  return told.filter(
    (one, place) =>
      !told.some((other, before) => other !== one && ((before < place && isSame(one, other)) || isPart(one, other))),
  );
}

/** "The attack killed nine": the verb around a noun of the same type tells the event. */
function isNamedBy(noun: Telling, verb: Telling): boolean {
  const around = verb.start <= noun.head.start && noun.head.end <= verb.end;
  return noun.type === verb.type && noun.rule === 'events/nouns' && verb.rule !== noun.rule && around;
}

/** "…, killing nine": a participle of the same parties. */
function isPart(one: Telling, other: Telling): boolean {
  return (
    one.type === other.type &&
    one.participle &&
    !other.participle &&
    one.recipients.length === 0 &&
    one.actors.every((actor) => other.actors.includes(actor))
  );
}

function isSame(one: Telling, other: Telling): boolean {
  return (
    one.type === other.type &&
    (one.mode === other.mode || one.mode === null || other.mode === null) &&
    one.auxiliary === other.auxiliary &&
    one.actors.join() === other.actors.join() &&
    (one.recipients.join() === other.recipients.join() || one.recipients.length === 0) &&
    firstWords.has(one.type)
  );
}

/** Types where "burned the stores and razed the village" is one event, as its parties are the same. */
const firstWords: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'PROTEST',
  'AGREE',
  'ACCUSE',
  'BUILD',
  'COERCE',
  'CONCEDE',
  'SUPPORT',
]);

const tolls = new Set(['kill', 'wound', 'injure']);

/**
 * "30 people were wounded" after an attack counts its victims and is no attack of its own, nor is "the attack came
 * a day after".
 */
export function withoutTolls(tellings: readonly PlacedTelling[]): PlacedTelling[] {
  return tellings.filter((telling, index) => {
    const before = tellings[index - 1];
    const after = tellings[index + 1];
    const nobody = telling.actors.length + telling.recipients.length === 0;
    const counted = nobody && tolls.has(telling.action);
    const again = nobody && telling.rule === 'events/nouns' && telling.pointsBack && telling.auxiliary === null;
    if (again && isToldBefore(telling, tellings.slice(0, index))) return false;
    const told = before?.type === 'ASSAULT' && telling.passage - before.passage <= 1;
    const explained = after?.type === 'ASSAULT' && after.passage === telling.passage && after.actors.length > 0;
    return !(counted && (told || explained));
  });
}

function isToldBefore({ type, passage }: PlacedTelling, before: readonly PlacedTelling[]): boolean {
  return before.some((one) => one.type === type && passage - one.passage <= 2 && passage > one.passage);
}
